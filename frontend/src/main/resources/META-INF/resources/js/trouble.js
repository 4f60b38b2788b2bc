import { toast } from "./dom.js";
import { t } from "./texts.js";

/** A part of the page that comes when it is first used, and can't while the server is away; in the words of each browser. */
const MISSING = /dynamically imported|Importing a module/;

/** @param {Error} error @returns {string} why something wasn't done */
export function said(error) {
	const detail = error.name === "TimeoutError" ? t("error.timeout", { n: 30 }) : MISSING.test(error.message) ? t("error.away") : error.message;
	return t("error.because", { title: t("error.title"), detail });
}

/** What a hand has asked for, or goes on beside, and nobody waits for: why it failed is said, that it was overtaken isn't. @param {Promise<unknown>} work */
export function unawaited(work) {
	work.catch((error) => error.name === "AbortError" || toast(said(error), "warn"));
}

/** Says which part of the page is missing, whoever asked for it. */
export function watchMissing() {
	window.addEventListener("unhandledrejection", (event) => {
		if (MISSING.test(event.reason?.message)) {
			event.preventDefault();
			toast(said(event.reason), "warn");
		}
	});
}
