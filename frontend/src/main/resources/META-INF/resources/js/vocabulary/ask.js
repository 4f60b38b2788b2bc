import { api } from "../api.js";
import { t } from "../texts.js";
import { asked } from "./dialog.js";
import { pending } from "./pending.js";

const ALIASES = /[；;]/;

/** A new concept, perhaps of a string that was found or selected. @param {string} [name] @returns {Promise<import("./pending.js").Decision?>} */
export async function askNew(name = "") {
	const values = await asked({
		title: t("vocab.new"), yes: t("vocab.new.yes"), wrong: taken, fields: [
			{ name: "name", label: t("vocab.field.name"), value: name, required: true },
			{ name: "category", label: t("vocab.field.category"), kind: "category" },
			{ name: "aliases", label: t("vocab.field.aliases"), note: t("vocab.field.aliasesForm") },
			{ name: "gloss", label: t("vocab.field.gloss") },
			{ name: "broader", label: t("vocab.field.broader"), kind: "term" },
		],
	});
	return values && decide({ action: "add", ...values, aliases: values.aliases.split(ALIASES).map((each) => each.trim()).filter(Boolean),
		gloss: values.gloss || null, broader: values.broader || null });
}

/** An accepted concept of that name is no new one; a proposed one becomes it. */
async function taken({ name }) {
	const term = await known(name);
	return term?.status === "accepted" ? t(term.name === name ? "vocab.known" : "vocab.knownAs", { name, term: term.name }) : null;
}

/** The term that a string is in any spelling, or null. */
async function known(name) {
	const { term } = await api.strings({ q: name, size: 1 });
	return term && api.term(term);
}

/** @param {string} name of what becomes an alias */
export async function askMerge(name) {
	const values = await asked({
		title: t("vocab.ask.merge", { name }), lead: t("vocab.ask.mergeWhat", { name }), yes: t("vocab.act.merge"),
		wrong: async ({ into }) => (into === name ? t("vocab.self") : await known(into) || added(into) ? null : t("concept.unknown", { name: into })),
		fields: [{ name: "into", label: t("vocab.field.into"), kind: "term", required: true }],
	});
	return values && decide({ action: "merge", name, into: values.into });
}

function added(name) {
	return pending.of(name).some(({ action }) => action === "add");
}

/** @param {string} name */
export async function askRename(name) {
	const values = await asked({
		title: t("vocab.ask.rename", { name }), yes: t("vocab.act.rename"), wrong: ({ to }) => (to === name ? t("vocab.same") : null), fields: [
			{ name: "to", label: t("vocab.field.to"), value: name, required: true },
			{ name: "keepOld", label: t("vocab.field.keepOld", { name }), kind: "check", value: true },
		],
	});
	return values && decide({ action: "rename", name, to: values.to, keepOld: values.keepOld });
}

/** @param {{name: string, category: string?}} term */
export async function askCategory({ name, category }) {
	const values = await asked({ title: t("vocab.ask.category", { name }), yes: t("vocab.act.category"),
		fields: [{ name: "category", label: t("vocab.field.category"), kind: "category", value: category }] });
	return values && decide({ action: "category", name, category: values.category });
}

/** @param {{name: string, gloss: string?, broader: string?}} term */
export async function askGloss({ name, gloss, broader }) {
	const values = await asked({
		title: t("vocab.ask.gloss", { name }), yes: t("vocab.act.gloss"), fields: [
			{ name: "gloss", label: t("vocab.field.gloss"), value: gloss ?? "" },
			{ name: "broader", label: t("vocab.field.broader"), kind: "term", value: broader ?? "" },
		],
	});
	return values && decide({ action: "gloss", name, gloss: values.gloss || null, broader: values.broader || null });
}

/** @param {import("./pending.js").Decision} decision */
export function decide(decision) {
	pending.add(decision);
	return decision;
}
