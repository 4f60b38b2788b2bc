import { ask, get, json } from "./http.js";

/** Tifa itself. */
export const site = {
	/** The OpenAPI document. */
	description: () => get("/api/openapi.json", {}),
	/** @param {{code?: string, token?: string}} secret */
	login: (secret) => ask("/login", { method: "POST", ...json(secret), open: true }),
};
