import { api } from "../api.js";

const EVERY = 2000;
/** Longer than the server lets pass between two signs of life is no use; the job is asked for then. */
const SILENCE = 15_000;

/**
 * Follows a job as the server tells of it; where it can't, by asking.
 * @param {string} id @param {(job: object) => void} tell @param {() => void} over
 * @returns {{id: string, stop: () => void}}
 */
export function listen(id, tell, over) {
	const stopping = new AbortController();
	const events = api.jobEvents(id);
	let timer = setTimeout(poll, SILENCE);
	events.onmessage = ({ data }) => {
		const job = JSON.parse(data);
		clearTimeout(timer);
		timer = setTimeout(poll, SILENCE);
		hear(job);
	};
	events.onerror = poll;

	function hear(job) {
		if (stopping.signal.aborted) {
			return;
		}
		tell(job);
		if (job.state === "DONE" || job.state === "FAILED") {
			stop();
			over();
		}
	}

	async function poll() {
		events.close();
		clearTimeout(timer);
		try {
			hear(await api.job(id, { resultsSize: 1 }, stopping.signal));
		} catch {
			// The next look tells, or the list of jobs says what is wrong.
		}
		if (!stopping.signal.aborted) {
			timer = setTimeout(poll, EVERY);
		}
	}

	function stop() {
		stopping.abort();
		events.close();
		clearTimeout(timer);
	}

	return { id, stop };
}
