import { h } from "../dom.js";
import { pieces } from "../passages.js";
import { figure, t, tOr } from "./words.js";

const PAGE = 20;
const STRONGEST = 12;

/** @param {string} unit @param {number} n @returns {string} "4 段" */
function units(unit, n) {
	return t(`count.${unit}`, { n });
}

function linkRow(edge, name, model, choose) {
	return h("li", {}, h("button.row", { type: "button", onclick: () => choose({ edge: edge.id }) }, h("span", {}, name), h("span.n", {}, units(model.unit, edge.count))));
}

/** Of the whole map: what it is, and its strongest links. */
export function ofMap(model, choose) {
	const strongest = model.edges.slice(0, STRONGEST);
	return [
		h("h2", {}, t("offline.whole")),
		h("p.about", {}, t(model.speeches ? "offline.aboutSpeeches" : "offline.about", { nodes: model.nodes.length - model.speeches, speeches: model.speeches, edges: model.edges.length })),
		h("p.line", {}, model.card.line),
		h("h3", {}, t("offline.strongest", { n: strongest.length, total: model.edges.length })),
		h("ol.rows", {}, ...strongest.map((edge) => linkRow(edge, `${edge.a.name} — ${edge.b.name}`, model, choose))),
	];
}

/** Of a concept or a speech: its figures and its links on this map. */
export function ofNode(node, model, choose) {
	const { of } = node;
	const links = [...model.around(node.id)].sort((a, b) => b.count - a.count);
	const facts = node.type === "speech" ? [of.date, of.speaker] : [tOr(`category.${of.category}`, of.category), tOr(`tier.${of.tier}`, of.tier)];
	return [
		h("h2", {}, node.type === "speech" ? `《${node.name}》` : node.name),
		h("p.about", {}, facts.filter(Boolean).join(" · ")),
		of.gloss ? h("p.gloss", {}, of.gloss) : null,
		h("dl.figures", {}, ...["paragraphs", "sentences", "mentions", "speeches"].flatMap((key) => [h("dt", {}, t(`offline.${key}`)), h("dd", {}, figure(of[key]))])),
		h("h3", {}, t("offline.linked", { n: links.length })),
		h("ol.rows", {}, ...links.map((edge) => linkRow(edge, model.other(edge, node.id).name, model, choose))),
	].filter(Boolean);
}

/** Of a link: its figures and its passages, as many of them as are in the file. */
export function ofEdge(edge, model, choose) {
	const passages = model.passages(edge);
	const list = h("ol.psgs", { lang: "zh-CN", "data-testid": "evidence" });
	const more = h("button.btn.out", { type: "button", onclick: () => fill(PAGE) });
	let last = null;

	function fill(n) {
		const shown = list.children.length;
		list.append(...passages.slice(shown, shown + n).map((each) => {
			const follows = last === each.speech;
			last = each.speech;
			return passageOf(each, follows);
		}));
		const left = passages.length - list.children.length;
		more.hidden = left <= 0;
		more.textContent = t("offline.more", { n: Math.min(left, PAGE) });
	}

	fill(PAGE);
	const end = (node) => h("button.link", { type: "button", onclick: () => choose({ node: node.id }) }, node.name);
	const speech = edge.kind === "mention";
	return [
		h("h2", {}, end(edge.a), h("span.dash", {}, "—"), end(edge.b)),
		h("p.about", { "data-testid": "weight" }, t(speech ? `offline.mention.${model.unit}` : `offline.both.${model.unit}`, { n: edge.count })),
		h("p.score", {}, [edge.score !== null && `${t(`measure.${model.measure}`)} ${figure(edge.score)}`, edge.expected !== null && t("offline.expected", { n: figure(edge.expected) })].filter(Boolean).join(" · ")),
		h("p.told", { "data-testid": "cap" }, passages.length < edge.count ? t("offline.some", { n: passages.length, total: edge.count }) : t("offline.all", { n: passages.length })),
		list, more,
	];
}

function passageOf({ speech, paragraph, sentence, text, highlights }, follows) {
	const at = sentence === null ? `§${paragraph + 1}` : `§${paragraph + 1}.${sentence + 1}`;
	return h("li", {}, follows ? null : h("p.src", {}, h("b", {}, `《${speech.title}》`), h("span", {}, facts(speech))),
		h("blockquote", {}, h("span.at", {}, at), ...pieces(text, highlights.map((mark) => ({ ...mark, term: "" }))).map((piece) => (piece.term === undefined ? piece.text : h("mark", {}, piece.text)))));
}

function facts({ date, speaker, place, fictional, reprints }) {
	return [date ?? t("offline.undated"), speaker, place, fictional && t("offline.fictional"), reprints > 0 && t("offline.reprints", { n: reprints })].filter(Boolean).join(" · ");
}
