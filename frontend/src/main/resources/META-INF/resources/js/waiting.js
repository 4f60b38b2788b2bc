import { byId, h } from "./dom.js";
import { t } from "./texts.js";

/**
 * The page while there is nothing to show yet: what is going on, and how far it is.
 * @param {string} text @param {{done: number, total: number}?} part null where nobody knows
 */
export function drawWaiting(text, part = null) {
	const place = byId("waiting");
	if (!place.firstElementChild) {
		place.append(h("div.calm", { "data-testid": "waiting" }, h("p", { id: "going-on", role: "status" }),
			h("progress", { "aria-labelledby": "going-on" })));
	}
	const bar = place.querySelector("progress");
	byId("going-on").textContent = text;
	if (part?.total) {
		bar.max = part.total;
		bar.value = part.done;
	} else {
		bar.removeAttribute("value");
	}
}

/** @param {{done: number, total: number, counted?: boolean}} now how many files are read; counted: whether that was all of them */
export function progressText({ done, total, counted = total > 0 && done >= total }) {
	return counted ? t("upload.counting") : t("upload.running", { total, done });
}
