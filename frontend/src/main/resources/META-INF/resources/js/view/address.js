import { format, parse, USUAL } from "../state.js";
import { VISIBLE } from "../subgraph.js";
import { ACTIONS, numbered } from "./actions.js";
import { EMPTY, endsOf, frozen, linkId, nameOf, same, termId } from "./view.js";

/**
 * Between a View and its fragment; a Recipe is the fragment's flat form, in which the screens besides the map read it. Pure.
 * @typedef {import("./view.js").View} View @typedef {import("../state.js").Recipe} Recipe
 */

/** As many characters of a fragment are well carried by mail and chat. */
export const LONGEST = 2000;

/** Parts of Ask whose name the address uses for something else. */
const OTHERWISE = { speech: "inSpeech", category: "categories", tier: "tiers", community: "communities" };
const PAGE = ["q", "sort", "counted", "named", "saved", "as", "cypher", "given", "part", "tab", "look", "order", "tier", "category", "word"];
const NEW_MAP = { names: [], links: null, grew: null, more: [], only: [], hide: [], pin: [], moved: [], path: [] };
/** What a growth may be of; in an address, a growth of all neighbours beside one that isn't. */
const ONLY = /^(visible|(category|tier):.+)$/s;
const ANY = "-";
const WHERE = ["screen", "speech", "at", "drawer", "node", "nodes", "a", "b", ...PAGE];

/** @param {View} view @returns {Recipe} */
export function recipeOf(view) {
	const { ask, made, grown, chosen, look, layout, reading } = view;
	const one = chosen.nodes.length === 1 ? nameOf(chosen.nodes[0]) : null;
	const [a, b] = chosen.edge ? endsOf(chosen.edge) : [];
	const plain = nameOf(a ?? "") && nameOf(b ?? "");
	const there = new Set(made?.links);
	const alone = grown.map(({ links }) => (made?.links && links ? links.filter((id) => there.has(id)) : null));
	return {
		...USUAL, ...page(view.page), ...look,
		...Object.fromEntries(Object.keys(ask).map((key) => [OTHERWISE[key] ?? key, ask[key]])),
		path: ask.path ? [ask.path.a, ask.path.b] : [],
		names: made?.names ?? [], links: made?.links ? pairs(made.names, inTurn(made.links, alone)) : null,
		more: grown.map(({ of }) => of), only: grown.some(({ only }) => only) ? grown.map(({ only }) => only ?? ANY) : [],
		grew: made && grown.some(({ names }) => names) ? grown.map(({ names }, i) => (alone[i] ?? names)?.length ?? "").join(",") : null,
		hide: view.hidden, pin: view.pinned, moved: Object.entries(view.at).map(([id, [x, y]]) => `${short(x)},${short(y)},${id}`),
		layout: layout.kind, seed: layout.seed, frame: layout.frame?.join(",") ?? null,
		node: chosen.passages ? null : one, nodes: one || !chosen.nodes.length ? [] : chosen.nodes,
		a: plain ? nameOf(a) : chosen.passages ? one : null, b: plain ? nameOf(b) : null,
		screen: view.screen, drawer: view.drawer, speech: reading?.speech ?? null, at: reading?.at ?? null,
	};
}

/** @param {Recipe} recipe @returns {View} */
export function viewOf(recipe) {
	const ask = Object.fromEntries(Object.keys(EMPTY.ask).map((key) => [key, recipe[OTHERWISE[key] ?? key]]));
	const made = recipe.names.length ? { names: recipe.names, links: recipe.links ? links(recipe.links, recipe.names) : null } : null;
	const [a, b] = recipe.path;
	return frozen({
		...EMPTY, ask: { ...ask, path: b ? { a, b } : null }, made, grown: grown(recipe, made?.links ?? []), hidden: recipe.hide, pinned: recipe.pin,
		at: Object.fromEntries(recipe.moved.map(place).filter(Boolean)),
		look: { size: recipe.size, colour: recipe.colour, width: recipe.width }, layout: { kind: recipe.layout, seed: recipe.seed, frame: frame(recipe.frame) },
		chosen: chosen(recipe),
		screen: recipe.screen, drawer: recipe.drawer, reading: recipe.speech ? { speech: recipe.speech, at: recipe.at } : null,
		page: Object.fromEntries(PAGE.filter((key) => recipe[key] !== USUAL[key]).map((key) => [key, recipe[key]])),
	});
}

