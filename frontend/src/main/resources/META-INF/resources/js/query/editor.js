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
	".cm-wrong-line": { boxShadow: "inset 3px 0 var(--accent)" },
});
const marks = StateField.define({
	create: () => Decoration.none,
	update: (found, change) => change.effects.find((effect) => effect.is(wrong))?.value ?? (change.docChanged ? Decoration.none : found),
	provide: (field) => EditorView.decorations.from(field),
});

/**
 * A Cypher editor. It lives in a shadow root, where its styles are adopted sheets: the content policy forbids style elements.
 * @param {HTMLElement} host @param {{change: () => void, run: () => void}} on
 */
export function cypherEditor(host, on) {
	const root = host.attachShadow({ mode: "open" });
	const said = new Compartment();
	const run = () => {
		on.run();
		return true;
	};
	const view = new EditorView({
		parent: root, root,
		state: EditorState.create({ extensions: [
			Prec.highest(keymap.of([{ key: "Mod-Enter", run }])), lineNumbers(), history(), drawSelection(), bracketMatching(), highlightActiveLine(),
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
		/** Marks the word at a place, and its line. @param {number} line @param {number} column */
		mark(line, column) {
			const from = at(line, column);
			const whole = view.state.doc.lineAt(from);
			const to = from + (/^(?:[\p{L}\p{N}_$]+|.)/u.exec(view.state.sliceDoc(from, whole.to))?.[0].length ?? 0);
			const word = to > from ? [Decoration.mark({ class: "cm-wrong" }).range(from, to)] : [];
			const lines = Decoration.line({ class: "cm-wrong-line" }).range(whole.from);
			view.dispatch({ effects: wrong.of(Decoration.set([lines, ...word], true)) });
		},
		unmark: () => view.dispatch({ effects: wrong.of(Decoration.none) }),
		go(line, column) {
			view.dispatch({ selection: { anchor: at(line, column) }, scrollIntoView: true });
			view.focus();
		},
		focus: () => view.focus(),
	};
}
