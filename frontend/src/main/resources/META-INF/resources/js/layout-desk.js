/**
 * A worker that computes layouts, hired when there is the first to compute, and again when it has failed.
 * @param {string} script its address @param {WorkerOptions} [how]
 * @returns {{compute: (kind: string, input: object) => Promise<object>, open: () => void}} compute: a layout, off the page's thread; open: hires in advance
 */
export function desk(script, how) {
	const waiting = new Map();
	let worker = null;
	let jobs = 0;

	function hire() {
		const hired = new Worker(script, how);
		hired.addEventListener("message", ({ data: { job, result, error } }) => settle(job, result, error));
		hired.addEventListener("error", (event) => {
			hired.terminate();
			worker = null;
			[...waiting.keys()].forEach((job) => settle(job, null, event.message ?? event.type));
		});
		return hired;
	}

	function settle(job, result, error) {
		const { done, fail } = waiting.get(job);
		waiting.delete(job);
		if (error) {
			fail(new Error(error));
		} else {
			done(result);
		}
	}

	function open() {
		worker ??= hire();
	}

	function compute(kind, input) {
		open();
		const job = ++jobs;
		return new Promise((done, fail) => {
			waiting.set(job, { done, fail });
			worker.postMessage({ job, kind, input });
		});
	}

	return { compute, open };
}
