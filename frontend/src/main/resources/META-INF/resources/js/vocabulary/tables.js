import { api, FORESIGHT } from "../api.js";
import { h, icon, toast } from "../dom.js";
import { save } from "../export/file.js";
import { t } from "../texts.js";
import { told } from "./dialog.js";
import { pending } from "./pending.js";

/** The vocabulary goes out as a table, and what differs in one that comes in becomes pending decisions. @returns {Node[]} */
export function tables() {
	const input = h("input.hidden", { type: "file", accept: ".tsv,.txt,text/tab-separated-values", tabindex: -1, "aria-label": t("vocab.import"), "data-testid": "import-file",
		onchange: () => take(input) });
	return [input,
		h("button.btn", { type: "button", "data-testid": "import", title: t("vocab.importWhat"), onclick: () => input.click() }, icon("upload"), t("vocab.import")),
		h("button.btn", { type: "button", "data-testid": "export-tsv", title: t("vocab.exportWhat"), onclick: give }, icon("download"), t("vocab.export"))];
}

async function take(input) {
	const [file] = input.files;
	input.value = "";
	if (!file) {
		return;
	}
	try {
		const { decisions } = await api.readLexicon(file);
		pending.add(...decisions);
		toast(t("vocab.imported", { name: file.name, n: decisions.length }), "info");
	} catch (error) {
		told(t("vocab.notImported", { name: file.name }), error.name === "TimeoutError" ? t("error.timeout", { n: FORESIGHT }) : error.message);
	}
}

async function give() {
	try {
		const name = `tifa-${t("vocab.file")}-${new Date().toISOString().slice(0, 10)}.tsv`;
		save(await api.lexicon(), name);
		toast(t("export.done", { name }));
	} catch (error) {
		toast(t("error.because", { title: t("export.failed"), detail: error.message }), "warn");
	}
}
