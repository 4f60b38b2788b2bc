import { lookOf } from "./look.js";

/** As the map draws lines that don't touch what was asked for. */
const FAINT = { width: 0.8, opacity: 0.24 };

/**
 * How the map looks, for files that are maps themselves: places, sizes, and colours on either ground.
 * @param {object} shown what is on the map
 * @returns {{positions: object, lines: object, legend: object}} as POST /api/export takes them
 */
export function drawingOf({ picture, positions, legend }) {
	const [light, dark] = [lookOf("light").colours, lookOf("dark").colours];
	const { title, keys, sizes, widths } = legend;
	return {
		positions: Object.fromEntries(picture.nodes.map(({ id, dot, font, colour }) => [id, { ...positions[id], size: dot, font, colour: light[colour], dark: dark[colour] }])),
		lines: Object.fromEntries(picture.edges.map(({ id, width, opacity, faint }) => [id, faint ? FAINT : { width, opacity }])),
		legend: { title, keys: keys.map(({ name, n, token }) => ({ name, n, light: light[token], dark: dark[token] })), sizes: sizes.map(({ text }) => ({ text })), widths: widths.map(({ text }) => ({ text })) },
	};
}
