import { acceptCompletion, autocompletion, completionStatus, moveCompletionSelection, selectedCompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { cypherLanguage } from "./cypher-language.js";

const wrong = StateEffect.define();
const colours = HighlightStyle.define([
	{ tag: tags.keyword, fontWeight: "700", color: "var(--ink)" },
	{ tag: tags.typeName, color: "var(--code-label)" },
	{ tag: tags.function(tags.variableName), color: "var(--code-function)" },
	{ tag: tags.atom, color: "var(--code-param)" },
	{ tag: tags.string, color: "var(--code-string)" },
	{ tag: tags.number, color: "var(--ink)" },
	{ tag: tags.comment, color: "var(--ink-3)" },
	{ tag: tags.variableName, color: "var(--ink-2)" },
]);
const look = EditorView.theme({
	"&": { font: "var(--t-code)", color: "var(--ink-2)", maxHeight: "var(--editor-most)" },
	"&.cm-focused": { outline: "none" },
	".cm-scroller": { font: "inherit", overflow: "auto" },
	".cm-content": { padding: "8px 0", caretColor: "var(--ink)" },
	".cm-line": { padding: "0 16px 0 8px" },
	".cm-gutters": { background: "var(--paper)", border: "0", color: "var(--ink-3)" },
	".cm-lineNumbers .cm-gutterElement": { minWidth: "32px", padding: "0 8px 0 4px" },
	".cm-activeLine": { background: "none" },
	"&.cm-focused .cm-activeLine": { background: "var(--paper-2)" },
	".cm-cursor": { borderLeftColor: "var(--ink)" },
	"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--paper-3)" },
	"&.cm-focused .cm-matchingBracket": { background: "var(--paper-3)", outline: "1px solid var(--hair)" },
	".cm-wrong": { textDecoration: "underline wavy var(--accent)", textUnderlineOffset: "4px", background: "var(--accent-tint)" },
	".cm-remark": { textDecoration: "underline dotted var(--code-param)", textUnderlineOffset: "4px" },
	".cm-tooltip": { background: "var(--paper)", border: "1px solid var(--hair)", boxShadow: "var(--shadow-2)", borderRadius: "var(--r-2)", overflow: "hidden" },
	".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "260px", maxWidth: "min(560px, 92vw)" },
	".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", lineHeight: "20px", display: "flex", gap: "16px", justifyContent: "space-between" },
	".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--paper-3)", color: "var(--ink)" },
	".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
	".cm-completionDetail": { font: "var(--t-12)", color: "var(--ink-3)", marginLeft: "0", overflow: "hidden", textOverflow: "ellipsis" },
	".cm-wrong-line": { boxShadow: "inset 3px 0 var(--accent)" },
});
const marks = StateField.define({
	create: () => Decoration.none,
	update: (found, change) => change.effects.find((effect) => effect.is(wrong))?.value ?? found.map(change.changes),
	provide: (field) => EditorView.decorations.from(field),
});

/**
 * A Cypher editor. It lives in a shadow root, where its styles are adopted sheets: the content policy forbids style elements.
 * @param {HTMLElement} host
 * @param {{change: () => void, run: () => void, complete: (at: import("@codemirror/autocomplete").CompletionContext) => Promise<object?>}} on
 */
export function cypherEditor(host, on) {
	const root = host.attachShadow({ mode: "open" });
	const said = new Compartment();
	const run = () => {
		on.run();
		return true;
	};
	/** What Tab takes: what is chosen, else the first. Enter takes only what was chosen, as it mostly ends a line. */
	const take = (view) => completionStatus(view.state) === "active"
		&& Boolean(selectedCompletion(view.state) || moveCompletionSelection(true)(view)) && acceptCompletion(view);
	const view = new EditorView({
		parent: root, root,
		state: EditorState.create({ extensions: [
			Prec.highest(keymap.of([{ key: "Mod-Enter", run }, { key: "Tab", run: take }])),
			autocompletion({ override: [on.complete], selectOnOpen: false, icons: false, interactionDelay: 0 }), lineNumbers(), history(), drawSelection(), bracketMatching(), highlightActiveLine(),
			cypherLanguage, syntaxHighlighting(colours), EditorView.lineWrapping, look, marks, said.of([]),
			keymap.of([...defaultKeymap, ...historyKeymap]),
			EditorView.updateListener.of((change) => change.docChanged && on.change()),
		] }),
	});

	/** The place of a line and a column, both from 1, as far as the text goes. */
	function at(line, column) {
		const found = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
		return Math.min(found.from + Math.max(0, column - 1), found.to);
	}

	/** The word at a place, or the last sign before it where the line ends there. */
	function wordAt({ line, column }, name) {
		const place = at(line, column);
		const { from, to } = view.state.doc.lineAt(place);
		const start = place < to ? place : Math.max(from, to - 1);
		const end = start + (/^(?:[\p{L}\p{N}_$]+|[^])/u.exec(view.state.sliceDoc(start, to))?.[0].length ?? 0);
		return end > start ? Decoration.mark({ class: name }).range(start, end) : null;
	}

	return {
		text: () => view.state.doc.toString(),
		set(text) {
			if (text !== view.state.doc.toString()) {
				view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
			}
		},
		insert(text) {
			view.dispatch(view.state.replaceSelection(text));
			view.focus();
		},
		/** Says what the field is called, to those who can't see it. @param {string} label */
		label(label) {
			view.dispatch({ effects: said.reconfigure(EditorView.contentAttributes.of({ "aria-label": label, "data-testid": "cypher", tabindex: "0" })) });
		},
		/**
		 * Marks words: what is in error, with its line, and what the graph doesn't have.
		 * @param {{line: number, column: number}?} error @param {{line: number, column: number}[]} [remarks]
		 */
		mark(error, remarks = []) {
			const words = [...remarks.map((each) => wordAt(each, "cm-remark")), error && wordAt(error, "cm-wrong")].filter(Boolean);
			const line = error && Decoration.line({ class: "cm-wrong-line" }).range(view.state.doc.lineAt(at(error.line, error.column)).from);
			view.dispatch({ effects: wrong.of(Decoration.set([line, ...words].filter(Boolean), true)) });
		},
		go(line, column) {
			view.dispatch({ selection: { anchor: at(line, column) }, scrollIntoView: true });
			view.focus();
		},
		focus: () => view.focus(),
	};
}
