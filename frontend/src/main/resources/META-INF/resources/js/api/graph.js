import { ask, FILE_DEADLINE, get, json, post } from "./http.js";

/** The map, its passages and its files. */
export const graph = {
	graph: (params, signal) => get("/api/graph", params, signal),
	/** The same for many terms, whose names would not fit into an address. */
	graphOf: (params, signal) => post("/api/graph", params, signal),
	/** How concepts and links are spread over what can narrow them. */
	spread: (params, signal) => post("/api/graph/facets", params, signal),
	/** The next neighbours of a concept on a map. @param {{of: string, shown: string[], limit: number, by?: string, among?: string}} params and a rule */
	expansion: (params, signal) => post("/api/expansion", params, signal),
	/** The shortest ways between two concepts. @param {{a: string, b: string}} params and a rule */
	path: (params, signal) => get("/api/path", params, signal),
	evidence: (params, signal) => get("/api/evidence", params, signal),
	/** A file of a map. @param {string} format @param {object} params @returns {Promise<Blob>} */
	file: (format, params) => ask(`/api/export/${encodeURIComponent(format)}`,
		{ method: "POST", ...json(params), deadline: FILE_DEADLINE, read: (response) => response.blob() }),
	/** How a map came about. @param {object} params as for a file @returns {Promise<object>} its method card */
	card: (params, signal) => post("/api/method", params, signal),
	/** What a method line asks for. @param {string} line it may stand within other text */
	line: (line) => post("/api/method/line", { line }),
};
