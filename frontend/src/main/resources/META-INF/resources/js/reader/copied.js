import { copyCitation, STYLES } from "../cite/citation.js";
import { toast } from "../dom.js";
import { t } from "../texts.js";
import { quotation } from "./places.js";
import { paragraphOf } from "./text.js";

/**
 * Copies what is selected of a speech as plain text, and offers it with its source.
 * @param {HTMLElement} text of the speech @param {object} speech @param {AbortSignal} signal until when
 */
export function copying(text, speech, signal) {
	document.addEventListener("copy", (event) => {
		const quoted = selected(text, speech);
		if (quoted && !event.target.closest?.("input, textarea")) {
			event.preventDefault();
			event.clipboardData.setData("text/plain", quoted.text);
			toast(t("reader.copied"), "check", Object.keys(STYLES).map((style) => ({ name: t(`cite.${style}`), run: () => copyCitation(quoted, style) })));
		}
	}, { signal });
}

function selected(text, speech) {
	const { isCollapsed, rangeCount, anchorNode, focusNode } = getSelection();
	if (isCollapsed || !rangeCount || !text.contains(anchorNode) || !text.contains(focusNode)) {
		return null;
	}
	const [from, to] = [anchorNode, focusNode].map(paragraphOf).sort((a, b) => a - b);
	const string = getSelection().toString();
	return string.trim() ? quotation(speech, string, from, to) : null;
}
