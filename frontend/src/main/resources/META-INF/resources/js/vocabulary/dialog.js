import { api } from "../api.js";
import { h } from "../dom.js";
import { categoryName } from "../legend.js";
import { t } from "../texts.js";

/** As the server knows them. */
export const CATEGORIES = ["formulation", "theory", "party-building", "cadre", "discipline", "organisation", "meeting", "document", "campaign", "policy", "economy",
	"society", "law", "culture", "ecology", "security", "diplomacy", "unification", "history", "person", "place"];
export const TIERS = ["lexicon", "title", "quoted", "pattern", "mined"];
const OFFERED = 8;

/**
 * Asks for a few values.
 * @typedef {{name: string, label: string, value?: string|boolean, kind?: "text"|"lines"|"term"|"category"|"check", note?: string, required?: boolean}} Field
 *   a term is suggested from the vocabulary
 * @param {{title: string, lead?: string, yes: string, fields: Field[], wrong?: (values: object) => Promise<string?>|string?}} question
 *   wrong: why these values won't do
 * @returns {Promise<Record<string, any>?>} null where it was called off
 */
export function asked({ title, lead, yes, fields, wrong }) {
	const controls = new Map(fields.map((field) => [field.name, control(field)]));
	const why = h("p.why.bad", { role: "alert", hidden: true, "data-testid": "dialog-wrong" });
	const form = h("form", { novalidate: true }, ...fields.map((field) => row(field, controls.get(field.name))), why,
		h("div.acts", {}, h("span.fill"), h("button.btn.out", { type: "button", onclick: () => dialog.close() }, t("cancel")),
			h("button.btn.pri", { type: "submit", "data-testid": "dialog-yes" }, yes)));
	const dialog = h("dialog.ask.form", { "aria-labelledby": "dialog-title" }, h("h2", { id: "dialog-title" }, title), lead && h("p", {}, lead), form);
	let answer = null;
	form.addEventListener("submit", async (event) => {
		event.preventDefault();
		const values = Object.fromEntries([...controls].map(([name, input]) => [name, input.type === "checkbox" ? input.checked : input.value.trim()]));
		const missing = fields.find(({ name, required }) => required && !values[name]);
		const reason = missing ? t("vocab.missing", { field: missing.label }) : await trouble(values);
		if (reason) {
			why.textContent = reason;
			why.hidden = false;
			controls.get((missing ?? fields[0]).name).focus();
			return;
		}
		answer = values;
		dialog.close();
	});

	/** Also where it can't be found out. */
	async function trouble(values) {
		try {
			return await wrong?.(values);
		} catch (error) {
			return error.message;
		}
	}

	document.body.append(dialog);
	dialog.showModal();
	return new Promise((done) => dialog.addEventListener("close", () => {
		dialog.remove();
		done(answer);
	}));
}

/** Tells what has to be read. @param {string} title @param {string} text */
export function told(title, text) {
	const dialog = h("dialog.ask", { "aria-labelledby": "told-title", "data-testid": "told" }, h("h2", { id: "told-title" }, title), h("p", {}, text),
		h("form.acts", { method: "dialog" }, h("span.fill"), h("button.btn.out", {}, t("close"))));
	document.body.append(dialog);
	dialog.addEventListener("close", () => dialog.remove());
	dialog.showModal();
}

function control({ name, kind = "text", value = "" }) {
	const id = `dialog-${name}`;
	if (kind === "category") {
		return h("select.sel", { id, "data-testid": id }, ...CATEGORIES.map((each) => h("option", { value: each, selected: each === value }, categoryName(each))));
	}
	if (kind === "check") {
		return h("input", { type: "checkbox", id, "data-testid": id, checked: value });
	}
	if (kind === "lines") {
		return h("textarea.txt", { id, rows: 3, "data-testid": id, maxlength: 4000 }, value);
	}
	const input = h("input.txt", { id, value, "data-testid": id, autocomplete: "off", spellcheck: "false", maxlength: 2000, list: kind === "term" ? `${id}-known` : null });
	if (kind === "term") {
		input.addEventListener("input", () => suggest(input));
	}
	return input;
}

async function suggest(input) {
	const q = input.value.trim();
	const found = q ? await api.terms(q, OFFERED).catch(() => []) : [];
	if (q === input.value.trim()) {
		input.list?.replaceChildren(...found.map(({ name, matched }) => h("option", { value: name }, matched && matched !== name ? matched : null)));
	}
}

function row({ name, label, kind, note }, input) {
	const text = h("label", { for: `dialog-${name}` }, label);
	return h(kind === "check" ? "div.fld.check" : "div.fld", {}, ...(kind === "check" ? [input, text] : [text, input]),
		kind === "term" && h("datalist", { id: `dialog-${name}-known` }), note && h("p.note", {}, note));
}
