import { ask, get, json } from "./http.js";
import { ended } from "./jobs.js";

const UPLOAD_DEADLINE = 600_000;
/** How many ids an address holds. */
const AT_ONCE = 200;

/** The corpus and its speeches. */
export const speeches = {
	corpus: (signal) => get("/api/corpus", {}, signal),
	speeches: (params, signal) => get("/api/speeches", params, signal),
	/** How speeches are spread over speakers, places, kinds, collections and years. */
	facets: (params, signal) => get("/api/speeches/facets", params, signal),
	speech: (id, signal) => get(`/api/speeches/${encodeURIComponent(id)}`, {}, signal),
	/** New metadata of a speech, or what is decided about its reprints; a blank takes one away. */
	describe: (id, fields) => ask(`/api/speeches/${encodeURIComponent(id)}`, { method: "PATCH", ...json(fields) }),
	/** Deletes speeches, however long it takes. @param {string[]} ids @param {(job: {done: number, total: number}) => void} say how far it is */
	remove: async (ids, say) => {
		for (let from = 0; from < ids.length; from += AT_ONCE) {
			const some = new URLSearchParams(ids.slice(from, from + AT_ONCE).map((id) => ["id", id]));
			const job = await ask(`/api/speeches?${some}`, { method: "DELETE", read: (answer) => answer.headers.get("Location") });
			if (job) {
				await ended(job, ({ done }) => say({ done: from + done, total: ids.length }));
			}
		}
	},
	/** The other speeches that are one text with it. */
	reprints: (id, signal) => get(`/api/speeches/${encodeURIComponent(id)}/reprints`, {}, signal),
	/** What cleaning did to a speech. */
	cleaning: (id, signal) => get(`/api/speeches/${encodeURIComponent(id)}/cleaning`, {}, signal),
	sample: () => ask("/api/sample", { method: "POST" }),
	/** @param {{file: File, name: string}[]} files @param {Record<string, string>} labels the collection, and metadata of a single file */
	ingest: (files, labels = {}) => {
		const body = new FormData();
		Object.entries(labels).filter(([, value]) => value).forEach(([name, value]) => body.append(name, value));
		files.forEach(({ file, name }) => body.append("files", file, name));
		return ask("/api/ingests", { method: "POST", body, deadline: UPLOAD_DEADLINE });
	},
	/** Says which column of a refused table is which field. @param {string} job @param {string} file @param {Record<string, string>} columns by field */
	columns: (job, file, columns) => ask(`/api/ingests/${encodeURIComponent(job)}/columns`, { method: "POST", ...json({ file, columns }) }),
};
