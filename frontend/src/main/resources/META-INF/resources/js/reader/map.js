import { api } from "../api.js";
import { dressed, scalesOf } from "../appearance.js";
import { asCypher, openStatement } from "../as-cypher.js";
import { h, icon, svg } from "../dom.js";
import { graphView } from "../graph-view.js";
import { compose, extend, SMALL } from "../picture.js";
import { touches } from "../subgraph.js";
import { figure, t } from "../texts.js";
import { unawaited } from "../trouble.js";
import { linksOf, namesOf, termId } from "../view/view.js";

/** As many concepts as have room beside a text. */
const ROOM = { wide: 32, small: 18 };
/** So many links each brings, as in an overview. */
const EACH = 3;
const SEED = 41;
const FREE = 10;
/** Colours are those of the text. */
const LOOK = { size: null, colour: "category", width: null };

/**
 * The map of one speech, beside its text: what is marked there is selected here, and the other way round.
 * @param {(at: {node: string?, edge: string?}) => void} tap ids @param {(patch: object) => void} go
 */
export function speechMap(tap, go) {
	const host = h("div.graph", { role: "img", tabindex: "-1", "data-testid": "reader-map" });
	const told = h("p.bar", { "data-testid": "reader-totals" });
	const lit = h("span");
	const none = h("p.none", { hidden: true });
	const zoom = (name, act) => h("button.btn.ico", { type: "button", onclick: act }, icon(name));
	const buttons = [zoom("plus", () => view.zoomBy(1.3)), zoom("minus", () => view.zoomBy(1 / 1.3)), zoom("fit", () => view.fit())];
	const floats = h("div.fl.zoom", {}, ...buttons);
	const place = h("div.map", {}, host, floats, none);
	/** Made where it is seen: it takes its colours from the page. */
	let view = null;
	let asked = null;
	let question = null;
	let graph = null;
	let picture = null;
	let chosen = { ids: [], terms: [] };
	let light = null;

	/** @param {object} next what to ask GET /api/graph for, of one speech @param {AbortSignal} signal */
	async function show(next, signal) {
		const key = JSON.stringify(next);
		if (asked === key) {
			return;
		}
		[asked, question] = [key, next];
		try {
			const { width, height, ban } = room();
			const found = await api.graph({ ...next, min: 1, limit: width < SMALL ? ROOM.small : ROOM.wide }, signal);
			const whole = { ...found, foci: [], communities: null };
			const drawn = await compose(whole, { unit: next.unit, measure: next.measure, width, height, bans: [ban], kind: null, seed: SEED, chosen: LOOK });
			signal.throwIfAborted();
			if (asked !== key) {
				return;
			}
			[graph, picture] = [whole, drawn];
			draw(true);
			await add(signal);
		} catch (error) {
			asked = null;
			throw error;
		}
	}

	/** The picture keeps clear of the buttons. */
	function room() {
		const [own, above] = [host, floats].map((each) => each.getBoundingClientRect());
		return { width: Math.round(own.width), height: Math.round(own.height),
			ban: { x1: above.left - own.left - FREE, y1: above.top - own.top - FREE, x2: above.right - own.left + FREE, y2: above.bottom - own.top + FREE } };
	}

	function draw(anew) {
		view.draw({ ...dressed(scalesOf(picture, LOOK)), positions: picture.positions, frame: picture.frame }, anew);
		none.hidden = graph.nodes.length > 0;
		say(picture.scale);
		mark();
	}

	/** Nothing is drawn of a speech that is begun. */
	function begin() {
		view ??= graphView(host, svg("svg"), { tap });
		[asked, graph, picture, light] = [null, null, null, null];
		lit.textContent = "";
		host.setAttribute("aria-label", t("reader.map"));
		none.textContent = t("reader.noMap");
		["map.zoomIn", "map.zoomOut", "map.fit"].forEach((key, i) => buttons[i].setAttribute("aria-label", t(key)));
	}

	function say({ unit }) {
		told.replaceChildren(
			h("span", {}, h("b", {}, figure(graph.nodes.length)), t("reader.ofConcepts", { n: graph.total.nodes })),
			h("span", {}, h("b", {}, figure(graph.edges.length)), t("reader.ofLinks", { n: Math.max(graph.total.edges, graph.edges.length) })),
			h("span", {}, t("reader.rule", { unit: t(`unit.${unit}`), each: EACH })), asCypher(statement, "reader"), lit);
	}

	/** Of exactly the concepts and links that are drawn: some came by themselves. */
	function statement(patch) {
		const ask = async () => {
			const { cypher } = await api.graphOf({ ...question, min: 1, term: namesOf(graph.nodes), edge: linksOf(graph.edges), limit: 0 });
			await openStatement(go, patch, cypher);
		};
		unawaited(ask());
	}

	/** What is selected and isn't on the map comes to it, beside what it is linked with most; all else stays. What has come meanwhile is kept. */
	async function add(signal) {
		for (let name = absent(); name; name = absent()) {
			const before = graph;
			const { nodes, edges } = await api.graphOf({ ...question, min: 1, term: [...namesOf(before.nodes), name], limit: 0 }, signal);
			const node = nodes.find(({ label }) => label === name);
			const wider = { ...before, nodes: [...before.nodes, node], edges: [...before.edges, ...edges.filter((edge) => touches(edge, node.id)).slice(0, EACH)] };
			const drawn = await extend(picture, wider, node.id, picture.positions);
			signal.throwIfAborted();
			if (graph === before) {
				[graph, picture] = [wider, drawn];
				draw(false);
			}
		}
	}

	function absent() {
		return chosen.terms.find((term) => !graph.nodes.some(({ label }) => label === term));
	}

	function mark() {
		view.select(chosen.ids);
		const dark = light && graph.nodes.filter(({ label }) => light.terms.has(label));
		const stay = new Set(dark?.length ? [...dark.map(({ id }) => id), ...chosen.terms.map(termId)] : []);
		view.classes(stay.size ? [...graph.nodes.map(({ id }) => id).filter((id) => !stay.has(id)),
			...graph.edges.filter(({ source, target }) => !stay.has(source) || !stay.has(target)).map(({ id }) => id)] : [], "dimmed");
		lit.textContent = dark?.length ? t("reader.lit", { n: light.paragraph + 1 }) : "";
	}

	return {
		place, told, begin, show,
		/** @param {{ids: string[], terms: string[]}} now concepts, or one link and its ends */
		async select(now, signal) {
			chosen = now;
			if (picture) {
				mark();
				await add(signal);
			}
		},
		/** The concepts of the paragraph being read are dark, all others light. @param {{paragraph: number, terms: Set<string>}?} now */
		light(now) {
			light = now;
			if (picture) {
				mark();
			}
		},
	};
}
