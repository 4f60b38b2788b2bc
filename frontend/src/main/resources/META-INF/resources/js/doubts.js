import { h } from "./dom.js";
import { t } from "./texts.js";

/** What is said on the page of a warning; others are for programs alone. */
const SHOWN = ["encoding uncertain", "replaced characters", "pages without text", "truncated"];

/**
 * What a reader should know of a speech's text, as badges.
 * @param {{warnings?: string[]}} speech codes, some with a value after a colon
 */
export function doubts({ warnings = [] }) {
	return warnings.map((warning) => warning.split(": ")).filter(([code]) => SHOWN.includes(code)).map(([code, value]) => {
		const key = `doubt.${code.replaceAll(" ", "-")}`;
		return h("span.badge.doubt", { title: t(`${key}.title`, { value: value ?? "" }), "data-testid": "doubt" }, t(key, { value: value ?? "" }));
	});
}
