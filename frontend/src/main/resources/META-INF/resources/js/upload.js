import { api } from "./api.js";
import { columnsButton } from "./corpus/columns.js";
import { byId, h, icon, toast } from "./dom.js";
import { batches } from "./files.js";
import { t } from "./texts.js";
import { progressText } from "./waiting.js";

const EVERY = 300;

/**
 * Speeches in; the list shows what became of each file.
 * @param {{grown: () => Promise<void>, collection: () => string}} on grown: called once a batch that added something is done; collection: where they go to
 */
export function upload({ grown, collection }) {
	const panel = byId("uploads");
	let running = 0;

	/**
	 * @param {import("./files.js").Named[]} files @param {Record<string, string>} [fields] metadata, of a single file only
	 * @returns {Promise<{problem: Error?, results: object[]}>} what became of them
	 */
	async function send(files, fields = {}) {
		if (!files.length) {
			toast(t("upload.empty"), "info");
			return { problem: null, results: [] };
		}
		const view = list(panel, files.length, goOn);
		const labels = { ...fields, collection: collection() };
		const problem = await run(view, async () => {
			for (const batch of batches(files)) {
				view.sending(batch.length);
				await follow(await api.ingest(batch, labels), view);
			}
		});
		return { problem, results: view.results };
	}

	/** A table goes on whose columns somebody has told. */
	async function goOn(job) {
		const view = list(panel, 1, goOn);
		await run(view, () => follow(job, view));
	}

	/**
	 * Follows a job that was not sent from here; the list of files only comes up where one was refused or the job broke off.
	 * @param {() => Promise<object>} ask for the job @param {(job: object) => void} say how far it is
	 */
	async function watch(ask, say) {
		const view = list(panel, 0, goOn);
		panel.hidden = true;
		await run(view, async () => follow(await ask(), { ...view, running: say }));
		panel.hidden = !view.failed() && !view.refused();
	}

	async function run(view, work) {
		let problem = null;
		running++;
		try {
			await work();
			view.finish();
		} catch (error) {
			problem = error;
			view.fail(error);
		}
		running--;
		if (view.added() || view.joined()) {
			await grown();
		}
		return problem;
	}

	return { watch, send, busy: () => running > 0 };
}

async function follow(job, view) {
	view.running(job);
	let now = job;
	while (now.state === "QUEUED" || now.state === "RUNNING") {
		await new Promise((done) => setTimeout(done, EVERY));
		now = await api.job(job.id);
		view.running(now);
	}
	view.settle(now);
	if (now.state === "FAILED") {
		throw new Error(now.detail ?? now.code ?? "");
	}
}

/** The list of an upload: a title, a progress bar, one row a file. @param {(job: object) => void} goOn with a table whose columns are told */
function list(panel, expected, goOn) {
	const title = h("p", { "aria-live": "polite" });
	const progress = h("progress", { max: 1, value: 0, "aria-label": t("upload.title") });
	const rows = h("ul", { "data-testid": "upload-results", tabindex: "0", "aria-label": t("upload.title") });
	const cancel = h("button.btn.sm", { type: "button", hidden: true }, t("upload.cancel"));
	const close = h("button.btn.ico.sm", { type: "button", "aria-label": t("close"), onclick: () => (panel.hidden = true) }, icon("close"));
	const settled = [];
	let now = { results: [], done: 0, total: 0 };
	panel.replaceChildren(h("div.uh", {}, title, cancel, close), progress, rows);
	panel.hidden = false;
	panel.dataset.state = "running";

	const show = () => rows.replaceChildren(...[...settled, ...now.results].map((result) => row(result, goOn)));
	const tally = (state) => settled.filter((result) => result.state === state).length;
	return {
		sending(n) {
			title.textContent = t("upload.sending", { n });
		},
		running(job) {
			now = job;
			const total = Math.max(expected, job.total);
			const done = settled.length + job.done;
			title.textContent = progressText({ done, total, counted: job.total > 0 && job.done >= job.total });
			progress.max = total || 1;
			progress.value = done;
			cancel.hidden = false;
			cancel.onclick = () => api.cancel(job.id);
			show();
		},
		settle(job) {
			settled.push(...job.results.map((result) => ({ ...result, job: job.id })));
			now = { results: [], done: 0, total: 0 };
			cancel.hidden = true;
			show();
		},
		finish() {
			progress.value = progress.max;
			title.textContent = t("upload.done", {
				total: settled.length, added: tally("ADDED"), known: tally("DUPLICATE"), refused: tally("REJECTED"),
			});
			panel.dataset.state = "done";
		},
		fail(error) {
			title.textContent = t("upload.failed", { detail: error.message });
			cancel.hidden = true;
			panel.dataset.state = "failed";
		},
		failed: () => panel.dataset.state === "failed",
		results: settled,
		added: () => tally("ADDED"),
		/** Whether known files went into a collection. */
		joined: () => settled.some(({ code }) => code === "speech.addedToCollection"),
		refused: () => tally("REJECTED"),
	};
}

function row(result, goOn) {
	const { file, state, speechIds, speeches = speechIds?.length, reason, warnings = [] } = result;
	const refused = state === "REJECTED";
	const text = state === "ADDED" && speeches > 1 ? t("upload.split", { n: speeches }) : t(`upload.${state}`);
	return h("li", { "data-testid": "upload-result", "data-state": state }, icon(refused || warnings.length ? "warn" : "check"), h("span.f", { title: file }, file),
		h(refused ? "span.why.bad" : "span.why", {}, reason || text, ...warnings.map(({ message }) => h("span.doubt", { "data-testid": "warning" }, message))),
		result.job && columnsButton(result.job, result, goOn));
}
