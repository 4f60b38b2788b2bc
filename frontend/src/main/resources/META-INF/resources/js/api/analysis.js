import { get } from "./http.js";

/** Communities, centralities, and the use of concepts through time. */
export const analysis = {
	/** @param {{unit: string, measure: string}} rule */
	analysis: ({ unit, measure }, signal) => get("/api/analysis", { unit, measure }, signal),
	trend: (params, signal) => get("/api/trend", params, signal),
};
