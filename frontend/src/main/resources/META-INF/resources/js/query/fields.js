import { api } from "../api.js";
import { h } from "../dom.js";
import { language, t, tOr } from "../texts.js";
import { fits, TYPES } from "./parameters.js";

const OFFERED = 8;
const PAUSE = 150;
/** What queries call a concept that they ask about. */
const CONCEPT = /^(?:term|a|b|concept|other|source|target|概念.*)$/u;

/**
 * Parameters as fields.
 * @param {HTMLElement} place @param {import("./parameters.js").Field[]} fields
 * @param {(name: string, value: {type: string, text: string}) => void} change
 */
export function drawFields(place, fields, change) {
	place.replaceChildren(...(fields.length ? fields.map((field) => row(field, change)) : [h("p.note", {}, t("query.noParameters"))]));
}

function row(field, change) {
	const id = `parameter-${field.name}`;
	const label = field.labels?.[language() === "en" ? "en" : "zh"] ?? field.name;
	const line = h("div.field", {});
	const [input, known] = control(field, id, (text) => {
		field.text = text;
		judge(line, input, field);
		change(field.name, { type: field.type, nullable: field.nullable, text });
	});
	const type = field.open ? openType(field, (next) => {
		change(field.name, { type: field.type, nullable: field.nullable, text: field.text, ...next });
	}) : h("span.type", { id: `${id}-type` }, t(`query.type.${field.type}`), field.nullable && t("query.nullable"));
	const name = h("code", {}, `$${field.name}`);
	const named = h("label", { for: id }, field.open ? name : label);
	line.append(h("div.names", {}, named, field.open ? type : name), h("div.control", {}, input, !field.open && type, known), h("p.note.wrong"));
	judge(line, input, field);
	return line;
}

function judge(line, input, field) {
	const wrong = !fits(field);
	line.toggleAttribute("data-wrong", wrong);
	input.setAttribute("aria-invalid", String(wrong));
	line.querySelector(".wrong").textContent = wrong && field.text.trim() ? t("query.notOfType", { name: field.name, type: t(`query.type.${field.type}`) }) : "";
}

function control(field, id, change) {
	const common = { id, "data-testid": id, oninput: (event) => change(event.target.value) };
	if (field.choices?.length || field.type === "boolean") {
		const select = h("select.sel", common, field.nullable && h("option", { value: "" }, t("query.any")),
			...(field.type === "boolean" ? ["true", "false"] : field.choices).map((choice) => h("option", { value: choice }, tOr(`category.${choice}`, choice))));
		select.value = field.text;
		return [select];
	}
	if (["strings", "integers", "json"].includes(field.type)) {
		const area = h("textarea.txt", { ...common, rows: Math.min(6, field.text.split("\n").length), spellcheck: "false",
			placeholder: t(field.type === "json" ? "query.asJson" : "query.oneALine") });
		area.value = field.text;
		return [area];
	}
	const number = ["integer", "number"].includes(field.type);
	const term = field.type === "string" && CONCEPT.test(field.name);
	const input = h("input.txt", { ...common, type: "text", autocomplete: "off", spellcheck: "false", inputmode: number ? "decimal" : null,
		disabled: field.type === "null", list: term ? `${id}-known` : null, placeholder: field.type === "date" ? t("query.dateHint") : null });
	input.value = field.text;
	return term ? suggesting(input) : [input];
}

/** Concepts by the search of the server: names, aliases and pinyin. */
function suggesting(input) {
	const known = h("datalist", { id: input.getAttribute("list") });
	let timer = null;
	input.addEventListener("input", () => {
		clearTimeout(timer);
		timer = setTimeout(async () => {
			const q = input.value.trim();
			const found = q ? await api.terms(q, OFFERED).catch(() => []) : [];
			if (q === input.value.trim()) {
				known.replaceChildren(...found.map(({ name, matched }) => h("option", { value: name }, matched && matched !== name ? `${matched} ${name}` : null)));
			}
		}, PAUSE);
	});
	return [input, known];
}

/** The type of a parameter that nobody declared, and whether it may be left empty. */
function openType(field, change) {
	return h("span.open", {}, field.type !== "null" && h("label.nullable", {}, h("input", { type: "checkbox", checked: field.nullable, "data-testid": `nullable-${field.name}`,
		onchange: (event) => change({ nullable: event.target.checked }) }), t("query.mayBeNull")),
	typeChoice(field, (type) => change({ type, text: type === "null" ? "" : field.text })));
}

function typeChoice({ type, name }, change) {
	const select = h("select.type", { "aria-label": t("query.typeOf", { name }), "data-testid": `type-${name}`, onchange: (event) => change(event.target.value) },
		...TYPES.map((each) => h("option", { value: each }, t(`query.type.${each}`))));
	select.value = type;
	return select;
}
