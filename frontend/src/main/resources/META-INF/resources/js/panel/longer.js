import { h } from "../dom.js";
import { t } from "../texts.js";
import { unawaited } from "../trouble.js";

/**
 * A list that gets longer on demand: a button below it tells how many more come, once however often it is asked for.
 * @param {HTMLElement} list @param {Node[]} first its first rows @param {{total: number, step: number, from: (offset: number) => Promise<Node[]>}} rest
 * @returns {Node[]} the list, and the place of the button
 */
export function longer(list, first, { total, step, from }) {
	const foot = h("div.acts.after");
	let offset = 0;
	let coming = null;

	function append(rows) {
		const focused = foot.contains(document.activeElement);
		list.append(...rows);
		offset += step;
		const left = total - offset;
		foot.replaceChildren(...(left > 0 ? [h("button.link", { type: "button", onclick: more }, t("concept.more", { n: Math.min(left, step) }))] : []));
		if (focused) {
			rows[0]?.querySelector("button")?.focus();
		}
	}

	function more() {
		coming ??= from(offset).then(append).finally(() => (coming = null));
		unawaited(coming);
	}
	append(first);
	return [list, foot];
}
