import { store } from "/js/view/store.js";
import { canonical, EMPTY, linkId } from "/js/view/view.js";
import { equal, holds, test } from "/tests/check.js";

const node = (name) => ({ id: `t:${name}`, label: name });

/** A page without a server: answers come when they are let go. */
function page() {
	const asked = [];
	const written = [];
	const heard = [];
	const wait = (signal, what) => new Promise((done, fail) => {
		signal.addEventListener("abort", () => fail(signal.reason));
		asked.push({ what, signal, done, fail });
	});
	const found = (names) => ({ nodes: names.map(node), edges: names.slice(1).map((name) => ({ id: linkId(names[0], name), source: `t:${names[0]}`, target: `t:${name}` })) });
	const here = store({
		answer: async (view, before, signal) => ({ found: before ?? found(await wait(signal, view.ask.term.join("") || "all")), picture: { positions: {}, seed: view.layout.seed }, grown: view.grown }),
		growth: async (state, { of }, signal) => {
			const names = await wait(signal, `+${of}`);
			return { names, links: [], found: found([...state.found.nodes.map(({ label }) => label), ...names]), picture: { positions: {} } };
		},
		without: (state) => state,
		write: (view, step, replace) => written.push([step, replace]),
	});
	here.subscribe((state, { kind }) => heard.push(kind));
	const moment = () => new Promise((done) => setTimeout(done));
	const answered = async (...names) => {
		asked.shift().done(names);
		await moment();
	};
	const names = () => here.state().found?.nodes.map(({ label }) => label).join("") ?? null;
	return { here, asked, written, heard, answer: answered, names, moment };
}

async function opened() {
	const all = page();
	all.here.begin(EMPTY);
	await all.answer("a", "b", "c");
	return all;
}

test("a view waits for its answer, and whoever waits is told", async () => {
	const { here, answer, names, heard } = page();
	here.begin(EMPTY);
	equal([names(), here.busy()], [null, true]);
	await answer("a", "b");
	await here.settled();
	equal([names(), here.busy(), heard], ["ab", false, ["back", "answer"]]);
});

test("undo and redo ask nobody and give the very states", async () => {
	const { here, asked, answer, names } = await opened();
	const first = here.state();
	here.dispatch("focus", { terms: ["b"] });
	await answer("b", "c");
	await here.dispatch("hide", { ids: ["t:c"] });
	const last = here.state();
	here.undo();
	equal([names(), here.state().view.hidden], ["bc", []]);
	here.undo();
	holds(here.state().found === first.found && canonical(here.state().view) === canonical(first.view), "the first");
	here.undo();
	here.redo();
	here.redo();
	here.redo();
	holds(here.state().found === last.found && canonical(here.state().view) === canonical(last.view), "the last");
	equal(asked.length, 0);
});

test("a step that can't be answered is no step", async () => {
	const { here, asked, heard, names, moment } = await opened();
	here.dispatch("focus", { terms: ["nobody"] });
	asked.shift().fail(new Error("404"));
	await moment();
	equal([names(), here.state().view.ask.term, heard.at(-1), here.around().before], ["abc", [], "failed", null]);
});

test("undo while a view waits for its answer gives that up and is no step back", async () => {
	const { here, asked, names } = await opened();
	here.dispatch("select", { nodes: ["t:a"] });
	here.dispatch("focus", { terms: ["b"] });
	here.undo();
	holds(asked[0].signal.aborted, "nobody waits any more");
	equal([names(), here.state().view.chosen.nodes, here.busy()], ["abc", ["t:a"], false]);
});

test("of questions asked in haste only the last is answered and a step", async () => {
	const { here, asked, answer, names } = await opened();
	here.dispatch("focus", { terms: ["b"] });
	here.dispatch("focus", { terms: ["c"] });
	holds(asked.shift().signal.aborted, "the first is given up");
	await answer("c");
	equal(names(), "c");
	here.undo();
	equal(names(), "abc");
});

test("what is selected while a view waits is there when the answer comes", async () => {
	const { here, answer, names } = await opened();
	here.dispatch("focus", { terms: ["b"] });
	here.dispatch("select", { nodes: ["t:c"] });
	await answer("b", "c");
	equal([names(), here.state().view.chosen.nodes], ["bc", ["t:c"]]);
	here.undo();
	equal([names(), here.state().view.chosen.nodes], ["bc", []]);
});

