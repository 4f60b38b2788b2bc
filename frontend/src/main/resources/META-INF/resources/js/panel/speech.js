import { h, icon } from "../dom.js";
import { figure, t } from "../texts.js";
import { closer } from "./concept.js";

/**
 * A speech on the map: which of the map's concepts it mentions, and the way to its text.
 * @param {{nodes: object[], edges: object[]}} graph @param {object} speech its node @param {(patch: object) => void} go
 * @returns {Node[]}
 */
export function speechPanel({ nodes, edges }, speech, go) {
	const labels = new Map(nodes.map(({ id, label }) => [id, label]));
	const held = edges.filter(({ source, target }) => [source, target].includes(speech.id))
		.map((edge) => ({ name: labels.get(edge.source === speech.id ? edge.target : edge.source), n: edge.mentions }))
		.sort((one, other) => other.n - one.n);
	const id = speech.id.slice(2);
	return [h("div.ph", {}, closer(t("speech.kind"), go),
		h("h1.ttl", {}, speech.label), h("p.lead", {}, [speech.speaker, speech.date].filter(Boolean).join(" · ")),
		h("button.btn.out", { type: "button", "data-testid": "read-speech", onclick: () => go({ speech: id, at: null }) }, icon("read"), t("evidence.read"))),
	h("div.scroll", {}, h("div.sech", {}, h("h2", {}, t("speech.held")), h("div.r", {}, t("speech.mentions"))), h("ul.list.pairs", {}, ...held.map(({ name, n }) => h("li", {}, h("button.row", {
		type: "button", onclick: () => go({ speech: id, at: null, node: name }) }, h("span.n", {}, name), h("em", {}, figure(n)))))))];
}
