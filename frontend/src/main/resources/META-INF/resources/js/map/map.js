import { toast } from "../dom.js";
import { graphView } from "../graph-view.js";
import { drawLegend } from "../legend.js";
import { drawList } from "../map-list.js";
import { adopt } from "../palette.js";
import { compose, extend, translated } from "../picture.js";
import { extendsGraph, sameGraph } from "../state.js";
import { grow, load } from "../subgraph.js";
import { t } from "../texts.js";
import { limitOf } from "../view/limits.js";
import { chrome } from "./chrome.js";
import { grower, growth } from "./growth.js";

/**
 * The map and what belongs to it: loads what a recipe yields, draws it, grows it, shows what is selected.
 * @param {{host: HTMLElement, rings: SVGElement, floats: HTMLElement, legend: HTMLElement, list: HTMLElement}} parts and those of its chrome;
 *   the picture keeps clear of what bears data-ban among the floats
 * @param {{go: (patch: object) => void}} on where a click leads
 */
export function map(parts, on) {
	let recipe = null;
	let graph = null;
	let picture = null;
	let drawn = null;
	let coming = null;
	let loading = new AbortController();
	const name = (id) => graph.nodes.find((node) => node.id === id)?.label;
	const idOf = (label) => graph?.nodes.find((node) => node.label === label)?.id ?? null;
	const openEdge = (id) => {
		const edge = graph.edges.find((e) => e.id === id);
		on.go({ a: name(edge.source), b: name(edge.target), node: null });
	};
	const view = graphView(parts.host, parts.rings, {
		tap: ({ node, edge }) => {
			if (edge) {
				openEdge(edge);
			} else if (node || recipe.node || recipe.a) {
				on.go({ node: node && name(node), a: null, b: null });
			}
		},
		doubleTap: (id) => growBy(name(id)),
	}, parts.small);
	const { chip } = chrome(parts, { ...view, grow: () => growBy(grower(recipe)) });
	document.addEventListener("tifa:theme", () => picture && drawLegend(parts.legend, picture, on.go));

	function growBy(term) {
		if (growth(graph, term)?.next) {
			on.go({ more: [...recipe.more, term], node: term, a: null, b: null });
		}
	}

	/**
	 * @param {import("../state.js").Recipe} wanted @param {boolean} afresh also where the recipe is the same
	 * @returns {Promise<import("../subgraph.js").Subgraph>} what is drawn
	 */
	async function show(wanted, afresh = false) {
		recipe = wanted;
		if (!afresh && coming && sameGraph(coming.recipe, wanted)) {
			return coming.graph;
		}
		loading.abort();
		loading = new AbortController();
		coming = null;
		if (afresh || !drawn || !sameGraph(drawn, wanted)) {
			const next = { recipe: wanted, graph: draw(wanted, afresh ? null : drawn, loading.signal) };
			coming = next;
			await next.graph.finally(() => (coming = coming === next ? null : coming));
		}
		select();
		return graph;
	}

	async function draw(wanted, before, signal) {
		const further = before && extendsGraph(before, wanted);
		if (!further) {
			const loaded = await load(wanted, limitOf(wanted), signal);
			adopt(loaded.nodes);
			const composed = await compose(loaded, frame(wanted));
			signal.throwIfAborted();
			[graph, picture, drawn] = [loaded, composed, { ...wanted, more: [] }];
			view.draw(picture);
		}
		for (const term of wanted.more.slice(drawn.more.length)) {
			await growOnce(term, wanted, signal, further);
		}
		tell();
		return graph;
	}

	function tell() {
		drawLegend(parts.legend, picture, on.go);
		drawList(parts.list, picture, { node: (node) => on.go({ node, a: null, b: null }), edge: (a, b) => on.go({ a, b, node: null }),
			hover: view.hover });
	}

	/** What is drawn stays; its words, and its method, come in the language now in force. */
	async function translate() {
		await coming?.graph.catch(() => null);
		if (drawn) {
			picture = translated(picture);
			view.say(picture);
			tell();
			const { method } = await load(drawn, limitOf(drawn), loading.signal);
			graph = { ...graph, method };
		}
	}

	async function growOnce(term, wanted, signal, aloud) {
		const grown = await grow(graph, term, wanted, signal);
		adopt(grown.added);
		const wider = await extend(picture, grown.graph, grown.anchor, view.positions());
		signal.throwIfAborted();
		[graph, picture, drawn] = [grown.graph, wider, { ...wanted, more: [...drawn.more, term] }];
		view.draw(picture, false);
		if (aloud) {
			toast(grown.added.length ? t("map.added", { n: grown.added.length, term }) : t("map.allShown"));
		}
	}

	function frame({ unit, measure }) {
		const host = parts.host.getBoundingClientRect();
		const bans = [...parts.floats.querySelectorAll("[data-ban]")].map((element) => element.getBoundingClientRect())
			.filter((r) => r.width)
			.map((r) => ({ x1: r.left - host.left - 10, y1: r.top - host.top - 10, x2: r.right - host.left + 10, y2: r.bottom - host.top + 10 }));
		return { unit, measure, width: host.width, height: host.height, bans };
	}

	function select() {
		const edge = recipe.b ? graph.edges.find((e) => [recipe.a, recipe.b].every((end) => [name(e.source), name(e.target)].includes(end))) : null;
		view.select([idOf(recipe.node ?? (recipe.b ? null : recipe.a)), edge?.id].filter(Boolean));
		const term = grower(recipe);
		chip(term, growth(graph, term), term && !recipe.term.includes(term));
	}

	/** What is on the map now, nodes moved by hand too; null before there is any. */
	function shown() {
		return drawn && { recipe: drawn, graph, picture, positions: view.positions() };
	}

	return { show, translate, grow: () => growBy(grower(recipe)), graph: () => graph, shown };
}