test("a step made while the view waits can be taken back and done again before the answer is there", async () => {
	const { here, answer, names } = page();
	here.begin(EMPTY);
	here.dispatch("select", { nodes: ["t:b"] });
	here.dispatch("select", { nodes: ["t:a"] });
	here.undo();
	equal([here.state().view.chosen.nodes, here.busy()], [["t:b"], false]);
	here.redo();
	equal(here.state().view.chosen.nodes, ["t:a"]);
	here.jump(1, here.state().view);
	equal(here.state().view.chosen.nodes, []);
	await answer("a", "b").catch(() => null);
	await answer("a", "b");
	equal(names(), "ab");
});

test("expansions wait for each other, hiding waits for them", async () => {
	const { here, asked, answer, names, moment } = await opened();
	here.dispatch("expand", { of: "a" });
	here.dispatch("expand", { of: "b" });
	const hidden = here.dispatch("hide", { ids: ["t:e"] });
	await moment();
	equal(asked.map(({ what }) => what), ["+a"]);
	await answer("d");
	await answer("e");
	await hidden;
	equal([names(), here.state().view.grown.map((growth) => growth.names), here.state().view.hidden], ["abcde", [["d"], ["e"]], ["t:e"]]);
	here.undo();
	here.undo();
	equal([names(), here.state().view.grown.length], ["abcd", 1]);
});

test("undo gives an expansion up that hasn't come", async () => {
	const { here, answer, asked, names, moment } = await opened();
	here.dispatch("expand", { of: "a" });
	await moment();
	here.undo();
	await moment();
	holds(asked.shift().signal.aborted, "nobody waits");
	here.dispatch("expand", { of: "b" });
	await moment();
	await answer("d");
	equal(names(), "abcd");
});

test("another layout of the same answer asks nobody", async () => {
	const { here, asked, names, moment } = await opened();
	here.dispatch("arrange", { seed: 7 });
	await moment();
	equal([names(), here.state().picture.seed, asked.length], ["abc", 7, 0]);
	here.undo();
	equal(here.state().picture.seed, 41);
});

test("a filter being pulled is one step", async () => {
	const { here, answer, names } = await opened();
	for (const min of [3, 4, 5]) {
		here.go({ min });
	}
	equal(here.state().view.ask.min, 5);
	await answer("a");
	here.undo();
	equal([names(), here.state().view.ask.min], ["abc", 2]);
});

test("two boxes checked one after the other are two steps", async () => {
	const { here, answer, names } = await opened();
	here.go({ categories: ["economy"] });
	await answer("a");
	here.go({ categories: ["economy", "law"] });
	await answer("a", "b");
	here.undo();
	equal([names(), here.state().view.ask.category], ["a", ["economy"]]);
	here.undo();
	equal([names(), here.state().view.ask.category], ["abc", []]);
});

test("going elsewhere is no step, and a step back doesn't lead there", async () => {
	const { here, written, heard } = await opened();
	here.dispatch("select", { nodes: ["t:a"] });
	const step = written.at(-1)[0];
	here.go({ screen: "query", cypher: "x" });
	equal([heard.at(-1), written.at(-1)], ["turn", [step, false]]);
	here.undo();
	equal([here.state().view.screen, here.state().view.chosen.nodes, written.at(-1)], ["query", [], [step - 1, true]]);
});

test("the browser's buttons lead to any step still known", async () => {
	const { here, written } = await opened();
	here.dispatch("select", { nodes: ["t:a"] });
	here.dispatch("select", { nodes: ["t:b"] });
	const first = written[0][0];
	holds(here.jump(first, EMPTY), "known");
	equal([here.state().view.chosen.nodes, here.around().after.view.chosen.nodes], [[], ["t:a"]]);
	holds(!here.jump(99, EMPTY), "unknown");
});

test("bringing a map up to date is a step, even where the view is the same", async () => {
	const { here, answer, names } = await opened();
	here.dispatch("update");
	await answer("a", "b", "z");
	equal(names(), "abz");
	here.undo();
	equal(names(), "abc");
});

test("names that are others now are put in when the answer comes, and told", async () => {
	const heard = [];
	const here = store({ answer: async (view) => ({ found: { nodes: [], edges: [] }, picture: {}, grown: view.grown, names: { renamed: { old: "new" }, missing: ["gone"] } }), write: () => {} });
	here.subscribe((_, news) => heard.push(news));
	here.begin({ ...EMPTY, ask: { ...EMPTY.ask, term: ["old", "gone", "b"] } });
	await here.settled();
	equal([here.state().view.ask.term, heard.at(-1).names.missing], [["new", "b"], ["gone"]]);
});
