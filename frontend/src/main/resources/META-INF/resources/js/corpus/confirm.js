import { h } from "../dom.js";
import { t } from "../texts.js";

/** Asks before something is done that changes the corpus. @param {string} question @param {string} what @param {string} yes @returns {Promise<boolean>} */
export function confirmed(question, what, yes) {
	const dialog = h("dialog.ask", { "aria-labelledby": "ask-title" }, h("h2", { id: "ask-title" }, question), h("p", {}, what),
		h("form.acts", { method: "dialog" }, h("span.fill"), h("button.btn.out", { value: "" }, t("cancel")),
			h("button.btn.pri", { value: "yes", "data-testid": "confirm" }, yes)));
	document.body.append(dialog);
	dialog.showModal();
	return new Promise((done) => dialog.addEventListener("close", () => {
		dialog.remove();
		done(dialog.returnValue === "yes");
	}));
}
