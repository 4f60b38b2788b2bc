import { h } from "../dom.js";
import { t, tOr } from "../texts.js";

/**
 * A value of the metadata; underlined with dots where it is inferred and not certain, its title tells the rule.
 * @param {{inferred?: {field: string, rule: string, confidence: string}[]}} speech @param {string} field @param {string} shown
 */
export function fact(speech, field, shown) {
	const why = reason(speech, field);
	return why ? h("span.guess", { title: why }, shown) : h("span", {}, shown);
}

/** How an uncertain value came about, or null. @param {object} speech @param {string} field @returns {string?} */
export function reason(speech, field) {
	const inferred = speech.inferred?.find((each) => each.field === field);
	if (!inferred || inferred.confidence === "certain") {
		return null;
	}
	return t("inferred", { rule: tOr(`inferred.rule.${inferred.rule}`, inferred.rule), confidence: t(`inferred.${inferred.confidence}`) });
}
