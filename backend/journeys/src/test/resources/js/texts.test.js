import { zh } from "/js/texts-zh.js";
import { equal, holds, test } from "/tests/check.js";

const read = async (path) => (await fetch(path)).text();

/** All modules that a page comes to load, with their sources. */
async function modules(path, found = new Map()) {
	if (!found.has(path)) {
		found.set(path, await read(path));
		for (const [, next] of found.get(path).matchAll(/from "(\.[^"]+)"/g)) {
			await modules(new URL(next, `http://x${path}`).pathname, found);
		}
	}
	return found;
}

const scripts = [...(await modules("/js/main.js")).values(), ...(await modules("/js/login.js")).values()];
const pages = await Promise.all(["/index.html", "/login.html"].map(read));
const asked = [
	...scripts.flatMap((text) => [...text.matchAll(/\bt\("([^"]+)"/g)]),
	...pages.flatMap((text) => [...text.matchAll(/data-(?:t|label)="([^"]+)"/g)]),
].map(([, key]) => key);

test("every text that the page names is in the catalogue", () => {
	holds(asked.length > 100, `only ${asked.length} found`);
	equal([...new Set(asked)].filter((key) => !(key in zh)), []);
});

test("no text is empty, and none has a placeholder that is no word", () => {
	equal(Object.keys(zh).filter((key) => !zh[key].trim() || /\{(?!\w+\})/.test(zh[key])), []);
});
