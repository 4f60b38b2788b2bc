import { choose, language, t } from "./texts.js";

/** Writes the texts that stand in the page itself, in the language now in force. */
function label() {
	for (const element of document.querySelectorAll("[data-t]")) {
		element.textContent = t(element.dataset.t);
	}
	for (const element of document.querySelectorAll("[data-label]")) {
		element.setAttribute("aria-label", t(element.dataset.label));
		element.title = element.localName === "button" ? t(element.dataset.label) : "";
	}
	for (const element of document.querySelectorAll("[data-hint]")) {
		element.placeholder = t(element.dataset.hint);
	}
	for (const element of document.querySelectorAll("[data-speak]")) {
		element.setAttribute("aria-pressed", String(element.dataset.speak === language()));
	}
	document.title = t(document.querySelector("title").dataset.title);
}

/** Labels the page now and whenever its switch is used. @param {() => void} changed what else is to be said anew */
export function speaking(changed) {
	label();
	for (const button of document.querySelectorAll("[data-speak]")) {
		button.addEventListener("click", () => {
			choose(button.dataset.speak);
			label();
			changed();
		});
	}
}
