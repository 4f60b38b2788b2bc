import { api } from "../api.js";
import { sleep } from "../api/http.js";
import { offered, placeIn, quoted } from "./complete.js";

const CONCEPTS = 10;
const PAUSE = 150;
const KNOWN = /^[\p{L}\p{N}_.-]*$/u;
const ALONE = /^\s*([\p{L}\p{N}_-]+)$/u;
/** Which kinds come first where several begin the same way. */
const AHEAD = { variable: 2, query: 1, keyword: 0, function: -1 };

/**
 * Completion for the editor: what the statement knows at once, concepts by the server's search.
 * @param {() => {structure: object, parameters: string[], queries: {name: string, title: string, open: () => void}[]}} known
 * @returns {(context: import("@codemirror/autocomplete").CompletionContext) => Promise<object?>}
 */
export function completing(known) {
	return async (context) => {
		const { state, pos } = context;
		const at = placeIn(state.sliceDoc(0, pos));
		if (at?.kind === "term") {
			return concepts(at, context);
		}
		if (!at) {
			return null;
		}
		const { structure, parameters, queries } = known();
		const text = state.doc.toString();
		const options = offered(at, text, structure, parameters).map(({ label, kind, detail }) => ({ label, detail, type: kind, boost: AHEAD[kind] }));
		// A query takes the place of all, so it is offered where nothing else is written yet; its name may hold a hyphen.
		const alone = text.slice(pos).trim() ? null : ALONE.exec(text.slice(0, pos))?.[1];
		const whole = alone ? queries.map(({ name, title, open }) => ({ label: name, detail: title, type: "query", boost: AHEAD.query, apply: open })) : [];
		return { from: alone ? pos - alone.length : at.from, options: [...(alone?.includes("-") ? [] : options), ...whole].filter(({ label }) => label !== at.typed), validFor: KNOWN };
	};
}

/** Names, aliases and pinyin are found, so nothing is filtered here. */
async function concepts({ from, typed, quote }, context) {
	if (!typed.trim()) {
		return null;
	}
	await sleep(PAUSE);
	const found = context.aborted ? [] : await api.terms(typed.trim(), CONCEPTS).catch(() => []);
	const after = context.state.sliceDoc(context.pos, context.pos + 1);
	return { from, filter: false, options: found.map(({ name, matched, gloss }) => ({
		label: name, detail: matched && matched !== name ? matched : gloss ?? undefined, type: "term", apply: quoted(name, quote, after),
	})) };
}
