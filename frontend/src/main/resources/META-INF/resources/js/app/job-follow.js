import { api } from "../api.js";
import { byId } from "../dom.js";
import { drawEmpty } from "../empty.js";
import { drawWaiting, progressText } from "../waiting.js";
import { known } from "./known.js";
import { explain, unready } from "./problems.js";

export const PAUSE = 1500;

/**
 * While there is no map: the invitation to an empty corpus, or how far the job is that fills it.
 * @param {{uploads: ReturnType<import("./files-in.js").filesIn>, refresh: () => Promise<void>, turnTo: (screen: string) => void}} on
 */
export function jobFollow({ uploads, refresh, turnTo }) {
	let watching = 0;

	function showEmpty() {
		drawEmpty(uploads, () => follow(api.sample));
		watch(PAUSE);
	}

	function showJob() {
		watch(0);
	}

	/** Speeches may come in by another way (the sample, a script). */
	function watch(delay) {
		const waits = () => ["waiting", "empty"].includes(document.body.dataset.screen);
		clearTimeout(watching);
		watching = setTimeout(async () => {
			try {
				if (waits() && !uploads.busy()) {
					await look();
				}
			} catch (error) {
				explain(error);
			}
			if (waits()) {
				watch(PAUSE);
			}
		}, delay);
	}

	async function look() {
		const { speeches, job } = await api.corpus();
		if (job) {
			await follow(() => api.job(job));
		} else if (speeches || known().corpus.job) {
			await refresh();
		}
	}

	/** A job that doesn't come from this page's files is followed in the middle of the page; then comes the map. */
	async function follow(ask) {
		unready();
		if (document.body.dataset.screen !== "waiting") {
			byId("waiting").replaceChildren();
			turnTo("waiting");
		}
		await uploads.watch(ask, (job) => drawWaiting(progressText(job), job.done < job.total ? job : null));
		if (!known().corpus.speeches) {
			await refresh();
		}
	}

	return { showEmpty, showJob };
}
