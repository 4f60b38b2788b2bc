import { StreamLanguage } from "@codemirror/language";

const KEYWORDS = new Set(("all and any as asc ascending by call case contains descending desc distinct else end ends exists explain false "
	+ "finish in is limit match next no none normalized not null offset on optional or order return shortest single skip starts then true "
	+ "typed union unwind use using when where with xor yield").split(" "));
/** Where a label may come: not here, now, or after a sign that joins it to the one before. */
const [NONE, NOW, JOINED] = [0, 1, 2];

/** Cypher's words, coloured: keywords, labels, functions, parameters, strings, numbers, comments. */
export const cypherLanguage = StreamLanguage.define({
	name: "cypher",
	startState: () => ({ comment: false, brackets: [], label: NONE }),
	copyState: (state) => ({ ...state, brackets: [...state.brackets] }),
	token(stream, state) {
		if (state.comment || stream.match("/*")) {
			state.comment = !stream.match(/^.*?\*\//);
			if (state.comment) {
				stream.skipToEnd();
			}
			return "comment";
		}
		return stream.eatSpace() ? null : stream.match(/^\/\/.*/) ? "comment" : word(stream, state);
	},
	languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } }, closeBrackets: { brackets: ["(", "[", "{", "'", "\""] } },
});

function word(stream, state) {
	if (stream.match(/^'(?:[^'\\]|\\.)*'?|^"(?:[^"\\]|\\.)*"?/)) {
		return "string";
	}
	if (stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`)/u)) {
		return "atom";
	}
	if (stream.match(/^(?:0[xo])?\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?/i)) {
		return "number";
	}
	if (stream.match(/^`(?:[^`]|``)*`?|^[\p{L}_][\p{L}\p{N}_]*/u)) {
		return named(stream, state);
	}
	return sign(stream.next(), state);
}

function named(stream, state) {
	if (state.label === NOW) {
		state.label = JOINED;
		return "typeName";
	}
	state.label = NONE;
	if (stream.match(/^(?:\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)*\s*(?=\()/u, false) && !KEYWORDS.has(stream.current().toLowerCase())) {
		return "variableName.function";
	}
	return KEYWORDS.has(stream.current().toLowerCase()) ? "keyword" : "variableName";
}

function sign(char, state) {
	if ("([{".includes(char)) {
		state.brackets.push(char);
	} else if (")]}".includes(char)) {
		state.brackets.pop();
	}
	// In a pattern a colon comes before a label or a type, in a map before a value.
	const joins = state.label !== NONE && "&|!".includes(char);
	state.label = joins || (char === ":" && state.brackets.at(-1) !== "{") ? NOW : NONE;
	return "([{)]}".includes(char) ? "bracket" : null;
}