/** @param {View} view @param {object} patch parts of the Recipe @returns {View} which shares with the one before what the patch leaves as it is */
export function patched(view, patch) {
	const flat = recipeOf(view);
	const one = ["node", "a", "b"].some((key) => key in patch) ? { nodes: [] } : {};
	const wanted = viewOf({ ...flat, ...(patch.term ? NEW_MAP : {}), ...one, ...patch });
	const next = { ...wanted, ask: numbered(view.ask, wanted.ask) };
	const edited = patch.term || patch.names ? {} : edits(view, next.ask);
	const growths = next.grown.map((growth, i) => (growth.of === view.grown[i]?.of ? (edited.grown ?? view.grown)[i] : growth));
	return frozen(shared({ ...next, ...edited, grown: patch.term ? next.grown : growths }, view));
}

function edits(view, ask) {
	const { made, at, grown } = ACTIONS.ask({ view }, ask);
	return { made, at, grown };
}

function shared(next, before) {
	return Object.fromEntries(Object.keys(next).map((key) => [key, same(next[key], before[key]) ? before[key] : next[key]]));
}

/** @param {View} view @returns {string} the whole view, without # */
export function toFragment(view) {
	return format(recipeOf(view));
}

/** @param {View} view @returns {string} where one is and what is selected, without what one has made */
export function whereOf(view) {
	const recipe = recipeOf(view);
	return format({ ...USUAL, ...Object.fromEntries(WHERE.map((key) => [key, recipe[key]])) });
}

/** @param {string} fragment @returns {{view: View, id: string?}} id: what the server keeps it under; the view then only says where one is */
export function fromFragment(fragment) {
	const recipe = parse(fragment);
	return { view: viewOf(recipe), id: recipe.v };
}

/** @param {View} view what was made @param {View} where where one is @returns {View} both */
export function placed(view, { screen, drawer, reading, page: told }) {
	return frozen({ ...view, screen, drawer, reading, page: told });
}

function page(told) {
	return Object.fromEntries(PAGE.map((key) => [key, told[key] ?? USUAL[key]]));
}

/** What each growth brought, concepts or links alone, stands last in the list of all, in their turn. */
function grown({ more, only, grew, names }, links) {
	const alone = more.map((_, i) => only[i] === VISIBLE);
	const brought = grew?.split(",").map((n) => (n === "" ? null : Number(n))) ?? [];
	const some = (list, which) => taken(list, brought.map((n, i) => (alone[i] === which ? n : 0)));
	const [concepts, edges] = [some(names, false), some(links, true)];
	return more.map((of, i) => ({ of, by: "strongest", only: ONLY.test(only[i]) ? only[i] : null,
		names: alone[i] && edges[i] ? [] : concepts[i] ?? null, links: alone[i] ? edges[i] ?? null : null }));
}

/** The end of a list in parts of these sizes; null for one whose size isn't known. */
function taken(list, sizes) {
	let from = list.length - sizes.reduce((sum, n) => sum + n, 0);
	return sizes.map((n) => (Number.isInteger(n) && from >= 0 ? list.slice(from, (from += n)) : null));
}

function inTurn(links, grown) {
	const last = new Set(grown.flatMap((some) => some ?? []));
	return [...links.filter((id) => !last.has(id)), ...last];
}

/** Links as pairs of numbers: a name is long, its place in the list short. */
function pairs(names, ids) {
	const at = new Map(names.map((name, i) => [termId(name), i.toString(36)]));
	return ids.map((id) => endsOf(id).map((end) => at.get(end) ?? "").join("-")).filter((pair) => !/^-|-$/.test(pair)).join(",") || "-";
}

function links(text, names) {
	const ends = text.split(",").map((pair) => pair.split("-").map((n) => names[parseInt(n, 36)]));
	return ends.filter(([a, b]) => a !== undefined && b !== undefined).map(([a, b]) => linkId(a, b));
}

function chosen({ a, b, node, nodes }) {
	const edge = a && b ? linkId(a, b) : null;
	const passages = Boolean(a) && !edge;
	const one = passages ? a : node;
	return { nodes: one ? [termId(one)] : nodes, edge, passages };
}

function frame(text) {
	const numbers = text?.split(",").map(Number) ?? [];
	return numbers.length >= 2 && numbers.length % 4 === 2 && numbers.every(Number.isFinite) ? numbers : null;
}

function place(text) {
	const [, x, y, id] = text.match(/^(-?[\d.]+),(-?[\d.]+),(.+)$/s) ?? [];
	return id ? [id, [Number(x), Number(y)]] : null;
}

function short(value) {
	return String(Math.round(value * 10) / 10);
}
