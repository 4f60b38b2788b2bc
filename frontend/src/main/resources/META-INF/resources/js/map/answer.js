import { api } from "../api.js";
import { compose, extend, SMALL } from "../picture.js";
import { grow, join, load, part, told, VISIBLE } from "../subgraph.js";
import { recipeOf } from "../view/address.js";
import { limitOf } from "../view/limits.js";
import { renamed } from "../view/renamed.js";
import { endsOf, termId } from "../view/view.js";

/**
 * How the map is asked for and laid out: what a view yields, what an expansion adds to it, what a collapse leaves.
 * @typedef {import("../view/view.js").View} View @typedef {import("../view/view.js").State} State
 * @param {() => {width: number, height: number, bans: object[]}} room the screen's
 */
export function answering(room) {
	/**
	 * @param {View} asked @param {import("../subgraph.js").Subgraph?} found where only the layout is another @param {AbortSignal} signal
	 * @param {ReturnType<typeof ahead>?} early
	 * @returns {Promise<{found: object, picture: object, grown: object[], names: {renamed: Record<string, string>, missing: string[]}}>} names: that are others now
	 */
	async function answer(asked, found, signal, early = null) {
		const within = frame(asked);
		const screen = screenOf(within.width);
		const whole = found ?? await (early?.screen === screen ? early.whole : loaded(asked, screen, signal));
		const names = namesIn(whole);
		const view = renamed(asked, names.renamed, names.missing);
		const known = view.grown.filter(({ names }) => names);
		const all = known.flatMap(({ names }) => names);
		const there = whole.nodes.filter(({ label }) => all.includes(label)).length === all.length;
		let graph = there ? part(whole, ({ label }) => !all.includes(label)) : whole;
		let picture = await compose(graph, within);
		const grown = [];
		for (const growth of view.grown) {
			const wider = await widened(graph, growth, signal);
			picture = await extend(picture, wider.graph, wider.anchor, positions(picture, view));
			graph = wider.graph;
			grown.push({ ...growth, names: wider.added.map(({ label }) => label), links: growth.only === VISIBLE ? wider.links : null });
		}
		return { found: found ?? graph, picture, grown, names };

		/** Links alone are asked for again, unless it is told which there are. */
		function widened(graph, growth) {
			if (growth.only === VISIBLE) {
				return found || view.made?.links ? { graph, anchor: graph.nodes[0].id, added: [], links: growth.links }
					: grow(graph, growth.of, view.ask, signal, VISIBLE, view.hidden);
			}
			return growth.names ? (there ? ofWhole(whole, graph, growth) : join(graph, growth, view.ask, signal)) : grow(graph, growth.of, view.ask, signal, growth.only);
		}
	}

	/** @param {State} state @param {{of: string, only?: string}} payload @param {AbortSignal} signal */
	async function growth(state, { of, only }, signal) {
		const { graph, anchor, added } = await grow(state.found, of, state.view.ask, signal, only, state.view.hidden);
		const picture = graph === state.found ? state.picture : await extend(state.picture, graph, anchor, positions(state.picture, state.view));
		const before = new Set(state.found.edges.map(({ id }) => id));
		const at = Object.keys(state.view.at).length ? Object.fromEntries(added.map(({ id }) => [id, [picture.positions[id].x, picture.positions[id].y]])) : {};
		return { names: added.map(({ label }) => label), at, links: graph.edges.map(({ id }) => id).filter((id) => !before.has(id)), found: graph, picture };
	}

	function frame({ ask: { unit, measure }, layout, look }) {
		const how = { unit, measure, kind: layout.kind, seed: layout.seed, chosen: look };
		if (!layout.frame) {
			return { ...how, ...room() };
		}
		const [width, height, ...rest] = layout.frame;
		const bans = Array.from({ length: rest.length / 4 }, (_, i) => rest.slice(4 * i, 4 * i + 4)).map(([x1, y1, x2, y2]) => ({ x1, y1, x2, y2 }));
		return { ...how, width, height, bans };
	}

	return { answer, growth, without };
}

/** What a view is of, asked for before there is a map to lay it out on. @param {View} view @param {AbortSignal} signal @returns {{screen: "wide"|"tall", whole: Promise<object>}} */
export function ahead(view, signal) {
	const screen = screenOf(innerWidth);
	return { screen, whole: loaded(view, screen, signal) };
}

function screenOf(width) {
	return width < SMALL ? "tall" : "wide";
}

/** What the server calls otherwise, and what it doesn't know. */
function namesIn({ renamed = [], missing = [] }) {
	return { renamed: Object.fromEntries(renamed.map(({ from, to }) => [from, to])), missing: missing.filter((name) => !/^t:.*\|t:/.test(name)) };
}

/** The graph, and which communities there are: without these it is drawn as well. @param {View} view @param {"wide"|"tall"} screen */
async function loaded(view, screen, signal) {
	const [graph, communities] = await Promise.all([load(view, limitOf(recipeOf(view)), signal, screen), api.analysis(view.ask, signal).catch(() => null)]);
	return { ...graph, communities };
}

/** Where everything stands, what was moved by hand too. @param {object} picture @param {View} view @returns {Record<string, {x: number, y: number}>} */
export function positions(picture, { at }) {
	const moved = Object.entries(at).filter(([id]) => picture.positions[id]).map(([id, [x, y]]) => [id, { x, y }]);
	return moved.length ? { ...picture.positions, ...Object.fromEntries(moved) } : picture.positions;
}

function ofWhole(whole, graph, { of, names }) {
	const there = new Set(graph.nodes.map(({ id }) => id));
	const added = whole.nodes.filter(({ label }) => names.includes(label));
	const ids = new Set([...there, ...added.map(({ id }) => id)]);
	const wider = part(whole, ({ id }) => ids.has(id));
	return { graph: wider, added, anchor: ids.has(termId(of)) ? termId(of) : added[0]?.id ?? graph.nodes[0].id };
}

/** What a collapse leaves; what remains keeps its place. @param {State} state @param {View} view after it */
function without({ view: { grown }, found, picture }, view) {
	const stays = new Set(view.grown);
	const back = grown.filter((growth) => !stays.has(growth));
	const gone = new Set(back.flatMap(({ names }) => names));
	const cut = new Set(back.flatMap(({ links }) => links ?? []));
	const some = part(found, ({ label }) => !gone.has(label));
	const left = { ...some, edges: some.edges.filter(({ id }) => !cut.has(id)) };
	const shares = new Map(left.shares);
	for (const of of new Set(back.filter(({ links }) => !links).map((growth) => growth.of))) {
		const share = shares.get(termId(of));
		shares.set(termId(of), share && { ...share, shown: left.edges.filter(({ source, target }) => [source, target].includes(termId(of))).length });
	}
	const ids = new Set(left.nodes.map(({ id }) => id));
	const drawn = (edge) => !cut.has(edge.id) && endsOf(edge.id).every((id) => ids.has(id));
	return {
		found: { ...left, shares, grown: told(view.grown) },
		picture: { ...picture, nodes: picture.nodes.filter(({ id }) => ids.has(id)), edges: picture.edges.filter(drawn) },
	};
}
