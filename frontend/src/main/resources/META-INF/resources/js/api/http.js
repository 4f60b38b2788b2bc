import { tab } from "../storage.js";
import { t } from "../texts.js";

/** Every call has a deadline; errors are the server's problem, told in its words. */
const DEADLINE = 30_000;
export const FILE_DEADLINE = 60_000;
const PATIENCE = 200;
/** What is asked for needs communities that are being computed. */
const PENDING = "analysis.pending";
export const JSON_BODY = { "Content-Type": "application/json" };

/** Tells "unavailable" (detail: seconds, or null where nobody answers), "computing" (detail: what, in words) and "available". */
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

export function json(body) {
	return { headers: JSON_BODY, body: JSON.stringify(body, (_, value) => value ?? undefined) };
}

/** @param {string} path @param {object} params blank ones are left out @param {(answer: Response) => Promise<any>} [read] */
export function get(path, params, signal, read) {
	const query = Object.entries(params).flatMap(([key, value]) => [value].flat().map((v) => [key, v]))
		.filter(([, value]) => value !== null && value !== undefined && value !== "");
	return repeated(query.length ? `${path}?${new URLSearchParams(query)}` : path, { signal, read });
}

/** A read whose parameters would not fit into an address. @param {string} path @param {object} params */
export function post(path, params, signal) {
	return repeated(path, { method: "POST", ...json(params), signal });
}

/** Reads are repeated while the server is away; what was asked for is answered once it is back. */
async function repeated(address, init) {
	for (let attempt = 0; ; attempt++) {
		try {
			const answer = await ask(address, init);
			weather.dispatchEvent(new Event("available"));
			return answer;
		} catch (error) {
			const wait = pause(error);
			if (wait === null || attempt >= PATIENCE) {
				throw error;
			}
			weather.dispatchEvent(error.code === PENDING ? new CustomEvent("computing", { detail: error.message })
				: new CustomEvent("unavailable", { detail: error instanceof Problem ? wait : null }));
			await sleep(wait * 1000, init.signal);
		}
	}
}

/** @returns {number?} seconds until another attempt makes sense, null where none does */
function pause(error) {
	if (error instanceof Problem && (error.status === 503 || error.code === PENDING)) {
		return error.retryAfter;
	}
	return error instanceof TypeError ? 3 : null;
}

export function sleep(millis, signal) {
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

/** Asks once. @param {string} address @param {object} [how] as of fetch; deadline in ms, open: also without a session, read: what becomes of the answer */
export async function ask(address, { signal, deadline = DEADLINE, open = false, headers, read = (answer) => answer.json(), ...init } = {}) {
	const limits = [AbortSignal.timeout(deadline), signal].filter(Boolean);
	const response = await fetch(address, { ...init, signal: AbortSignal.any(limits), headers: { ...spoken(), ...headers } })
		.catch((error) => Promise.reject(error instanceof TypeError ? new TypeError(t("error.away")) : error));
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
