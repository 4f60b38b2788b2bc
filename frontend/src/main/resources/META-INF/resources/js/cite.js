import { t } from "./texts.js";

/**
 * A passage with its source, after GB/T 7714—2015 (kind [Z], the paragraph in place of the page). Pure.
 * @param {{text: string, paragraph: number, speech: {title: string, speaker: string?, date: string?}}} item
 * @returns {string}
 */
export function citation({ text, paragraph, speech }) {
	const author = speech.speaker ? `${speech.speaker}. ` : "";
	const date = speech.date ?? t("cite.undated");
	return `“${text.trim()}”——${author}${speech.title}${t("cite.kind")}. ${date}: ${t("cite.paragraph", { n: paragraph + 1 })}.`;
}
