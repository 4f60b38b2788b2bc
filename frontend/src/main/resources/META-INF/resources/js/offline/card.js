import { h } from "../dom.js";
import { t } from "./words.js";

/** How the map came about: the line to cite, what the figures mean, everything else, and the Cypher. @param {object} card */
export function cardOf(card) {
	const { line, cypher, columns = {}, parameters = {}, ...rest } = card;
	return h("div.card", {},
		h("h2", {}, t("offline.method")), h("p.line", {}, line), copyOf(line), h("p.about", {}, t("offline.paste")),
		h("h3", {}, t("offline.columns")), listOf(columns),
		h("h3", {}, t("offline.rule")), listOf(parameters),
		h("h3", {}, t("offline.rest")), listOf(rest),
		h("h3", {}, "Cypher"), copyOf(cypher), h("pre", { tabindex: 0 }, cypher));
}

function listOf(things) {
	return h("dl.told", {}, ...Object.entries(things).filter(([, value]) => !isEmpty(value))
		.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, typeof value === "object" ? JSON.stringify(value) : String(value))]));
}

function isEmpty(value) {
	return value === null || (Array.isArray(value) && !value.length);
}

function copyOf(text) {
	const button = h("button.btn.out.sm", { type: "button", onclick: async () => {
		button.textContent = await navigator.clipboard.writeText(text).then(() => t("offline.copied"), () => t("offline.uncopied"));
	} }, t("offline.copy"));
	return button;
}
