import { aliasName, aliasText } from "../alias.js";
import { api } from "../api.js";
import { h, icon } from "../dom.js";
import { categoryName, dot } from "../legend.js";
import { dotted, figure, t, tOr } from "../texts.js";
import { askCategory, askGloss, askMerge, askNew, askRename, decide } from "./ask.js";
import { contexts, doubts, firstContexts } from "./contexts.js";
import { statistic } from "./list.js";
import { pending } from "./pending.js";
import { said, sign } from "./said.js";

const LONGER = 3;
/** What can be decided about a term of each status, by which key. */
const ACTS = {
	proposed: { accept: "A", stop: "S", merge: "M", rename: "R", category: "C", skip: " ", gloss: "G" },
	accepted: { stop: "S", merge: "M", rename: "R", category: "C", gloss: "G", skip: " " },
	stopped: { release: "A", skip: " " },
	none: { add: "A", stop: "S", merge: "M", skip: " " },
};

/**
 * A term, a stopped string or neither.
 * @param {string} word @param {AbortSignal} signal @returns {Promise<object>} status is "none" of what is no term
 */
export async function termOf(word, signal) {
	const { term: owner } = await firstContexts(word, signal);
	if (owner === word) {
		const term = await api.term(word, signal);
		return { ...term, broader: term.broader[0] ?? null };
	}
	const { items } = await api.vocabulary({ q: word, status: "stopped", limit: 1000 }, signal);
	return items.find(({ name }) => name === word) ?? { name: word, status: "none", aliases: [], statistics: null, inside: 0 };
}

/** Decides by a key's act; asks where more has to be known. @param {string} act @param {object} term @returns {Promise<object?>} null where it was called off */
export function act(name, term) {
	switch (name) {
		case "merge":
			return askMerge(term.name);
		case "rename":
			return askRename(term.name);
		case "category":
			return askCategory(term);
		case "gloss":
			return askGloss(term);
		case "add":
			return askNew(term.name);
		default:
			return Promise.resolve(decide({ action: name, name: term.name }));
	}
}

/** @param {object} term @param {string} key @returns {string?} the act that a key stands for */
export function actOf(term, key) {
	return Object.entries(ACTS[term.status]).find(([, each]) => each === key.toUpperCase())?.[0] ?? null;
}

/**
 * The term, its figures and its decisions at once; its contexts when they come.
 * @param {object} term @param {{at: string?, run: (act: string) => void, go: (patch: object) => void, signal: AbortSignal}} on
 * @returns {{parts: Node[], tell: () => void, fill: () => Promise<void>}} tell: what is decided about it has changed
 */
export function termPanel(term, { at, run, go, signal }) {
	const mine = h("ul.mine", { "data-testid": "decided-here" });
	const about = h("p.lead", { "data-testid": "word-lead" }, lead(term, null));
	const more = h("div.about");
	const where = h("div.where", { "aria-busy": "true" });
	const buttons = Object.entries(ACTS[term.status]).filter(([name]) => name !== "gloss").map(([name, key]) => h("button.btn.out", {
		type: "button", "data-testid": `act-${name}`, "aria-keyshortcuts": key === " " ? "Space" : key, onclick: () => run(name),
	}, t(`vocab.act.${name}`), h("kbd", { "aria-hidden": "true" }, key === " " ? t("vocab.space") : key)));
	const tell = () => tellMine(mine, term.name);
	tell();
	return {
		tell,
		parts: [h("div.ph", {}, h("p.kind", {}, kind(term), at && h("span", {}, at)), h("h2.ttl", { "data-testid": "word" }, term.name), about, more, ...details(term, run, go)),
			h("div.acts6", { role: "group", "aria-label": t("vocab.decide", { name: term.name }) }, ...buttons), mine, where],
		fill: async () => {
			const first = await firstContexts(term.name, signal);
			about.textContent = lead(term, first);
			more.replaceChildren(...related(term, first, go));
			where.replaceChildren(...(first.total ? contexts(first, go, signal) : [h("p.none", {}, t("vocab.nowhere", { name: term.name }))]));
			where.setAttribute("aria-busy", "false");
		},
	};
}

function kind(term) {
	return dotted([t(`vocab.status.${term.status}`), tOr(`tier.${term.tier}`, "")]);
}

function lead(term, first) {
	const { n, ways } = doubts(first?.items ?? []);
	const known = ["proposed", "accepted"].includes(term.status);
	return [known ? t("vocab.mentioned", { n: term.mentions, speeches: term.speeches }) : first && t("vocab.stands", { n: first.occurrences, paragraphs: first.total }),
		n > 0 && t("vocab.doubtful", { n, cut: ways[0].split("|").map((each) => t("vocab.quoted", { each })).join(t("vocab.and")) })].filter(Boolean).join("");
}

/** Whose alias it is, and which longer concepts it stands in. */
function related({ name, inside: n }, { term: owner, inside }, go) {
	const link = (word) => h("button.link", { type: "button", onclick: () => go({ word }) }, word);
	return [
		owner && owner !== name && h("p.note", {}, t("vocab.isAlias"), " ", link(owner)),
		n > 0 && h("p.note", { "data-testid": "word-inside" }, t("concept.inside", { n }), " ",
			...inside.slice(0, LONGER).flatMap(({ name: longer, occurrences }, i) => [i ? t("between.names") : "", link(longer), ` ${figure(occurrences)}`])),
	].filter(Boolean);
}

function details(term, run, go) {
	const { statistics } = term;
	const editable = "gloss" in ACTS[term.status];
	return [
		(term.category || editable) && h("p.note", {}, ...(term.category ? [dot(term.category), " "] : []),
			dotted([term.category && categoryName(term.category), term.gloss, term.broader && t("vocab.broader", { name: term.broader })]), " ",
			editable && h("button.link", { type: "button", "data-testid": "act-gloss", "aria-keyshortcuts": "G", onclick: () => run("gloss") }, t("vocab.editGloss"), h("kbd", { "aria-hidden": "true" }, "G"))),
		term.aliases.length > 0 && h("ul.names", { "aria-label": t("vocab.field.aliases") }, ...term.aliases.map((written) => [written, aliasName(written)]).map(([written, alias]) => h("li", {}, aliasText(written),
			editable && h("button.btn.sm", { type: "button", "aria-label": t("vocab.splitOff", { alias }), title: t("vocab.splitOff", { alias }),
				onclick: () => decide({ action: "split", name: term.name, alias }) }, t("vocab.split"))))),
		statistics && h("dl.figs", {}, ...[["confidence", statistic(term.confidence, 2)], ["frequency", figure(statistics.frequency)], ["entropy", statistic(statistics.entropy, 2)],
			["pmi", statistic(statistics.pmi, 1)], ["cvalue", statistic(statistics.cvalue, 1)]]
			.map(([name, value]) => h("div", { title: t(`vocab.what.${name}`) }, h("dt", {}, t(`vocab.column.${name}`)), h("dd", {}, value)))),
		term.mentions > 0 && h("p.note", {}, h("button.link", { type: "button", "data-testid": "word-to-map",
			onclick: () => go({ screen: "map", term: [term.name], more: [], node: null, a: null, b: null, limit: null }) }, t("vocab.toMap"))),
	].filter(Boolean);
}

/** What is decided about it already can be taken back one by one. */
function tellMine(place, name) {
	place.replaceChildren(...pending.of(name).map((decision) => h("li", {}, icon(sign(decision)), h("span", {}, said(decision)),
		h("button.btn.ico.sm", { type: "button", "aria-label": t("vocab.drop", { what: said(decision) }), onclick: () => pending.drop(decision) }, icon("close")))));
}
