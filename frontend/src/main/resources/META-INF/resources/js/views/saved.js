import { api, Problem } from "../api.js";
import { theMap } from "../app/map-screen.js";
import { page } from "../app/router.js";
import { toast } from "../dom.js";
import { questionFor } from "../subgraph.js";
import { t } from "../texts.js";
import { placed } from "../view/address.js";
import { EMPTY } from "../view/view.js";
import { asked } from "../vocabulary/dialog.js";
import { thumbnailOf } from "./thumbnail.js";

/** As the server takes it. */
const LONGEST_NAME = 200;

/** What the server keeps of the map at hand. */
async function body() {
	await page.settled();
	const state = page.state();
	if (!state.picture) {
		throw new Error(t("views.nothingYet"));
	}
	const { picture, positions } = theMap.shown();
	return { view: placed(state.view, EMPTY), question: questionFor(state), thumbnail: thumbnailOf(picture, positions) };
}

/** Asks for a name and keeps the map at hand under it. @returns {Promise<object?>} the saved view, null where it was called off */
export async function save() {
	const values = await asked({ title: t("views.saveTitle"), yes: t("views.keep"), fields: fields({}) });
	return values && kept(async () => api.keepView({ ...values, ...await body() }));
}

/** @param {object} item @returns {Promise<object?>} with another name or note */
export async function rename(item) {
	const values = await asked({ title: t("views.rename"), yes: t("views.keep"), fields: fields(item) });
	return values && change(item, values);
}

/** Keeps the map at hand in place of the one before. */
export async function overwrite(item) {
	const now = await kept(body);
	return now && change(item, now);
}

/** @param {object} item @returns {Promise<object?>} */
export async function duplicate(item) {
	return kept(() => api.copyView(item.id, copyOf(item.name)));
}

/** @returns {Promise<boolean>} whether it is gone */
export async function remove(item) {
	const sure = await asked({ title: t("views.removeTitle", { name: item.name }), lead: t("views.removeLead"), yes: t("views.remove"), fields: [] });
	return Boolean(sure && await kept(async () => {
		await api.removeView(item.id);
		return true;
	}));
}

/** Where somebody else was faster, both stay possible. */
async function change(item, values) {
	try {
		return await api.changeView(item, values);
	} catch (error) {
		if (!(error instanceof Problem) || error.status !== 412) {
			toast(error.message, "warn");
			return null;
		}
		return overtaken(item, values);
	}
}

async function overtaken(item, values) {
	const now = await api.view(item.id);
	const choice = await asked({
		title: t("views.overtaken", { name: now.name }), lead: t("views.overtakenLead"), yes: t("views.go"),
		fields: [{ name: "another", label: t("views.another"), kind: "check", value: true }],
	});
	if (!choice) {
		return null;
	}
	const { view, question } = values.view ? values : now;
	const name = copyOf(values.name ?? now.name);
	return kept(() => (choice.another ? api.keepView({ name, note: values.note ?? now.note, view, question, thumbnail: values.thumbnail })
		: api.changeView(now, values)));
}

function copyOf(name) {
	return t("views.copyOf", { name }).slice(0, LONGEST_NAME);
}

async function kept(work) {
	try {
		return await work();
	} catch (error) {
		toast(error.message, "warn");
		return null;
	}
}

function fields({ name, note }) {
	return [{ name: "name", label: t("views.name"), value: name ?? "", required: true }, { name: "note", label: t("views.note"), value: note ?? "" }];
}
