import { page } from "/js/app/router.js";
import { canonical } from "/js/view/view.js";
import { hands } from "./hands.js";
import { CTRL, key } from "./inputs.js";

/** As many steps as the page can take back. */
const STEPS = 100;
const [FRAME, A_MOMENT, MOST] = [10, 400, 6000];
const graph = () => document.getElementById("graph")._cyreg.cy;
const step = () => history.state.step;

/**
 * Uses the page at random; then so many steps are gone on, all of them taken back and done again, and what is to be seen is compared at each.
 * @param {{seed: number, free: number, actions: number}} how free: actions before, some in haste; actions: the most among the steps
 * @param {(inputs: import("./inputs.js").Input[]) => Promise<void>} put into the browser
 * @returns {Promise<{done: string[], steps: number, compared: number, differences: string[]}>} done: what was, in order
 */
export async function use({ seed, free, actions }, put) {
	const random = seeded(seed);
	const next = hands(random);
	const done = [];

	async function act(freely) {
		const { what, inputs, then } = next(freely);
		done.push(what);
		await put(inputs);
		if (then) {
			await new Promise((on) => setTimeout(on, A_MOMENT));
			await put(then());
		}
	}

	for (let i = 0; i < free; i++) {
		await act(true);
		await (random() < 0.7 ? rest() : null);
	}
	const began = await emptyHanded(put);
	const seen = new Map([[began, await sight()]]);
	for (let i = 0; i < actions && step() - began < STEPS; i++) {
		await act(false);
		await rest();
		if (document.body.dataset.screen === "map" && !seen.has(step())) {
			seen.set(step(), await sight());
		}
	}
	const ended = await emptyHanded(put);
	seen.set(ended, await sight());
	return { done, ...await thereAndBack(began, ended, seen, put) };
}

async function thereAndBack(began, ended, seen, put) {
	const differences = [];
	let [steps, compared] = [0, 0];

	async function walk(name, to) {
		for (let i = 0; i < STEPS && step() !== to; i++) {
			await put(key(name, CTRL));
			await rest();
			steps++;
			if (seen.has(step())) {
				compared++;
				differences.push(...different(JSON.parse(seen.get(step())), JSON.parse(await sight())).map((each) => `${name} at ${step()} (${began}–${ended}): ${each}`));
			}
		}
		if (step() !== to && ended - began < STEPS) {
			differences.push(`${name}: at step ${step()} instead of ${to}`);
		}
	}

	await walk("z", began);
	await walk("y", ended);
	return { steps, compared, differences };
}

/** On the map, with nothing open and nothing being written: keys reach it. @returns {Promise<number>} the step */
async function emptyHanded(put) {
	await rest();
	document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
	await put(key("Escape"));
	document.activeElement.blur();
	document.getElementById("nav-map").click();
	await rest();
	return step();
}

/** Until the page asks for nothing and draws nothing any more. */
async function rest() {
	for (let [quiet, i] = [0, 0]; quiet < 3; i++) {
		await frame();
		quiet = document.documentElement.dataset.ready !== "true" || page.busy() || document.querySelector("#panel[aria-busy=true]") ? 0 : quiet + 1;
		if (i > MOST) {
			throw new Error(`The page doesn't come to rest: ready ${document.documentElement.dataset.ready}, busy ${page.busy()}, on ${location.href}`);
		}
	}
}

function frame() {
	return new Promise((done) => requestAnimationFrame(() => setTimeout(done, FRAME)));
}

/** @returns {Promise<string>} the view, what is drawn of it and what is said of it, as JSON */
async function sight() {
	await frame();
	const tidy = (value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
	const told = (elements, keys, classes) => elements.map((each) => [each.id(), ...Object.values(each.isNode() ? each.position() : {}), ...keys.map((one) => each.data(one)),
		...classes.filter((name) => each.hasClass(name))].map(tidy).join(" ")).sort();
	const text = (id) => document.getElementById(id).innerText;
	return JSON.stringify({
		view: [canonical(page.state().view)], nodes: told(graph().nodes(), ["dot", "colour"], ["hidden", "pinned", "sel", "focus"]),
		edges: told(graph().edges(), ["width", "opacity"], ["hidden"]), legend: [text("legend")], totals: [text("totals")], crumb: [text("crumb")], chip: [text("chip")],
	});
}

/** @returns {string[]} what was to be seen then and isn't now, or the other way round */
function different(then, now) {
	const only = (some, others) => some.filter((each) => !others.includes(each)).slice(0, 3).join("; ");
	return Object.keys(then).filter((part) => JSON.stringify(then[part]) !== JSON.stringify(now[part]))
		.map((part) => `${part}: then ${only(then[part], now[part])}, now ${only(now[part], then[part])}`);
}

/** Mulberry32. */
function seeded(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
