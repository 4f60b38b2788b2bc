import { h } from "../dom.js";
import { figure, t } from "../texts.js";

/** How the database runs a statement, the last step first. @param {object} step @returns {HTMLElement} */
export function planTree(step) {
	return h("div.plan", {}, h("p.note", {}, t("query.planNote")), h("ul", { "data-testid": "plan" }, branch(step)));
}

function branch({ operator, details, estimatedRows, children }) {
	return h("li", {}, h("div.step", {}, h("b", {}, operator), h("code", {}, details),
		h("em", {}, estimatedRows === null ? "" : t("query.estimated", { n: figure(Math.round(estimatedRows)) }))),
	children.length > 0 && h("ul", {}, ...children.map(branch)));
}
