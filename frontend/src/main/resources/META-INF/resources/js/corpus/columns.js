import { api } from "../api.js";
import { h } from "../dom.js";
import { t } from "../texts.js";

const FIELDS = ["text", "title", "subtitle", "date", "speaker", "office", "place", "kind", "occasion", "source", "collection"];

/**
 * A button for a table whose columns are not known.
 * @param {string} job @param {{file: string, code: string?, table: object?}} result @param {(job: object) => void} taken is given the job that goes on
 * @returns {HTMLElement?} nothing where the columns are not the trouble
 */
export function columnsButton(job, { file, code, table }, taken) {
	return code === "table.unmapped" && table
		? h("button.btn.out.sm", { type: "button", "data-testid": "say-columns", onclick: () => ask(job, file, table, taken) }, t("columns.say"))
		: null;
}

/** Shows the columns with their first values; what each is gets chosen beside it. */
function ask(job, file, { columns, rows }, taken) {
	const choices = columns.map((column, i) => choice(column, i));
	const wrong = h("p.why.bad", { role: "alert", hidden: true, "data-testid": "columns-wrong" });
	const dialog = h("dialog.ask.told", { "aria-labelledby": "columns-title" },
		h("form", { method: "dialog", onsubmit: submit }, h("h2", { id: "columns-title" }, t("columns.title", { file })), h("p", {}, t("columns.what")),
			h("div.scroll", { tabindex: "0" }, h("table", {}, h("thead", {}, h("tr", {}, ...["column", "values", "is"].map((name) => h("th", { scope: "col" }, t(`columns.${name}`))))),
				h("tbody", {}, ...columns.map((column, i) => h("tr", {}, h("th", { scope: "row" }, column), h("td", {}, ...values(rows, i)), h("td", {}, choices[i])))))),
			wrong, h("div.acts", {}, h("span.fill"), h("button.btn.out", { type: "button", onclick: () => dialog.close() }, t("cancel")),
				h("button.btn.pri", { "data-testid": "columns-send" }, t("columns.send")))));
	dialog.addEventListener("close", () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();

	async function submit(event) {
		event.preventDefault();
		const chosen = columns.map((column, i) => [choices[i].value, column]).filter(([field]) => field);
		const twice = chosen.find(([field], i) => chosen.findIndex(([other]) => other === field) !== i);
		if (!chosen.some(([field]) => field === "text") || twice) {
			say(twice ? t("columns.twice", { field: t(`columns.field.${twice[0]}`) }) : t("columns.noText"));
			return;
		}
		try {
			taken(await api.columns(job, file, Object.fromEntries(chosen)));
			dialog.close();
		} catch (error) {
			say(error.message);
		}
	}

	function say(text) {
		wrong.textContent = text;
		wrong.hidden = false;
	}
}

function choice(column, i) {
	return h("select", { "aria-label": t("columns.choose", { column }), "data-testid": `column-${i}` }, h("option", { value: "" }, t("columns.none")),
		...FIELDS.map((field) => h("option", { value: field }, t(`columns.field.${field}`))));
}

function values(rows, i) {
	return rows.map((row) => row[i]).filter(Boolean).map((value) => h("span.v", { title: value }, value));
}
