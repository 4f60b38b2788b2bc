import { cut, t } from "../texts.js";

/**
 * What floats on the map: its zoom, and the chip that tells how many neighbours are drawn and brings more.
 * @param {{zoomIn: HTMLElement, zoomOut: HTMLElement, fit: HTMLElement, chip: HTMLElement, chipTerm: HTMLElement, chipShown: HTMLElement,
 *   chipTotal: HTMLElement, grow: HTMLElement, growText: HTMLElement}} parts
 * @param {{zoomBy: (factor: number) => void, fit: () => void, grow: () => void}} on
 */
export function chrome(parts, on) {
	parts.zoomIn.addEventListener("click", () => on.zoomBy(1.3));
	parts.zoomOut.addEventListener("click", () => on.zoomBy(1 / 1.3));
	parts.fit.addEventListener("click", on.fit);
	parts.grow.addEventListener("click", on.grow);

	return {
		/** @param {string?} term @param {ReturnType<import("./growth.js").growth>} growth @param {boolean} named whether it has to be said whose neighbours */
		chip(term, growth, named) {
			const { share = null, next = 0 } = growth ?? {};
			parts.chip.hidden = !next;
			parts.chipTerm.textContent = named ? cut(term) : "";
			parts.chipTerm.title = named ? term : "";
			parts.chipShown.textContent = share ? String(share.shown) : "";
			parts.chipTotal.textContent = share ? ` / ${share.total}` : "";
			parts.growText.textContent = t("map.more", { n: next });
			parts.grow.title = share ? t("map.moreOf", { term, ...share, n: next }) : "";
		},
	};
}
