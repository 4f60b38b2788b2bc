import { Problem } from "../api.js";
import { toast } from "../dom.js";
import { rule, USUAL } from "../state.js";
import { cut, t } from "../texts.js";
import { said } from "../trouble.js";
import { go, recipe } from "./router.js";

/** The page has drawn what was asked for, or has said why not. */
export function ready() {
	document.documentElement.dataset.ready = "true";
}

export function unready() {
	document.documentElement.dataset.ready = "false";
}

/**
 * An unknown concept leads back to where one was, from the first view to the whole or to the other end of a path, an unknown community to the map without
 * that filter; anything else is said.
 * @param {Error} error @param {{view?: import("../view/view.js").View, first?: boolean}} [about] the view that it is about, and whether there was none before
 */
export function explain(error, { view, first } = {}) {
	ready();
	const names = view ? [...view.ask.term, ...view.grown.map(({ of }) => of)] : [];
	if (error instanceof Problem && error.code === "term.unknown" && names.length) {
		const term = error.values?.term ?? names[0];
		toast(t(first ? "error.unknownTerm" : "error.unknownThere", { term: cut(term) }), "warn",
			{ name: t("search.nearest"), run: () => document.dispatchEvent(new CustomEvent("tifa:search", { detail: term })) });
		if (first) {
			go({ ...USUAL, ...rule(recipe()), term: view.ask.path ? view.ask.term.filter((name) => name !== term) : [] }, { replace: true });
		}
		return;
	}
	toast(said(error), "warn");
	if (first && error.code === "community.unknown") {
		go({ communities: [] }, { replace: true });
	}
}
