import { h } from "../dom.js";
import { categoryName, dot } from "../legend.js";
import { growable, partsOf } from "../subgraph.js";
import { cut, t, tOr } from "../texts.js";
import { nameOf } from "../view/view.js";
import { growthsOf } from "./growths.js";

/** What a growth is of, in a word; null for all. @param {string?} only as in subgraph.js @returns {string?} */
export function kindSaid(only) {
	const [kind, value] = partsOf(only);
	return { category: () => categoryName(value), tier: () => tOr(`tier.${value}`, value) }[kind]?.() ?? null;
}

/**
 * What a concept can grow by, each with how many there are: the items of a menu. The server counts first, and nothing comes unasked.
 * @param {{state: () => import("../view/view.js").State, dispatch: (type: string, payload?: object) => void}} on
 * @param {string} node its id @param {() => void} close
 * @returns {Promise<Node[]>}
 */
export async function growItems({ state, dispatch }, node, close) {
	const of = nameOf(node);
	const growths = growthsOf(await growable(state(), of));
	const groups = Object.entries(growths).filter(([, some]) => some.length);
	return [h("p.preview", {}, t("grow.title", { name: cut(of) })), ...groups.map(group), groups.length ? null : h("p.preview", {}, t("map.allShown"))].filter(Boolean);

	function group([kind, some]) {
		return h("div.grp", { role: "group", "aria-label": t(`grow.${kind}`) }, ["category", "tier"].includes(kind) && h("p.lab", { "aria-hidden": "true" }, t(`grow.${kind}`)), ...some.map(item));
	}

	function item({ only, n, left }) {
		const kind = kindSaid(only);
		const [name, value] = partsOf(only);
		return h("button.act", { type: "button", role: "menuitem", "data-testid": "growth", "data-only": only ?? "", onclick: () => {
			close();
			dispatch("expand", only ? { of, only } : { of });
		} }, h("span", {}, name === "category" && dot(value), kind ?? t(only ? "grow.links" : "grow.next", { n })), h("em", {}, t(only && !kind ? "grow.count" : "grow.left", { n: left })));
	}
}
