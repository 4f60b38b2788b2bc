import { lookOf } from "./look.js";
import { pngOf } from "./png.js";
import { svgOf } from "./svg.js";

/** The pictures that the page makes itself. */
export const PICTURES = ["png", "svg"];

/**
 * @param {"png"|"svg"} kind @param {object} shown what is on the map @param {{title: string, note: string, card: object, line: string}} words
 * @param {{scale: string, ground: "light"|"dark"}} chosen
 * @returns {Promise<Blob>}
 */
export async function draw(kind, { picture, positions, legend, computed }, words, { scale, ground }) {
	const look = lookOf(ground);
	const card = { ...words.card, line: words.line, analysis: computed };
	const svg = svgOf(picture, positions, { ...words, card, legend: coloured(legend, look) }, look);
	return kind === "svg" ? new Blob([svg.text], { type: "image/svg+xml" })
		: pngOf(svg, Number(scale), { Title: words.title, Description: words.line, Software: "Tifa", "tifa:method": JSON.stringify(card) });
}

function coloured({ title, keys, shared, sizes, widths }, { colours }) {
	return { title, shared, keys: keys.map(({ name, n, token }) => ({ name, n, colour: colours[token] })), sizes, widths };
}
