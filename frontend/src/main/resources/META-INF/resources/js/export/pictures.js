import { diameter, width } from "../elements.js";
import { categoryName, named } from "../legend.js";
import { briefly, t } from "../texts.js";
import { lookOf } from "./look.js";
import { pngOf } from "./png.js";
import { svgOf } from "./svg.js";

/** The pictures that the page makes itself. */
export const PICTURES = ["png", "svg"];

/**
 * @param {"png"|"svg"} kind @param {object} shown what is on the map @param {{title: string, note: string, line: string}} words
 * @param {{scale: string, ground: "light"|"dark"}} chosen
 * @returns {Promise<Blob>}
 */
export async function draw(kind, { graph, picture, positions }, words, { scale, ground }) {
	const look = lookOf(ground);
	const card = { ...graph.method, line: words.line };
	const svg = svgOf(picture, positions, { ...words, card, legend: legendOf(picture, look) }, look);
	return kind === "svg" ? new Blob([svg.text], { type: "image/svg+xml" })
		: pngOf(svg, Number(scale), { Title: words.title, Description: words.line, Software: "Tifa", "tifa:method": JSON.stringify(card) });
}

function legendOf(picture, { colours }) {
	const { scale, look, edges } = picture;
	const weights = edges.map((edge) => edge.weight);
	const ends = (values) => [...new Set(values.length ? [Math.min(...values), Math.max(...values)] : [])];
	return {
		title: t("legend.category"),
		categories: named(picture.nodes).map(([category, n, colour]) => ({ name: category === null ? t("legend.other") : categoryName(category), n,
			colour: colours[colour] })),
		sizes: ends(scale.size).map((value) => ({ radius: diameter(value, scale, look) / 2, text: briefly(scale.unit, value) })),
		widths: ends(weights).map((n) => ({ width: width(n), text: briefly(scale.unit, n) })),
	};
}
