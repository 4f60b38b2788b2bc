import { get } from "./http.js";

/** Communities, centralities, where the overview has its concepts, and the use of concepts through time. */
export const analysis = {
	trend: (params, signal) => get("/api/trend", params, signal),
};
