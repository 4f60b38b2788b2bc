import { ask, get, json } from "./http.js";

const at = (id) => `/api/views/${encodeURIComponent(id)}`;

/** Saved views. */
export const views = {
	/** @param {{q?: string, page?: number, size?: number}} params @returns {Promise<{items: object[], total: number}>} the named ones */
	views: (params, signal) => get("/api/views", { draft: false, ...params }, signal),
	/** @param {string} id @returns {Promise<object>} with view, renamed and missing */
	view: (id, signal) => get(at(id), {}, signal),
	/** @param {{name?: string, note?: string, view: object, thumbnail?: string}} body without a name it is a draft, for an address */
	keepView: (body) => ask("/api/views", { method: "POST", ...json(body) }),
	/**
	 * @param {{id: string, version: number}} saved as it was when last seen @param {object} body what is to be another
	 * @throws {Problem} 412 where somebody else changed it
	 */
	changeView: ({ id, version }, body) => {
		const { headers, ...rest } = json(body);
		return ask(at(id), { method: "PUT", ...rest, headers: { ...headers, "If-Match": `"${version}"` } });
	},
	removeView: (id) => ask(at(id), { method: "DELETE" }),
	copyView: (id, name) => ask(`${at(id)}/copy`, { method: "POST", ...json({ name }) }),
	/** What is another now. */
	viewChanges: (id, signal) => get(`${at(id)}/changes`, {}, signal),
	/** The address of its small picture. @param {{id: string, version: number}} saved */
	thumbnailOf: ({ id, version }) => `${at(id)}/thumbnail?version=${version}`,
};
