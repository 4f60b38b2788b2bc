/**
 * What could come where the cursor stands in a statement. Pure.
 * @typedef {{kind: "label"|"type"|"property"|"parameter"|"term"|"word", from: number, typed: string, of?: string, quote?: string}} Place
 *   from: where what is typed begins; of: the variable, label or type whose property it is; quote: around a text
 */
const HIDDEN = /'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|`[^`]*`?|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/g;
const WORD = /[\p{L}_][\p{L}\p{N}_]*$/u;

export const KEYWORDS = ["MATCH", "OPTIONAL MATCH", "WHERE", "RETURN", "WITH", "UNWIND", "ORDER BY", "DESC", "SKIP", "LIMIT", "DISTINCT", "AS", "AND", "OR", "NOT", "IN",
	"IS NULL", "IS NOT NULL", "STARTS WITH", "ENDS WITH", "CONTAINS", "CASE", "WHEN", "THEN", "ELSE", "END", "UNION", "CALL", "EXISTS", "COUNT", "COLLECT", "SHORTEST"];
export const FUNCTIONS = ["abs", "all", "any", "avg", "ceil", "coalesce", "collect", "count", "date", "date.truncate", "datetime", "duration", "duration.between", "elementId",
	"endNode", "exp", "floor", "head", "keys", "labels", "last", "left", "length", "log", "log10", "max", "min", "nodes", "none", "percentileCont", "percentileDisc", "properties",
	"range", "reduce", "relationships", "replace", "reverse", "right", "round", "sign", "single", "size", "split", "sqrt", "startNode", "stDev", "substring", "sum", "tail",
	"toFloat", "toInteger", "toLower", "toString", "toUpper", "trim", "type"];

/** @param {string} text up to the cursor @returns {Place?} null where nothing can be offered, as in a comment */
export function placeIn(text) {
	const open = openAt(text);
	if (open) {
		return "'\"".includes(open.quote) ? { kind: "term", from: open.at + 1, typed: text.slice(open.at + 1), quote: open.quote } : null;
	}
	const bare = bareOf(text);
	const parameter = /\$([\p{L}\p{N}_]*)$/u.exec(bare);
	if (parameter) {
		return place("parameter", bare, parameter[1]);
	}
	const typed = WORD.exec(bare)?.[0] ?? "";
	const before = bare.slice(0, bare.length - typed.length);
	const member = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(before);
	if (member) {
		return { ...place("property", bare, typed), of: member[1] };
	}
	const bracket = innermost(before);
	if (/[:|&!]\s*$/.test(before) && bracket?.sign !== "{") {
		return place(bracket?.sign === "[" && bracket.pattern ? "type" : "label", bare, typed);
	}
	if (bracket?.sign === "{" && bracket.of && /[{,]\s*$/.test(before)) {
		return { ...place("property", bare, typed), of: bracket.of };
	}
	return typed ? place("word", bare, typed) : null;
}

function place(kind, bare, typed) {
	return { kind, from: bare.length - typed.length, typed };
}

/** The text, quoted name or comment that isn't closed. */
function openAt(text) {
	for (const { 0: hidden, index } of text.matchAll(HIDDEN)) {
		const [quote, closed] = [hidden[0], hidden.length > 1 && hidden.endsWith(hidden[0]) && !/(?:^|[^\\])(?:\\\\)*\\.$/.test(hidden)];
		const ends = index + hidden.length === text.length;
		if (ends && (quote === "/" ? !hidden.endsWith("*/") || hidden.length < 4 : !closed)) {
			return { quote, at: index };
		}
	}
	return null;
}

/** As long as the text, with spaces for texts and comments. */
function bareOf(text) {
	return text.replace(HIDDEN, (hidden) => (hidden[0] === "`" ? hidden.replace(/[^\p{L}\p{N}]/gu, "_") : " ".repeat(hidden.length)));
}

/** The bracket that is open, whether [ is of a pattern, and what { belongs to. */
function innermost(before) {
	const open = [];
	for (let i = 0; i < before.length; i++) {
		if ("([{".includes(before[i])) {
			open.push(i);
		} else if (")]}".includes(before[i])) {
			open.pop();
		}
	}
	const at = open.at(-1);
	if (at === undefined) {
		return null;
	}
	const ahead = before.slice(0, at).trimEnd();
	return { sign: before[at], pattern: /[-<]$/.test(ahead), of: /:\s*([\p{L}\p{N}_]+)$/u.exec(ahead)?.[1] };
}

/** What a variable, label or type is, as far as the text says: one label or type. @param {string} text @param {string} of */
export function partOf(text, of) {
	const named = [...bareOf(text).matchAll(/([\p{L}_][\p{L}\p{N}_]*)\s*:\s*([\p{L}_][\p{L}\p{N}_]*)/gu)];
	return named.findLast(([, variable]) => variable === of)?.[2] ?? of;
}

/** The names that a statement makes. @param {string} text @returns {string[]} */
export function variablesIn(text) {
	const found = bareOf(text).matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*(?=[:){\]*])|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)|\bUNWIND\b[^]*?\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu);
	return [...new Set([...found].map(([, node, alias, each]) => node ?? alias ?? each))];
}

/**
 * A concept as a text of Cypher, up to what comes after it.
 * @param {string} name @param {string} quote @param {string} after the cursor
 */
export function quoted(name, quote, after) {
	const text = name.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
	return after.startsWith(quote) ? text : text + quote;
}

/**
 * What a statement can be completed with, but for concepts. Those that begin so come first; nothing where it stands there already.
 * @param {Place} at @param {string} text all of it
 * @param {{nodes: object[], relationships: object[]}} structure @param {string[]} parameters that are declared
 * @returns {{label: string, kind: string, detail?: string}[]}
 */
export function offered(at, text, structure, parameters) {
	const parts = { label: structure.nodes, type: structure.relationships }[at.kind];
	if (parts) {
		return parts.map(({ name, meaning }) => ({ label: name, kind: at.kind, detail: meaning }));
	}
	if (at.kind === "property") {
		return propertiesOf(partOf(text, at.of), structure);
	}
	if (at.kind === "parameter") {
		return parameters.map((label) => ({ label, kind: "parameter" }));
	}
	const word = (kind) => (label) => ({ label, kind });
	return [...variablesIn(text).filter((each) => each !== at.typed).map(word("variable")), ...KEYWORDS.map(word("keyword")), ...FUNCTIONS.map(word("function"))];
}

/** Of one label or type, of all where it isn't known. */
function propertiesOf(part, { nodes, relationships }) {
	const all = [...nodes, ...relationships];
	const known = all.filter(({ name }) => name === part);
	const found = new Map((known.length ? known : all).flatMap(({ properties }) => properties).map((each) => [each.name, each]));
	return [...found.values()].map(({ name, meaning }) => ({ label: name, kind: "property", detail: meaning }));
}
