import { api, Problem } from "../api.js";
import { h, icon, toast } from "../dom.js";
import { reason } from "../reader/facts.js";
import { t } from "../texts.js";
import { confirmed } from "./confirm.js";

const FIELDS = ["title", "subtitle", "date", "speaker", "office", "occasion", "place", "kind", "collections"];
const SHARED = ["speaker", "office", "occasion", "place", "kind", "collections"];
/** The field of a refusal that doesn't name it. */
const OF_FIELD = { "date.invalid": "date", "speech.titleMissing": "title", "speech.tooManyCollections": "collections" };
const SUGGESTED = { speaker: "speaker", place: "place", kind: "kind", collections: "collection" };

/**
 * What is known of the selected speeches, to be put right; for several at once what they may share.
 * @param {object[]} speeches @param {object} facets whose values are suggested
 * @param {{refresh: () => Promise<void>, clear: () => void}} on
 * @returns {Node[]}
 */
export function draft(speeches, facets, { refresh, clear }) {
	const one = speeches.length === 1 ? speeches[0] : null;
	const inputs = new Map((one ? FIELDS : SHARED).map((name) => [name, input(name, one ? value(one, name) : "", facets, Boolean(one), one && reason(one, name))]));
	const before = new Map([...inputs].map(([name, { control }]) => [name, control.value]));
	const said = h("p.why.bad", { id: "speech-wrong", role: "alert", hidden: true, "data-testid": "speech-wrong" });
	const save = h("button.btn.pri", { type: "submit", "data-testid": "save-speech" }, t("corpus.save"));
	const remove = h("button.btn.out", { type: "button", "data-testid": "delete-speeches", onclick: ask }, t("corpus.delete"));
	const form = h("form", { onsubmit: submit, novalidate: true }, ...[...inputs.values()].map(({ field }) => field), said, h("div.acts", {}, save, h("span.fill"), remove));

	async function submit(event) {
		event.preventDefault();
		const changed = [...inputs].filter(([name, { control }]) => control.value !== before.get(name));
		if (!changed.length) {
			clear();
			return;
		}
		const fields = Object.fromEntries(changed.map(([name, { control }]) => [name, written(name, control.value)]));
		await work(async (tell) => {
			for (const [i, speech] of speeches.entries()) {
				tell(t("corpus.saving", { n: i + 1, total: speeches.length }));
				await api.describe(speech.id, fields);
			}
			toast(t("corpus.saved", { n: speeches.length }));
		});
	}

	async function ask() {
		if (await confirmed(t("corpus.deleteAsk", { n: speeches.length }), (one ? t("corpus.deleteOne", { title: one.title }) : "") + t("corpus.deleteWhat"), t("corpus.delete"))) {
			await work(async (tell) => {
				tell(t("corpus.deleting", { n: speeches.length }));
				await api.remove(speeches.map(({ id }) => id), ({ done, total }) => tell(t("corpus.deleted", { done, total })));
				toast(t("corpus.gone", { n: speeches.length }));
			});
		}
	}

	/** Until it is done, nothing else can be asked for; what went wrong is said where it was asked. */
	async function work(act) {
		[save, remove].forEach((button) => (button.disabled = true));
		said.hidden = true;
		inputs.forEach(({ control }) => ["aria-invalid", "aria-describedby"].forEach((name) => control.removeAttribute(name)));
		const tell = (text) => (save.textContent = text);
		try {
			await act(tell);
			clear();
		} catch (error) {
			said.textContent = error.message;
			said.hidden = false;
			blame(error);
			save.textContent = t("corpus.save");
			[save, remove].forEach((button) => (button.disabled = false));
			return;
		}
		await refresh();
	}

	/** What went wrong stands at its field, where it is about one. */
	function blame(error) {
		const name = error instanceof Problem && (OF_FIELD[error.code] ?? error.values?.field);
		const wrong = inputs.get(name);
		(wrong ? wrong.control : form.lastElementChild)[wrong ? "after" : "before"](said);
		wrong?.control.setAttribute("aria-invalid", "true");
		wrong?.control.setAttribute("aria-describedby", said.id);
		wrong?.control.focus();
	}

	return [h("div.ph", {}, h("p.kind", {}, t("corpus.edit"), h("button.btn.ico.sm", { type: "button", "aria-label": t("close"), onclick: clear }, icon("close"))),
		h("h2.ttl", {}, one ? one.title : t("corpus.selected", { n: speeches.length }))), form];
}

function input(name, text, facets, alone, why) {
	const id = `speech-${name}`;
	const known = (facets[SUGGESTED[name]]?.values ?? []).map(({ value }) => h("option", { value }));
	const control = h("input.txt", { id, value: text, "data-testid": id, autocomplete: "off", list: known.length ? `${id}-known` : null,
		placeholder: alone ? (name === "date" ? t("corpus.dateForm") : null) : t("corpus.unchanged"), maxlength: 2000 });
	return { control, field: h("div.fld", {}, h("label", { for: id }, t(`corpus.field.${name}`)), control,
		known.length > 0 && h("datalist", { id: `${id}-known` }, ...known), name === "collections" && h("p.note", {}, t("corpus.collectionsForm")), why && h("p.note", { "data-testid": `${id}-why` }, why)) };
}

function value(speech, name) {
	return name === "collections" ? speech.collections.join("；") : (speech[name] ?? "");
}

/** Collections stand between semicolons; nothing takes a value away. */
function written(name, text) {
	return name === "collections" ? text.split(/[；;]/).map((each) => each.trim()).filter(Boolean) : text;
}
