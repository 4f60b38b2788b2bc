import { byId, h, icon, toast } from "../dom.js";
import { t } from "../texts.js";

/** What is being written stays where the screen is drawn again, in another language or with another list. */
const draft = { collection: "", open: false, sending: false, wrong: "", text: "", title: "", date: "", speaker: "" };
const FIELDS = ["title", "date", "speaker"];
let redraw = () => {};

/**
 * Where speeches come in: dropped, picked, or pasted; into a collection.
 * @param {HTMLElement} place
 * @param {{uploads: ReturnType<import("../app/files-in.js").filesIn>, collections: () => Promise<string[]>}} context collections: those that there are
 */
export function drawIntake(place, { uploads, collections }) {
	redraw = () => drawIntake(place, { uploads, collections });
	uploads.into(() => (document.body.dataset.screen === "speeches" ? draft.collection.trim() : ""));
	const form = h("form.paste", { hidden: !draft.open, "aria-label": t("intake.paste"), "data-testid": "paste-form" });
	const paste = h("button.btn.out", { type: "button", "aria-expanded": String(draft.open), id: "intake-paste", "data-testid": "paste", onclick: () => turn(!draft.open) }, t("intake.paste"));
	form.append(...controls(() => turn(false)));
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		submit(uploads);
	});
	place.replaceChildren(
		h("div.here", { "data-testid": "intake" }, h("p", {}, icon("upload"), t("upload.drop")), h("div.acts", {}, ...uploads.buttons("pri", "intake-"), paste), h("p.note", {}, t("upload.what"))),
		form, collection(collections));

	function turn(wide) {
		draft.open = wide;
		form.hidden = !wide;
		paste.setAttribute("aria-expanded", String(wide));
		(wide ? form.querySelector("textarea") : paste).focus();
	}
}

function collection(collections) {
	const known = h("datalist", { id: "intake-collections" });
	const input = bound("input.txt", "collection", { type: "text", list: "intake-collections", maxlength: 200, autocomplete: "off",
		placeholder: t("intake.collection.none"), onfocus: learn });
	return h("div.field", {}, h("label", { for: "intake-collection" }, t("intake.collection")), input, known);

	/** Without an answer there is nothing to suggest, and any name can be written. */
	async function learn() {
		const names = await collections().catch(() => []);
		known.replaceChildren(...names.map((name) => h("option", { value: name })));
	}
}

function controls(close) {
	return [field("text", bound("textarea.txt", "text", { rows: 8, required: true, spellcheck: "false" })),
		...FIELDS.map((name) => field(name, bound("input.txt", name, { type: "text", autocomplete: "off", placeholder: t(`intake.${name}.hint`) }))),
		h("p.wrong", { role: "alert", hidden: !draft.wrong, "data-testid": "paste-wrong" }, draft.wrong),
		h("div.acts", {}, h("button.btn.pri", { type: "submit", id: "paste-send", disabled: draft.sending, "data-testid": "paste-send" }, t("intake.send")),
			h("button.btn", { type: "button", onclick: close }, t("cancel")))];
}

/** The screen may be drawn anew before the answer is there, with what came in on it. */
async function submit(uploads) {
	Object.assign(draft, { sending: true, wrong: "" });
	redraw();
	const why = await refusal(uploads);
	Object.assign(draft, { sending: false, wrong: why ?? "" });
	if (why === null) {
		Object.assign(draft, { open: false, text: "", title: "", date: "", speaker: "" });
		toast(t("intake.sent"));
	}
	redraw();
	byId(why === null ? "intake-paste" : "paste-send")?.focus();
}

/** Sends the draft. @returns {Promise<string?>} why it was not taken in, null where it was */
async function refusal(uploads) {
	const name = `${draft.title.trim().replace(/[/\\:]/g, " ") || t("intake.untitled")}.txt`;
	const fields = Object.fromEntries(FIELDS.map((key) => [key, draft[key].trim()]));
	const { problem, results } = await uploads.send([{ file: new File([draft.text], name, { type: "text/plain" }), name }], fields);
	const refused = results.find(({ state }) => state === "REJECTED");
	return problem?.message ?? (refused ? refused.reason || t("upload.REJECTED") : null);
}

function field(name, input) {
	return h("div.field", {}, h("label", { for: `intake-${name}` }, t(`intake.${name}`)), input);
}

/** A control that shows and changes a part of the draft. */
function bound(tag, name, props) {
	const input = h(tag, { ...props, id: `intake-${name}`, "data-testid": `intake-${name}`, oninput: (event) => (draft[name] = event.target.value) });
	input.value = draft[name];
	return input;
}
