import { count, diameter, fontSize, strength, width } from "./elements.js";
import { colour } from "./palette.js";

/**
 * What sizes, colours and widths tell: from figures to what is drawn, and to the legend that explains it. Pure but for the palette, which remembers
 * the colours of categories.
 * @typedef {{figure: string, domain: [number, number]}} Sized @typedef {{token: string, key: any, from?: number, to?: number, n: number, ids: string[]}} Key
 * @typedef {{size: Sized, width: {figure: string}, colour: {figure: string, steps: {from: number, to: number, token: string}[]?}, picture: object}} Scales
 */
export const SIZES = ["count", "mentions", "speeches", "degree", "pageRank", "betweenness"];
export const COLOURS = ["community", "category", "tier", "firstYear", "trend", "mentions", "speeches", "degree", "pageRank", "betweenness"];
export const WIDTHS = ["count", "speeches", "score"];
/** Those that are of the whole corpus whatever the view is of. */
export const OF_ALL = ["community", "degree", "pageRank", "betweenness", "firstYear", "trend"];

const GREY = "--c9";
const GROUPED = ["community", "category", "tier"];
const TIERS = ["lexicon", "title", "quoted", "pattern", "mined"];
const STEPS = 5;

/** @param {import("./view/view.js").View["look"]} look what was chosen @param {object} picture @returns {{size: string, colour: string, width: string}} what is in force */
export function inForce(look, picture) {
	const among = (list, chosen, usual) => (list.includes(chosen) ? chosen : usual);
	return { size: among(SIZES, look.size, "count"), colour: among(COLOURS, look.colour, usualColour(picture)), width: among(WIDTHS, look.width, "count") };
}

/** Around one concept most are of one community, so that it would tell nothing there. */
export function usualColour({ foci, communities }) {
	return foci.length || !communities?.communities.length ? "category" : "community";
}

/** Which of the figures that colours and sizes tell are of the whole corpus. @param {{size: string, colour: string}} inForce @returns {string[]} */
export function ofAll({ colour: shade, size }) {
	return [...new Set([shade, size])].filter((each) => OF_ALL.includes(each));
}

/**
 * How what colours or sizes tell was computed, where that is of the whole corpus.
 * @param {{size: string, colour: string}} inForce @param {object?} communities as GET /api/analysis tells them
 * @returns {{figures: string[], algorithm: string, resolution: number, seed: number, modularity: number, revision: number, unit: string, measure: string,
 *   min: number, sampled: number?}?}
 */
export function computation(inForce, communities) {
	const figures = ofAll(inForce);
	if (!figures.length || (communities?.revision ?? null) === null) {
		return null;
	}
	const { revision, unit, measure, min, resolution, seed, modularity, sampled } = communities;
	return { figures, algorithm: "Leiden", resolution, seed, modularity, revision, unit, measure, min, sampled };
}

/** @param {object} picture @param {object} look @returns {Scales} for all of the picture, what is hidden too */
export function scalesOf(picture, look) {
	const { size, colour: shade, width: wide } = inForce(look, picture);
	const values = picture.nodes.map((node) => value(node, size, picture.scale.unit)).filter((each) => each !== null);
	return {
		picture, width: { figure: wide }, size: { figure: size, domain: size === "count" ? picture.scale.size : ends(values) },
		colour: { figure: shade, steps: GROUPED.includes(shade) ? null : steps(picture.nodes.map((node) => value(node, shade, picture.scale.unit)), shade) },
	};
}

/** A figure of a drawn node. @returns {number|string|null} */
export function value({ of }, figure, unit) {
	return (figure === "count" ? count(of, unit) : of[figure]) ?? null;
}

function ends(values) {
	return values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];
}

/** Classes of as many nodes each as can be; a change may go either way, from steady. */
function steps(values, figure) {
	const sorted = values.filter((each) => each !== null).sort((a, b) => a - b);
	if (figure === "trend") {
		return diverging(Math.max(...sorted.map(Math.abs), 0));
	}
	const bounds = Array.from({ length: STEPS }, (_, i) => sorted[Math.floor((i * sorted.length) / STEPS)]);
	const from = [...new Set(bounds.filter((each) => each !== undefined))];
	const skip = from.length > 1 ? (STEPS - 1) / (from.length - 1) : 0;
	return from.map((low, i) => ({ from: low, to: sorted.findLast((each) => from[i + 1] === undefined || each < from[i + 1]), token: `--q${Math.round(i * skip)}` }));
}

