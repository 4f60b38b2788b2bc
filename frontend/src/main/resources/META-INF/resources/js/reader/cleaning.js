import { api } from "../api.js";
import { h, icon } from "../dom.js";
import { figure, t, tOr } from "../texts.js";

/** Text is read again in no time; other formats only when somebody asks. */
const QUICK = /\.(txt|md)$/i;

/**
 * A quiet line that tells how much was cleaned, and opens the list of it.
 * @param {{id: string, source: string}} speech @param {(paragraph: number) => void} show goes to a paragraph
 */
export function cleaningLine(speech, show, signal) {
	const line = h("span.cleaned", { "data-testid": "cleaning" });
	const open = (cleaning) => list(cleaning, show);
	if (QUICK.test(speech.source ?? "")) {
		api.cleaning(speech.id, signal).then((cleaning) => line.replaceChildren(...told(cleaning, () => open(cleaning))), () => line.remove());
	} else {
		line.replaceChildren(button(t("cleaning.look"), async (event) => {
			const asked = event.currentTarget;
			asked.disabled = true;
			try {
				const cleaning = await api.cleaning(speech.id, signal);
				line.replaceChildren(...told(cleaning, () => open(cleaning)));
				open(cleaning);
			} catch (error) {
				line.replaceChildren(error.message);
			}
		}));
	}
	return line;
}

function told({ changed, marked }, look) {
	const parts = [changed && t("cleaning.changed", { n: changed }), marked && t("cleaning.marked", { n: marked })].filter(Boolean);
	return parts.length ? [parts.join(" ・ "), " ", button(t("cleaning.show"), look)] : [t("cleaning.none")];
}

function button(text, onclick) {
	return h("button.more", { type: "button", "data-testid": "cleaning-show", onclick }, text);
}

/** Rule by rule, each place with what stands around it. */
function list({ rules }, show) {
	const dialog = h("dialog.cleaning", { "aria-labelledby": "cleaning-title" },
		h("div.ph", {}, h("h2.ttl", { id: "cleaning-title" }, t("cleaning.title")), h("span.fill"),
			h("button.btn.ico.sm", { type: "button", "aria-label": t("close"), onclick: () => dialog.close() }, icon("close"))),
		h("p.note", {}, t("cleaning.note")),
		h("div.scroll", { tabindex: "0" }, ...rules.map((rule) => section(rule, (paragraph) => {
			dialog.close();
			show(paragraph);
		}))));
	document.body.append(dialog);
	dialog.addEventListener("close", () => dialog.remove());
	dialog.showModal();
}

function section({ rule, count, places }, show) {
	return h("section", { "data-rule": rule }, h("h3", {}, tOr(`cleaning.rule.${rule}`, rule), h("em", {}, figure(count))),
		h("ul.list", {}, ...places.map((place) => h("li", {}, item(place, show)))),
		places.length < count && h("p.note", {}, t("cleaning.more", { n: places.length })));
}

function item({ paragraph, before, found, put, after }, show) {
	const marked = found === put;
	return h("button.row", { type: "button", onclick: () => show(paragraph) }, h("span.no", {}, t("paragraph", { n: paragraph + 1 })),
		h("span.at", { lang: "zh-CN" }, before, marked ? h("b", {}, visible(found)) : h("del", {}, visible(found)), !marked && put && h("ins", {}, visible(put)), after));
}

/** Line ends and spaces as signs. */
function visible(text) {
	return text.replace(/\n/g, "⏎").replace(/^[\u0020\u00a0\u2000-\u200a\u3000\t]+$/, (spaces) => "␣".repeat(spaces.length)) || "";
}
