import { h } from "../dom.js";
import { t } from "../texts.js";

/** A small question mark that leads to where the method page explains it. @param {string} part @param {(patch: object) => void} go */
export function help(part, go) {
	return h("button.help", { type: "button", "aria-label": t("method.explain", { what: t(`method.toc.${part}`) }), title: t("method.explain", { what: t(`method.toc.${part}`) }),
		"data-testid": `help-${part}`, onclick: (event) => {
			event.preventDefault();
			go({ screen: "method", part });
		} }, "?");
}
