import { en, parts as english } from "/js/texts/en.js";
import { parts as chinese, zh } from "/js/texts/zh.js";
import { equal, holds, test } from "/tests/check.js";

const read = async (path) => (await fetch(path)).text();

/** All modules that a page comes to load, with their sources. */
async function modules(path, found = new Map()) {
	if (!found.has(path)) {
		found.set(path, await read(path));
		for (const [, next] of found.get(path).matchAll(/(?:from |import\()"(\.[^"]+)"/g)) {
			await modules(new URL(next, `http://x${path}`).pathname, found);
		}
	}
	return found;
}

function twice(parts) {
	const keys = Object.values(parts).flatMap(Object.keys);
	return keys.filter((key, i) => keys.indexOf(key) !== i);
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

test("both languages have the same keys, each feature its own", () => {
	equal(Object.keys(chinese), Object.keys(english));
	Object.keys(chinese).forEach((part) => equal(Object.keys(chinese[part]).sort(), Object.keys(english[part]).sort(), part));
});

test("no key stands in two features", () => {
	equal(twice(chinese), []);
	equal(Object.keys(en).length, Object.keys(zh).length);
});
