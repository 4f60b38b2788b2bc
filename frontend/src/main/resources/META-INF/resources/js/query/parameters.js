/**
 * A statement's parameters as they are typed, and as they are sent. Pure.
 * @typedef {"string"|"integer"|"number"|"boolean"|"date"|"strings"|"integers"|"null"|"json"} Type
 * @typedef {{name: string, type: Type, text: string, label?: string, choices?: string[], nullable?: boolean, open?: boolean}} Field
 *   open: the type may be chosen, as nobody declared it
 */
export const TYPES = ["string", "integer", "number", "boolean", "date", "strings", "integers", "json", "null"];
const HIDDEN = /'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/g;
const NAMED = /\$(?:([\p{L}\p{N}_]+)|`([^`]+)`)/gu;
const WHOLE = /^[-+]?\d+$/;
/** As Tifa keeps dates: a year, a month or a day. */
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;
const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n];
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** @param {string} statement @returns {string[]} the names after $, outside of strings and comments, in their order */
export function namesIn(statement) {
	const found = statement.replace(HIDDEN, (hidden) => " ".repeat(hidden.length)).matchAll(NAMED);
	return [...new Set([...found].map(([, plain, quoted]) => plain ?? quoted))];
}

/** @param {unknown} value @returns {{type: Type, text: string}} how a value is typed into a field */
export function typed(value) {
	if (value === null || value === undefined) {
		return { type: "null", text: "" };
	}
	if (typeof value === "bigint") {
		return { type: "integer", text: String(value) };
	}
	if (typeof value === "number") {
		return { type: Number.isInteger(value) ? "integer" : "number", text: String(value) };
	}
	if (Array.isArray(value) && value.every((each) => typeof each === "string" && !/[\r\n]/.test(each))) {
		return { type: "strings", text: value.join("\n") };
	}
	if (Array.isArray(value) && value.every(Number.isInteger)) {
		return { type: "integers", text: value.join("\n") };
	}
	return typeof value === "object" ? { type: "json", text: JSON.stringify(value, (_, each) => (typeof each === "bigint" ? Number(each) : each)) } : { type: typeof value, text: String(value) };
}

/** @param {string?} json parameters as an object @returns {Map<string, {type: Type, text: string}>} none where it can't be read */
export function valuesIn(json) {
	try {
		return new Map(Object.entries(JSON.parse(json ?? "{}", exactly)).map(([name, value]) => [name, typed(value)]));
	} catch {
		return new Map();
	}
}

/** Browsers that tell how a number was written keep the digits of large ones. */
function exactly(_, value, { source } = {}) {
	return source && Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(source) : value;
}

/** @param {{type: Type, text: string, nullable?: boolean}} field @returns {boolean} whether the text is of the type */
export function fits({ type, text, nullable }) {
	const value = text.trim();
	if (nullable && value === "") {
		return true;
	}
	const lines = linesOf(text);
	return {
		string: () => true, strings: () => true, null: () => true, integer: () => isWhole(value),
		number: () => NUMBER.test(value) && Number.isFinite(Number(value)), boolean: () => ["true", "false"].includes(value), date: () => isDate(value),
		integers: () => lines.every(isWhole), json: () => isJson(value),
	}[type]();
}

/**
 * The parameters as JSON, written from what was typed: 9007199254740993 keeps its last digit, and a number typed as 3 stays a number.
 * @param {Field[]} fields
 */
export function jsonOf(fields) {
	return `{${fields.map((field) => `${JSON.stringify(field.name)}:${valueOf(field)}`).join(",")}}`;
}

function valueOf({ type, text, nullable }) {
	const value = text.trim();
	if (type === "null" || (nullable && value === "")) {
		return "null";
	}
	return {
		string: () => JSON.stringify(text), strings: () => JSON.stringify(linesOf(text)), integer: () => whole(value),
		number: () => fraction(value), boolean: () => value, date: () => JSON.stringify(value), integers: () => `[${linesOf(text).map(whole).join(",")}]`, json: () => value,
	}[type]();
}

/**
 * The fields as they are kept with a query, as JSON: what doesn't fit its type is left empty.
 * @param {Field[]} fields
 */
export function keptOf(fields) {
	return `[${fields.map((field) => {
		const { name, type, nullable = false, choices = [], labels = {} } = field;
		const value = !fits(field) || (type !== "string" && field.text.trim() === "") ? "null" : type === "json" ? JSON.stringify(field.text) : valueOf(field);
		return `${JSON.stringify({ name, type, nullable, choices, label: labels }).slice(0, -1)},"value":${value}}`;
	}).join(",")}]`;
}

/** @param {{parameters: object[]}} query one that comes with Tifa or is kept @returns {Field[]} */
export function declaredBy({ parameters }) {
	return parameters.map(({ name, type, value, label, nullable, choices }) =>
		({ name, type, text: textOf(value), labels: label, nullable, choices, ...(label.zh ? {} : { open: true }) }));
}

function textOf(value) {
	return value === null || value === undefined ? "" : Array.isArray(value) ? value.join("\n") : String(value);
}

function linesOf(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
}

function whole(text) {
	return text.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
}

function fraction(text) {
	const value = String(Number(text));
	return WHOLE.test(value) ? `${value}.0` : value;
}

/** Cypher's integers have 64 bits. */
function isWhole(text) {
	return WHOLE.test(text) && BigInt(whole(text)) >= LEAST && BigInt(whole(text)) <= MOST;
}

/** Also whether the calendar has it. */
function isDate(text) {
	const day = new Date(text);
	return DATE.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * The fields of a statement: declared ones first as they were declared, then what the text names besides.
 * @param {string} statement @param {Field[]} declared @param {Map<string, {type: Type, text: string}>} known what was typed before
 * @returns {Field[]}
 */
export function fieldsOf(statement, declared, known) {
	const names = namesIn(statement);
	const kept = declared.filter(({ name }) => names.includes(name)).map((field) => ({ ...field, ...kindred(known.get(field.name), field) }));
	const further = names.filter((name) => !declared.some((field) => field.name === name));
	return [...kept, ...further.map((name) => ({ type: "string", text: "", ...known.get(name), name, open: true }))];
}

/** A declared type stays, unless it may be chosen: what was typed is kept where it is of that type. */
function kindred(known, field) {
	if (field.open) {
		return known;
	}
	const usable = known && (known.type !== "null" || field.nullable) && fits({ ...field, text: known.text });
	return usable ? { text: known.text } : {};
}
