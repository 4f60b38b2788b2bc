import { h, icon, redrawn } from "../dom.js";
import { t } from "../texts.js";
import { span } from "./places.js";
import { paragraphOf } from "./text.js";

/**
 * Below the text: where in it stands what is selected, at which of these places one is, and the way to the next.
 * @param {(by: 1|-1) => void} step @param {() => void} toMap where the map is out of sight
 */
export function placeBar(step, toMap) {
	const element = h("div.placebar");
	const arrow = (name, key, by) => h("button.btn.sm", { type: "button", id: `reader-${name}`, "data-testid": `reader-${name}`, "aria-label": t(key), title: t(key), onclick: () => step(by) }, icon(name), h("span", {}, t(key)));

	/** @param {string[]} names @param {HTMLElement[]} places @param {number} at -1 before the first step */
	function draw(names, places, at) {
		const map = h("button.btn.sm.only-phone", { type: "button", id: "reader-to-map", onclick: toMap }, t("nav.map"));
		redrawn(element, () => element.replaceChildren(...(places.length
			? [h("b", {}, names.join(" — ")), h("span", {}, where(places)), h("span.fill"), h("span.at", { "aria-live": "polite", "data-testid": "reader-at" }, at < 0 ? "" : t("evidence.of", { n: at + 1, total: places.length })),
				arrow("up", "reader.previous", -1), arrow("down", "reader.next", 1), map]
			: [h("span", {}, t("reader.pick")), h("span.fill"), map])));
	}

	return { element, draw };
}

function where(places) {
	const [from, to] = span(places.map((mark) => ({ paragraph: paragraphOf(mark) })));
	return `${t("reader.here", { n: places.length })} ${t(from === to ? "reader.inOne" : "reader.from", { from: from + 1, to: to + 1 })}`;
}
