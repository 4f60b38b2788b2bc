import { toast } from "./dom.js";
import { t } from "./texts.js";

/** Copies a text, and says whether that worked. @param {string} text @param {string} said where it did @returns {Promise<boolean>} whether it did */
export async function toClipboard(text, said) {
	try {
		await navigator.clipboard.writeText(text);
		toast(said);
		return true;
	} catch {
		toast(t("evidence.notCopied"), "warn");
		return false;
	}
}
