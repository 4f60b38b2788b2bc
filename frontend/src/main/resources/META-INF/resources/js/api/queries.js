import { ask, FILE_DEADLINE, get, json, JSON_BODY } from "./http.js";

const SAVED = "/api/queries/saved";
const at = (id) => `${SAVED}/${encodeURIComponent(id)}`;
const raw = (body) => ({ headers: JSON_BODY, body });
const question = (query, parameters, further = "") => raw(`{"query":${JSON.stringify(query)},"parameters":${parameters}${further}}`);

/** Cypher, and the queries that are kept. */
export const queries = {
	/** Those that come with Tifa. */
	queries: (signal) => get("/api/queries", {}, signal),
	/** What can be asked in Cypher: labels, types, limits. */
	structure: (signal) => get("/api/cypher", {}, signal),
	/**
	 * @param {string} query @param {string} parameters as JSON, so that large integers keep all their digits
	 * @param {number} skip how many rows to leave out, those that were read before
	 */
	cypher: (query, parameters, skip, signal) => ask("/api/cypher", { method: "POST", ...question(query, parameters, `,"skip":${skip}`), signal }),
	/** Stops what this person's last statement still does. */
	stopCypher: () => ask("/api/cypher", { method: "DELETE" }),
	/** @returns {Promise<{error: object?, warnings: object[]}>} what is wrong, without running it */
	checkCypher: (query, parameters, signal) => ask("/api/cypher/check", { method: "POST", ...question(query, parameters), signal }),
	/** What was run, the latest first. @returns {Promise<{items: object[], most: number}>} */
	runs: (signal) => get("/api/cypher/runs", {}, signal),
	forgetRuns: () => ask("/api/cypher/runs", { method: "DELETE" }),
	/** @param {{q?: string, page?: number, size?: number}} params @returns {Promise<{items: object[], total: number}>} */
	savedQueries: (params, signal) => get(SAVED, params, signal),
	savedQuery: (id, signal) => get(at(id), {}, signal),
	/** @param {string} body as JSON, written by hand for the sake of large integers */
	keepQuery: (body) => ask(SAVED, { method: "POST", ...raw(body) }),
	/** @param {{id: string, version: number}} saved as it was when last seen @param {string} body as JSON @throws {Problem} 412 where somebody else changed it */
	changeQuery: ({ id, version }, body) => ask(at(id), { method: "PUT", body, headers: { ...JSON_BODY, "If-Match": `"${version}"` } }),
	copyQuery: (id, name) => ask(`${at(id)}/copy`, { method: "POST", ...json({ name }) }),
	removeQuery: (id) => ask(at(id), { method: "DELETE" }),
	/** @returns {Promise<Blob>} a .cypher file */
	queryFile: (id) => ask(`${at(id)}/file`, { read: (response) => response.blob() }),
	/** @returns {Promise<Blob>} a zip of all */
	queryFiles: () => ask(`${SAVED}/files`, { deadline: FILE_DEADLINE, read: (response) => response.blob() }),
	/** @param {File[]} files .cypher or zip @returns {Promise<{results: object[]}>} what became of each */
	takeQueries(files) {
		const body = new FormData();
		files.forEach((file) => body.append("files", file));
		return ask(`${SAVED}/files`, { method: "POST", body, deadline: FILE_DEADLINE });
	},
};
