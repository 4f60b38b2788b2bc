import { Problem } from "../api.js";
import { toast } from "../dom.js";
import { rule, USUAL } from "../state.js";
import { listed, t } from "../texts.js";
import { go, recipe } from "./router.js";

/** The page has drawn what was asked for, or has said why not. */
export function ready() {
	document.documentElement.dataset.ready = "true";
}

export function unready() {
	document.documentElement.dataset.ready = "false";
}

/** An unknown concept leads back to the whole; anything else is said. */
export function explain(error) {
	ready();
	const { term, more } = recipe();
	if (error instanceof Problem && error.status === 404 && (term.length || more.length)) {
		toast(t("error.unknownTerm", { term: listed([...term, ...more]) }), "warn");
		go({ ...USUAL, ...rule(recipe()) }, { replace: true });
		return;
	}
	toast(said(error), "warn");
}

/** @param {Error} error @returns {string} */
export function said(error) {
	const detail = error.name === "TimeoutError" ? t("error.timeout", { n: 30 }) : error.message;
	return t("error.because", { title: t("error.title"), detail });
}
