import { api, Problem } from "../api.js";
import { h, toast } from "../dom.js";
import { save as saveFile } from "../export/file.js";
import { cut, t } from "../texts.js";
import { asked, told } from "../vocabulary/dialog.js";
import { keptOf } from "./parameters.js";

/** As the server takes it. */
const LONGEST_NAME = 200;
/** As many as the server lists in one answer. */
const LISTED = 200;

/** All that are kept. @param {AbortSignal} [signal] @returns {Promise<{items: object[], total: number}>} */
export async function allSaved(signal) {
	const first = await api.savedQueries({ size: LISTED }, signal);
	const items = [...first.items];
	while (items.length < first.total) {
		const { items: more } = await api.savedQueries({ size: LISTED, page: items.length / LISTED + 1 }, signal);
		if (!more.length) {
			break;
		}
		items.push(...more);
	}
	return items;
}

const body = ({ name, note }, desk) => `{${[name !== undefined && `"name":${JSON.stringify(name)}`, note !== undefined && `"note":${JSON.stringify(note)}`,
	desk && `"text":${JSON.stringify(desk.text)},"parameters":${keptOf(desk.fields())}`].filter(Boolean).join(",")}}`;

const fields = ({ name = "", note = "" }) => [{ name: "name", label: t("query.name"), value: name, required: true }, { name: "note", label: t("query.noteOf"), value: note, kind: "lines" }];

/** Asks for a name and keeps what is on the desk under it; a name that is taken can be taken over. @returns {Promise<object?>} what is kept now */
export async function keep(desk, suggested) {
	let kept = null;
	await asked({ title: t("query.keepTitle"), yes: t("query.keep"), fields: fields(suggested), wrong: async (values) => {
		kept = await attempt(() => api.keepQuery(body(values, desk)), async () => {
			const same = (await allSaved()).find(({ name }) => name === values.name);
			return same && await sure(t("query.replaceTitle", { name: values.name }), t("query.replaceLead"), t("query.replace"))
				? api.changeQuery(same, body(values, desk)) : null;
		});
		return kept ? null : t("query.otherName");
	} });
	return kept;
}

/** @param {() => Promise<object>} work @param {() => Promise<object?>} taken what to do where the name is taken */
async function attempt(work, taken) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof Problem) || error.code !== "query.exists") {
			throw error;
		}
		return taken();
	}
}

const sure = (title, lead, yes) => asked({ title, lead, yes, fields: [] });

/** Keeps what is on the desk in the place of what was kept. */
export const overwrite = (item, desk) => change(item, {}, desk);

/** @returns {Promise<object?>} with another name or note */
export async function rename(item) {
	let kept = null;
	const values = await asked({ title: t("query.rename"), yes: t("query.keep"), fields: fields(item),
		wrong: async (each) => ((kept = await change(item, each, null)) ? null : t("query.otherName")) });
	return values && kept;
}

/** Where somebody else was faster, one says which is to stay. */
async function change(item, values, desk) {
	try {
		return await api.changeQuery(item, body(values, desk));
	} catch (error) {
		if (!(error instanceof Problem) || error.status !== 412) {
			throw error;
		}
		const now = await api.savedQuery(item.id);
		return await sure(t("query.overtaken", { name: now.name }), t("query.overtakenLead"), t("query.replace")) ? api.changeQuery(now, body(values, desk)) : null;
	}
}

/** @returns {Promise<object>} the copy, under the next free name */
export async function duplicate(item) {
	const names = new Set((await allSaved()).map(({ name }) => name));
	for (let n = 2; ; n++) {
		const name = `${[...item.name].slice(0, LONGEST_NAME - 8).join("")} ${n}`;
		if (!names.has(name)) {
			return api.copyQuery(item.id, name);
		}
	}
}

/** @returns {Promise<boolean>} whether it is gone */
export async function remove(item) {
	if (!await sure(t("query.removeTitle", { name: cut(item.name) }), t("query.removeLead"), t("query.remove"))) {
		return false;
	}
	await api.removeQuery(item.id);
	return true;
}

export async function download(item) {
	saveFile(await api.queryFile(item.id), `${item.name.replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, "_")}.cypher`);
}

export async function downloadAll() {
	saveFile(await api.queryFiles(), "tifa-queries.zip");
}

/** Asks for files and takes in what they hold. @returns {Promise<boolean>} whether there were any */
export function takeIn() {
	const input = h("input", { type: "file", accept: ".cypher,.cql,.zip", multiple: true, "data-testid": "query-files" });
	return new Promise((done, failed) => {
		input.addEventListener("cancel", () => done(false));
		input.addEventListener("change", () => taken([...input.files]).then(() => done(true), failed));
		input.click();
	});
}

async function taken(files) {
	const { results } = await api.takeQueries(files);
	const of = (state) => results.filter((each) => each.state === state);
	const counted = ["ADDED", "RENAMED", "UNCHANGED"].filter((state) => of(state).length).map((state) => t(`query.taken.${state}`, { n: of(state).length }));
	const refused = of("REJECTED");
	if (refused.length || of("RENAMED").length) {
		told(t("query.taken"), [...counted, ...of("RENAMED").map(({ file, name }) => `${file} → ${name}`), ...refused.map(({ file, reason }) => `${file}: ${reason}`)].join("\n"));
	} else {
		toast(counted.join(" "));
	}
}
