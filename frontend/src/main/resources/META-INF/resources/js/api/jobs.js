import { ask, get, sleep } from "./http.js";

const EVERY = 500;

/** What takes long. */
export const jobs = {
	/** The history, a page of it. @param {{state?: string[], page?: number, size?: number}} params */
	jobs: (params, signal) => get("/api/ingests", params, signal),
	/** @param {{resultsPage?: number, resultsSize?: number}} params */
	job: (id, params, signal) => get(`/api/ingests/${encodeURIComponent(id)}`, params ?? {}, signal),
	/** Waits for a job's end. @param {string} id @param {(job: object) => void} say how far it is */
	finish: (id, say) => ended(`/api/ingests/${encodeURIComponent(id)}`, say),
	/** Has no deadline of its own: its listener minds the silence. @returns {EventSource} */
	jobEvents: (id) => new EventSource(`/api/ingests/${encodeURIComponent(id)}/events`),
	/** Recounts all speeches and compares. */
	check: () => ask("/api/checks", { method: "POST" }),
	cancel: (id) => ask(`/api/ingests/${encodeURIComponent(id)}`, { method: "DELETE" }),
};

/** A job until its end. @throws {Error} where it broke off */
export async function ended(address, say) {
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