function diverging(most) {
	const [little, much] = [most / 10, most / 2];
	return [[-most, -much], [-much, -little], [-little, little], [little, much], [much, most]].map(([from, to], i) => ({ from, to, token: `--d${i}` }));
}

/** @param {object} node as drawn @param {Scales} scales @returns {string} a token */
function tokenOf(node, { colour: { figure, steps: classes }, picture }) {
	const is = value(node, figure, picture.scale.unit);
	if (figure === "category") {
		return colour(is);
	}
	if (is === null) {
		return GREY;
	}
	if (figure === "tier") {
		return TIERS.includes(is) ? `--c${TIERS.indexOf(is)}` : GREY;
	}
	if (figure === "community") {
		return `--c${picture.communities?.communities.find(({ id }) => id === is)?.colour ?? 9}`;
	}
	return classOf(is, classes, figure).token;
}

function classOf(is, classes, figure) {
	return figure === "trend" ? classes.find(({ to }) => is <= to) ?? classes.at(-1) : classes.findLast(({ from }) => is >= from) ?? classes[0];
}

/** The picture in its clothes: sizes, colours and widths by what is in force; where things stand is left as it is. @param {Scales} scales */
export function dressed(scales) {
	const { picture } = scales;
	return { ...picture, nodes: picture.nodes.map((node) => ({ ...node, ...sizeOf(node, scales), colour: tokenOf(node, scales) })),
		edges: picture.edges.map((edge) => ({ ...edge, width: widthOf(edge, scales) })) };
}

function sizeOf(node, { size: { figure, domain }, picture: { scale, look } }) {
	if (figure === "count") {
		return {};
	}
	const is = value(node, figure, scale.unit) ?? domain[0];
	const font = fontSize(is, { size: domain }, look);
	const by = font / node.font;
	return { dot: diameter(is, { size: domain }, look), font, wide: (node.wide - 6) * by + 6, high: (node.high - 4) * by + 4 };
}

function widthOf(edge, { width: { figure }, picture: { scale } }) {
	return { count: () => edge.width, speeches: () => width(edge.speeches), score: () => scored(strength(edge.score, scale)) }[figure]();
}

function scored(part) {
	return 0.8 + 5.2 * part;
}

/**
 * What the legend has to explain, without words.
 * @param {Scales} scales @param {{nodes: object[], edges: object[]}} seen what is to be seen of the dressed picture
 * @returns {{colour: {figure: string, keys: Key[]}, size: {figure: string, samples: {value: number, radius: number}[]},
 *   width: {figure: string, samples: {value: number, width: number}[]}}} keys: most frequent or lowest first, the grey ones last, theirs is null
 */
export function legendOf(scales, { nodes, edges }) {
	const { size: { figure, domain }, width: { figure: wide }, picture: { scale, look } } = scales;
	const widths = edges.map((edge) => ({ value: { count: edge.weight, speeches: edge.speeches, score: edge.score ?? 0 }[wide], width: edge.width }));
	return {
		colour: { figure: scales.colour.figure, keys: keysOf(scales, nodes) },
		size: { figure, samples: [...new Set([domain[1], domain[0]])].map((each) => ({ value: each, radius: diameter(each, { size: domain }, look) / 2 })) },
		width: { figure: wide, unit: scale.unit, samples: extremes(widths) },
	};
}

function extremes(widths) {
	const sorted = [...widths].sort((a, b) => a.value - b.value);
	return sorted.length ? [sorted[0], sorted.at(-1)].filter(({ value: each }, i, both) => !i || each !== both[0].value) : [];
}

function keysOf(scales, nodes) {
	const { colour: { figure, steps: classes }, picture: { scale } } = scales;
	const keys = new Map();
	for (const node of nodes) {
		const token = tokenOf(node, scales);
		const is = value(node, figure, scale.unit);
		const key = token === GREY ? null : classes ? token : is;
		const range = classes?.find((each) => each.token === token) ?? {};
		const { n, ids } = keys.get(key) ?? { n: 0, ids: [] };
		keys.set(key, { key, token, ...(key === null ? {} : range), n: n + 1, ids: [...ids, node.id] });
	}
	return [...keys.values()].sort((a, b) => (a.key === null) - (b.key === null) || (classes ? (a.from ?? 0) - (b.from ?? 0) : b.n - a.n || (a.key < b.key ? -1 : 1)));
}
