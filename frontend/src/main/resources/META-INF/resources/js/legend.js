import { ofAll } from "./appearance.js";
import { h, icon, svg } from "./dom.js";
import { help } from "./method/help.js";
import { colour } from "./palette.js";
import { amongSome, ofSome } from "./state.js";
import { briefly, figure, listed, scored, t, tOr } from "./texts.js";

/** A category's name as the page shows it. @param {string} category */
export function categoryName(category) {
	return tOr(`category.${category}`, category ?? t("legend.other"));
}

/** A dot in a category's colour. @param {string} category */
export function dot(category) {
	return mark(colour(category));
}

function mark(token) {
	const element = h("i.dot", { "aria-hidden": "true" });
	element.style.backgroundColor = `var(${token})`;
	return element;
}

/**
 * What the legend says, in words.
 * @param {ReturnType<import("./appearance.js").legendOf>} legend @param {object?} communities as GET /api/analysis tells them
 * @param {{unit: string, measure: string}} scale @param {string[]} shared ids of neighbours of several that were asked for
 * @returns {{title: string, keys: {name: string, n: number, token: string, key: any, ids: string[]}[], shared: {name: string, n: number, ids: string[]}?, sizes: {radius: number, text: string}[],
 *   widths: {width: number, text: string}[]}}
 */
export function worded({ colour: shades, size, width }, communities, { unit, measure }, shared = []) {
	const of = (kind, value) => (kind === "count" ? briefly(unit, value) : kind === "score" ? scored(value, measure) : said(kind, value));
	return {
		title: t(`look.${shades.figure}`),
		keys: shades.keys.map((key) => ({ ...key, name: nameOf(shades.figure, key, communities) })),
		shared: shared.length ? { key: "shared", name: t("legend.shared"), n: shared.length, ids: shared } : null,
		sizes: size.samples.map(({ value, radius }) => ({ radius, text: of(size.figure, value) })),
		widths: width.samples.map((each) => ({ width: each.width, text: of(width.figure, each.value) })),
		sized: t("look.sized", { figure: t(`look.${size.figure}`) }), wide: t("look.wide", { figure: t(`look.${width.figure}`) }),
	};
}

function nameOf(kind, { key, from, to }, communities) {
	if (key === null) {
		return t(["category", "community", "tier"].includes(kind) ? "legend.other" : "look.unknown");
	}
	if (kind === "trend") {
		return t(`look.trend${key.slice(-1)}`);
	}
	if (from !== undefined) {
		return from === to ? said(kind, from) : t("look.range", { from: said(kind, from), to: said(kind, to) });
	}
	return { category: () => categoryName(key), tier: () => tOr(`tier.${key}`, key), community: () => communities.communities.find(({ id }) => id === key).name }[kind]();
}

function said(kind, value) {
	if (kind === "firstYear") {
		return String(value);
	}
	return ["pageRank", "betweenness"].includes(kind) ? t("look.perThousand", { n: Number((1000 * value).toPrecision(2)) }) : t(`look.brief.${kind}`, { n: value });
}

/** Of what the figures are that aren't those of the part that is looked at; null where there is nothing to say. @param {import("./view/view.js").State} state */
export function basis(inForce, { found }, recipe) {
	const figures = ofAll(inForce);
	if (!figures.length || !found.analysis || (!ofSome(recipe) && !amongSome(recipe) && found.analysis.revision === found.method?.revision && !sampled(figures, found))) {
		return null;
	}
	const whole = t("look.ofAll", { figures: listed(figures.map((each) => t(`look.${each}`))), revision: found.analysis.revision });
	return sampled(figures, found) ? whole + t("look.sampled", { n: found.communities.sampled }) : whole;
}

function sampled(figures, { communities }) {
	return figures.includes("betweenness") && communities?.sampled;
}

/**
 * The strip under the map: what colours, sizes and widths tell. A click on a colour's name shows what bears it, another all again.
 * @param {HTMLElement} place
 * @param {{go: (patch: object) => void, light: (ids: string[]) => void, zoom: (ids: string[]) => void}} on
 */
export function legendStrip(place, on) {
	let lit = null;

	/** @param {ReturnType<typeof worded>} words @param {string?} note */
	function draw(words, note) {
		const focused = place.contains(document.activeElement) ? document.activeElement.dataset.key : null;
		const keys = [...words.keys, words.shared].filter(Boolean);
		lit = keys.some(({ key }) => key === lit?.key && words.title === lit.title) ? lit : null;
		const rows = keys.map((each) => row(each, words.title));
		place.replaceChildren(h("span.lt", {}, words.title, help("map", on.go), note && h("small", { "data-testid": "legend-note" }, note)),
			h("ul", { "aria-label": words.title }, ...rows), scales(words));
		light(keys);
		place.querySelector(`[data-key="${CSS.escape(focused ?? "")}"]`)?.focus();
	}

	function row(each, title) {
		const { key, token, name, n, ids } = each;
		const pressed = () => lit?.key === key;
		const button = h("button.key", { type: "button", "data-testid": "legend-key", "data-key": String(key), "aria-pressed": String(pressed()), title: t("legend.light", { name }),
			onclick: () => {
				lit = pressed() ? null : { key, title, ids };
				turn();
				on.light(lit?.ids ?? []);
			}, ondblclick: () => on.zoom(ids) }, token ? mark(token) : h("i.dot.twice", { "aria-hidden": "true" }), h("span.kn", {}, name), h("em", {}, figure(n)));
		const near = h("button.btn.ico.sm", { type: "button", hidden: !pressed(), "data-testid": "legend-zoom", "aria-label": t("legend.zoom", { name }), title: t("legend.zoom", { name }),
			onclick: () => on.zoom(ids) }, icon("centre"));
		return h("li", {}, button, near);
	}

	function turn() {
		for (const button of place.querySelectorAll(".key")) {
			const pressed = lit !== null && button.dataset.key === String(lit.key);
			button.setAttribute("aria-pressed", String(pressed));
			button.nextElementSibling.hidden = !pressed;
		}
	}

	function light(keys) {
		on.light(lit ? keys.find(({ key }) => key === lit.key).ids : []);
	}

	return { draw };
}

function scales({ sizes, widths, sized, wide }) {
	return h("div.sc", {}, circles(sizes, sized), h("div.widths", { title: wide }, h("span.visually-hidden", {}, wide), ...widths.map((each) => h("span", {}, stroke(each.width), each.text))));
}

function circles(sizes, label) {
	const base = 44;
	const most = sizes[0].radius;
	const parts = sizes.flatMap(({ radius, text }, i) => {
		const top = base - 2 * radius;
		const y = i ? 36 : Math.min(top, 14);
		return [
			svg("circle", { cx: most + 2, cy: base - radius, r: radius }),
			svg("path", { d: `M${most + 2} ${top}L${2 * most + 10} ${y}h6` }),
			svg("text", { x: 2 * most + 20, y }, text),
		];
	});
	return svg("svg", { class: "nest", width: 2 * most + 72, height: 48, role: "img", "aria-label": label }, svg("title", {}, label), ...parts);
}

function stroke(width) {
	const line = svg("line", { x1: 0, y1: 4, x2: 28, y2: 4, "stroke-width": width });
	return svg("svg", { class: "stroke", width: 28, height: 8, "aria-hidden": "true" }, line);
}
