/** The only module that knows addresses. Every call has a deadline; errors are the server's problem, told in its words. */
import { tab } from "./storage.js";

const DEADLINE = 30_000;
const UPLOAD_DEADLINE = 600_000;
const FILE_DEADLINE = 60_000;
/** What thousands of decisions would change is told no sooner, in seconds. */
export const FORESIGHT = 180;
/** How many ids an address holds. */
const AT_ONCE = 200;
const EVERY = 500;
const PATIENCE = 200;
const JSON_BODY = { "Content-Type": "application/json" };

/** Tells "unavailable" (detail: seconds, or null where nobody answers) and "available". */
export const weather = new EventTarget();

export class Problem extends Error {
	/** @param {number} status @param {{code?: string, title?: string, detail?: string}} problem */
	constructor(status, problem) {
		super(problem.detail || problem.title || String(status));
		this.status = status;
		this.code = problem.code;
		this.values = problem.values;
	}
}

export const api = {
	/** The OpenAPI document. */
	description: () => get("/api/openapi.json", {}),
	corpus: (signal) => get("/api/corpus", {}, signal),
	graph: (params, signal) => get("/api/graph", params, signal),
	/** The same for many terms, whose names would not fit into an address. */
	graphOf: (params, signal) => ask("/api/graph", { method: "POST", ...json(params), signal }),
	term: (name, signal) => get("/api/term", { name }, signal),
	terms: (q, limit, signal) => get("/api/terms", { q, limit }, signal),
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
	/** Waits for a job's end. @param {string} id @param {(job: object) => void} say how far it is */
	finish: (id, say) => ended(`/api/ingests/${encodeURIComponent(id)}`, say),
	evidence: (params, signal) => get("/api/evidence", params, signal),
	speeches: (params, signal) => get("/api/speeches", params, signal),
	/** How speeches are spread over speakers, places, kinds, collections and years. */
	facets: (params, signal) => get("/api/speeches/facets", params, signal),
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
	speech: (id, signal) => get(`/api/speeches/${encodeURIComponent(id)}`, {}, signal),
	/** The other speeches that are one text with it. */
	reprints: (id, signal) => get(`/api/speeches/${encodeURIComponent(id)}/reprints`, {}, signal),
	/** What cleaning did to a speech. */
	cleaning: (id, signal) => get(`/api/speeches/${encodeURIComponent(id)}/cleaning`, {}, signal),
	/** The history, a page of it. @param {{state?: string[], page?: number, size?: number}} params */
	jobs: (params, signal) => get("/api/ingests", params, signal),
	/** @param {{resultsPage?: number, resultsSize?: number}} params */
	job: (id, params, signal) => get(`/api/ingests/${encodeURIComponent(id)}`, params ?? {}, signal),
	/** Has no deadline of its own: its listener minds the silence. @returns {EventSource} */
	jobEvents: (id) => new EventSource(`/api/ingests/${encodeURIComponent(id)}/events`),
	/** Recounts all speeches and compares. */
	check: () => ask("/api/checks", { method: "POST" }),
	cancel: (id) => ask(`/api/ingests/${encodeURIComponent(id)}`, { method: "DELETE" }),
	queries: (signal) => get("/api/queries", {}, signal),
	/** What can be asked in Cypher: labels, types, limits. */
	structure: (signal) => get("/api/cypher", {}, signal),
	/** @param {string} query @param {string} parameters as JSON, so that large integers keep all their digits */
	cypher: (query, parameters, signal) => ask("/api/cypher", {
		method: "POST", headers: JSON_BODY, body: `{"query":${JSON.stringify(query)},"parameters":${parameters}}`, signal }),
	/** Stops what this person's last statement still does. */
	stopCypher: () => ask("/api/cypher", { method: "DELETE" }),
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
	/** A file of a map. @param {string} format @param {object} params @returns {Promise<Blob>} */
	file: (format, params) => ask(`/api/export/${encodeURIComponent(format)}`,
		{ method: "POST", ...json(params), deadline: FILE_DEADLINE, read: (response) => response.blob() }),
	/** @param {{code?: string, token?: string}} secret */
	login: (secret) => ask("/login", { method: "POST", ...json(secret), open: true }),
};

function json(body) {
	return { headers: JSON_BODY, body: JSON.stringify(body, (_, value) => value ?? undefined) };
}

/** Reads are repeated while the server is away; what was asked for is answered once it is back. */
async function get(path, params, signal, read) {
	const query = Object.entries(params).flatMap(([key, value]) => [value].flat().map((v) => [key, v]))
		.filter(([, value]) => value !== null && value !== undefined && value !== "");
	const address = query.length ? `${path}?${new URLSearchParams(query)}` : path;
	for (let attempt = 0; ; attempt++) {
		try {
			const answer = await ask(address, { signal, read });
			weather.dispatchEvent(new Event("available"));
			return answer;
		} catch (error) {
			const wait = pause(error);
			if (wait === null || attempt >= PATIENCE) {
				throw error;
			}
			weather.dispatchEvent(new CustomEvent("unavailable", { detail: error instanceof Problem ? wait : null }));
			await sleep(wait * 1000, signal);
		}
	}
}

/** A change of the vocabulary, whose job bears the same id where it takes long. */
async function changed(address, body, say) {
	const { change, job } = await ask(address, { method: "POST", ...json(body), deadline: FILE_DEADLINE,
		read: async (answer) => (answer.status === 202 ? { job: answer.headers.get("Location") } : answer.json()) });
	if (job) {
		await ended(job, say);
	}
	return change?.id ?? job.split("/").at(-1);
}

/** A job until its end. @throws {Error} where it broke off */
async function ended(address, say) {
	for (;;) {
		const job = await get(address, {});
		say(job);
		if (job.state === "DONE") {
			return;
		}
		if (job.state === "FAILED") {
			throw new Error(job.detail ?? job.code ?? "");
		}
		await sleep(EVERY);
	}
}

/** @returns {number?} seconds until another attempt makes sense, null where none does */
function pause(error) {
	if (error instanceof Problem && error.status === 503) {
		return error.retryAfter;
	}
	return error instanceof TypeError ? 3 : null;
}

function sleep(millis, signal) {
	return new Promise((done, stop) => {
		const timer = setTimeout(done, millis);
		signal?.addEventListener("abort", () => {
			clearTimeout(timer);
			stop(signal.reason);
		}, { once: true });
	});
}

/** The server's reasons come in the page's language. */
function spoken() {
	return { Accept: "application/json", "Accept-Language": document.documentElement.lang };
}

async function ask(address, { signal, deadline = DEADLINE, open = false, headers, read = (answer) => answer.json(), ...init } = {}) {
	const limits = [AbortSignal.timeout(deadline), signal].filter(Boolean);
	const response = await fetch(address, { ...init, signal: AbortSignal.any(limits), headers: { ...spoken(), ...headers } });
	if (response.ok) {
		return response.status === 204 ? null : read(response);
	}
	if (response.status === 401 && !open) {
		tab.set("tifa.fragment", location.hash);
		location.assign("/login");
	}
	const problem = new Problem(response.status, await response.json().catch(() => ({ title: response.statusText })));
	problem.retryAfter = Math.min(30, Math.max(1, Number(response.headers.get("Retry-After")) || 3));
	throw problem;
}
