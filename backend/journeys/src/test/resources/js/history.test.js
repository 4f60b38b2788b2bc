import { seeded } from "/js/layout/random.js";
import { ACTIONS } from "/js/view/actions.js";
import { STEPS, timeline } from "/js/view/history.js";
import { canonical, EMPTY, frozen, linkId, visible } from "/js/view/view.js";
import { equal, holds, test } from "/tests/check.js";

const ACTS = 5000;
const ALL = Array.from({ length: 80 }, (_, i) => `概念${i}`);
const node = (name) => ({ id: `t:${name}`, label: name });

/** A server that answers the same question alike: some concepts by the first asked for, each linked with the next two. */
function answer({ ask, made, grown }) {
	const from = ask.term.length ? ALL.indexOf(ask.term[0]) : ask.min;
	const names = made?.names ?? [...new Set([...ALL.slice(from, from + 30), ...grown.flatMap((growth) => growth.names ?? [])])];
	const edges = names.flatMap((name, i) => names.slice(i + 1, i + 3).map((other) => ({ id: linkId(name, other), source: `t:${name}`, target: `t:${other}` })));
	return { nodes: names.map(node), edges };
}

/** Anything one may do, at random. */
function whim(random, state) {
	const pick = (list) => list[Math.floor(random() * list.length)];
	const ids = () => visible(state).nodes.filter(() => random() < 0.1).map(({ id }) => id);
	const name = pick(ALL);
	const whims = {
		ask: () => ({ min: 1 + Math.floor(random() * 9), measure: pick(["npmi", "g2"]) }), focus: () => ({ terms: [name] }), addTerms: () => ({ terms: [name] }),
		expand: () => ({ of: name, names: ALL.filter((each) => random() < 0.1 && !state.found.nodes.some(({ label }) => label === each)), links: [] }),
		collapse: () => ({ of: pick([...state.view.grown.map(({ of }) => of), name]) }), hide: () => ({ ids: ids() }), isolate: () => ({ ids: ids() }),
		pin: () => ({ ids: ids() }), unpin: () => ({ ids: ids() }), move: () => ({ at: { [`t:${name}`]: [random() * 900, -random() * 900] } }),
		select: () => ({ nodes: ids(), mode: pick(["set", "add", "toggle", "remove"]) }), path: () => pick([null, { a: name, b: pick(ALL) }]),
		speeches: () => ({ n: pick([0, 20]) }), appearance: () => ({ size: pick(["degree", "mentions"]) }), arrange: () => ({ kind: "fcose", seed: pick([41, 42]) }),
		make: () => ({ names: ALL.filter(() => random() < 0.2) }), open: () => ({ view: EMPTY }), turn: () => ({ screen: pick(["map", "query"]) }),
	};
	const kind = pick(Object.keys(ACTIONS));
	return [kind, whims[kind]?.()];
}

test("5,000 acts at random: a hundred steps back are the state a hundred steps before, exactly, and the same steps on again", () => {
	const random = seeded(20260101);
	const history = timeline();
	const trail = [];
	const step = (view) => {
		const state = { view: frozen(view), found: answer(view), picture: null };
		trail.push(canonical(view));
		history.add(state);
	};
	step(EMPTY);
	for (let i = 0; i < ACTS; i++) {
		const [kind, payload] = whim(random, history.now());
		const next = frozen(ACTIONS[kind](history.now(), payload));
		if (canonical(next) === canonical(history.now().view)) {
			history.put({ ...history.now(), view: next });
		} else {
			step(next);
		}
		if (i % 500 === 499) {
			back(history, trail);
		}
	}
	holds(trail.length > ACTS / 2, "most acts are steps");
});

function back(history, trail) {
	const [end, states] = [history.now(), trail.length];
	const steps = Math.min(STEPS, states - 1);
	for (let n = 1; n <= steps; n++) {
		const state = history.undo();
		equal(canonical(state.view), trail[states - 1 - n], `${n} steps back`);
		equal(state.found, answer(state.view), "what was found then");
	}
	equal(history.undo(), null, "no further");
	for (let n = steps - 1; n >= 0; n--) {
		equal(canonical(history.redo().view), trail[states - 1 - n], `${n} steps before the last`);
	}
	holds(history.now() === end && history.redo() === null, "the very state it began with");
}

test("a step after steps back forgets what was taken back, and its number is a new one", () => {
	const history = timeline();
	const [first, second] = ["a", "b"].map(history.add);
	equal([history.undo(), history.after()], ["a", "b"]);
	const third = history.add("c");
	holds(third > second && second > first, "numbers grow");
	equal([history.redo(), history.before(), history.jump(second), history.jump(first), history.now()], [null, "a", null, "a", "a"]);
});

test("states whose answer failed leave the history", () => {
	const history = timeline();
	["a", "lost", "b", "lost"].forEach(history.add);
	holds(history.each((state) => (state === "lost" ? null : `${state}!`)), "some are left");
	equal([history.now(), history.undo(), history.undo()], ["b!", "a!", null]);
	equal([history.each(() => null), history.now()], [false, "a!"]);
});
