import { h, svg } from "./dom.js";
import { diameter, width } from "./elements.js";
import { help } from "./method/help.js";
import { colour, tally } from "./palette.js";
import { briefly, figure, t, tOr } from "./texts.js";

const GREY = "--c9";

/** A category's name as the page shows it. @param {string} category */
export function categoryName(category) {
	return tOr(`category.${category}`, category ?? t("legend.other"));
}

/** A dot in a category's colour. @param {string} category */
export function dot(category) {
	const mark = h("i.dot", { "aria-hidden": "true" });
	mark.style.backgroundColor = `var(${colour(category)})`;
	return mark;
}

/** The categories that have a colour, with their counts, and the others together. @returns {[string?, number, string][]} */
export function named(nodes) {
	const coloured = tally(nodes).map(([category, n]) => [category, n, colour(category)]).filter(([, , token]) => token !== GREY);
	const rest = nodes.length - coloured.reduce((sum, [, n]) => sum + n, 0);
	return rest ? [...coloured, [null, rest, GREY]] : coloured;
}

/**
 * The strip under the map: categories with counts, nested circles for sizes, lines for widths.
 * @param {HTMLElement} place @param {object} picture @param {(patch: object) => void} go
 */
export function drawLegend(place, picture, go) {
	const items = named(picture.nodes).map(([category, n]) => h("li", {}, dot(category ?? ""),
		category === null ? t("legend.other") : categoryName(category), h("em", {}, figure(n))));
	place.replaceChildren(h("span.lt", {}, t("legend.category"), help("map", go)), h("ul", {}, ...items), scales(picture));
}

function scales({ scale, look, edges }) {
	const [low, high] = scale.size;
	const weights = edges.map((edge) => edge.weight);
	const widths = weights.length ? [...new Set([Math.min(...weights), Math.max(...weights)])] : [];
	return h("div.sc", {}, circles([...new Set([high, low])], scale, look),
		h("div.widths", {}, ...widths.map((n) => h("span", {}, stroke(n), briefly(scale.unit, n)))));
}

function circles(values, scale, look) {
	const radii = values.map((value) => diameter(value, scale, look) / 2);
	const base = 44;
	const most = radii[0];
	const parts = values.flatMap((value, i) => {
		const top = base - 2 * radii[i];
		const y = i ? 36 : Math.min(top, 14);
		return [
			svg("circle", { cx: most + 2, cy: base - radii[i], r: radii[i] }),
			svg("path", { d: `M${most + 2} ${top}L${2 * most + 10} ${y}h6` }),
			svg("text", { x: 2 * most + 20, y }, briefly(scale.unit, value)),
		];
	});
	return svg("svg", { class: "nest", width: 2 * most + 72, height: 48, role: "img", "aria-label": t("legend.size") }, ...parts);
}

function stroke(n) {
	const line = svg("line", { x1: 0, y1: 4, x2: 28, y2: 4, "stroke-width": width(n) });
	return svg("svg", { class: "stroke", width: 28, height: 8, "aria-hidden": "true" }, line);
}

