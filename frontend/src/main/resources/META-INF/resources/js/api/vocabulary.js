import { ask, FILE_DEADLINE, get, json, post } from "./http.js";
import { ended } from "./jobs.js";

/** What thousands of decisions would change is told no sooner, in seconds. */
export const FORESIGHT = 180;

/** The concepts, and decisions about them. */
export const vocabulary = {
	term: (name, signal) => get("/api/term", { name }, signal),
	terms: (q, limit, signal) => get("/api/terms", { q, limit }, signal),
	/** Which of many strings name a concept. @param {string[]} name @returns {Promise<{found: {asked: string, name: string, category: string?}[], missing: string[]}>} */
	named: (name, signal) => post("/api/terms/named", { name }, signal),
	/** A page of the vocabulary. @returns {Promise<{items: object[], total: number}>} */
	vocabulary: (params, signal) => get("/api/terms", params, signal, async (answer) => ({ items: await answer.json(), total: Number(answer.headers.get("X-Total-Count")) })),
	termCounts: (signal) => get("/api/terms/counts", {}, signal),
	/** Where any string stands in the speeches. */
	strings: (params, signal) => get("/api/strings", params, signal),
	/** What decisions would change. */
	foresee: (decisions, signal) => ask("/api/lexicon/preview", { method: "POST", ...json({ decisions }), deadline: FORESIGHT * 1000, signal }),
	/** Puts decisions into force, however long it takes. @param {object[]} decisions @param {(job: object) => void} say how far it is @returns {Promise<string>} the change's id */
	decide: (decisions, say) => changed("/api/lexicon/decisions", { decisions }, say),
	/** Takes a change back. @param {string} change @param {(job: object) => void} say how far it is */
	takeBack: (change, say) => changed("/api/lexicon/undo", { change }, say),
	changes: (params, signal) => get("/api/lexicon/history", params, signal),
	/** The vocabulary as a table. @returns {Promise<Blob>} */
	lexicon: () => ask("/api/lexicon.tsv", { deadline: FILE_DEADLINE, read: (answer) => answer.blob() }),
	/** What a table would change; nothing is changed yet. @param {File} file */
	readLexicon: (file) => {
		const body = new FormData();
		body.append("file", file);
		return ask("/api/lexicon/import?dry=true", { method: "POST", body, deadline: FORESIGHT * 1000 });
	},
	/** Finds the proposals of all speeches afresh. @param {(job: object) => void} say how far it is */
	reanalyse: async (say) => ended(await ask("/api/reanalysis", { method: "POST", read: (answer) => answer.headers.get("Location") }), say),
	/** Which job does so at the moment. @returns {Promise<string?>} */
	reanalysis: async (signal) => (await get("/api/ingests", { state: ["QUEUED", "RUNNING"], size: 200 }, signal)).items.find(({ kind }) => kind === "reanalysis")?.id ?? null,
};

/** A change of the vocabulary, whose job bears the same id where it takes long. */
async function changed(address, body, say) {
	const { change, job } = await ask(address, { method: "POST", ...json(body), deadline: FILE_DEADLINE,
		read: async (answer) => (answer.status === 202 ? { job: answer.headers.get("Location") } : answer.json()) });
	if (job) {
		await ended(job, say);
	}
	return change?.id ?? job.split("/").at(-1);
}
