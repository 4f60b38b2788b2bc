import { categoryName } from "../legend.js";
import { t } from "../texts.js";

const SIGNS = { accept: "check", stop: "close", release: "back", add: "plus", put: "plus" };

/** A decision in a word, where its name stands beside it. @param {import("./pending.js").Decision} decision @returns {string} */
export function briefly(decision) {
	return t(`vocab.brief.${decision.action}`, values(decision));
}

/** A decision as a sentence. @param {import("./pending.js").Decision} decision @returns {string} */
export function said(decision) {
	return t(`vocab.said.${decision.action}`, values(decision));
}

/** @param {import("./pending.js").Decision} decision @returns {string} an icon */
export function sign({ action }) {
	return SIGNS[action] ?? "right";
}

function values({ name, to, into, alias, category }) {
	return { name, to, into, alias, category: category ? categoryName(category) : "" };
}
