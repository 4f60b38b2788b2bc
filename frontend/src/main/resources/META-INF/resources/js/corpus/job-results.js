import { api } from "../api.js";
import { h, icon, toast } from "../dom.js";
import { format, parse } from "../state.js";
import { t } from "../texts.js";
import { columnsButton } from "./columns.js";

const SIZE = 100;
const BAD = new Set(["REJECTED", "BROKEN"]);
/** Kinds of jobs that have results of the whole, which go by the kind. */
const WHOLE = new Set(["check", "reanalysis"]);

/**
 * What became of each file of a job, or what a check found: a page at a time.
 * @param {object} job @param {AbortSignal} signal
 */
export function jobResults(job, signal) {
	const list = h("ul", { "data-testid": "job-results", "aria-label": t("jobs.results") });
	const note = h("p.note", { role: "status" });
	const more = h("button.link", { type: "button", hidden: true, onclick: () => load(parts.length + 1, parts.length + 1) });
	const element = h("div.results", {}, list, note, more);
	const parts = [];
	let turn = 0;

	/** All that was shown, as it is now. */
	async function renew() {
		await load(1, Math.max(1, parts.length));
	}

	async function load(from, to) {
		const mine = ++turn;
		try {
			const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
			const found = await Promise.all(numbers.map((page) => api.job(job.id, { resultsPage: page, resultsSize: SIZE }, signal)));
			if (mine === turn) {
				parts.splice(from - 1, parts.length, ...found.map((one) => one.results));
				show(found.at(-1));
			}
		} catch (error) {
			note.textContent = signal.aborted ? "" : error.message;
		}
	}

	function show(now) {
		const results = parts.flat();
		const left = now.added + now.duplicate + now.rejected - results.length;
		list.replaceChildren(...results.map((result) => row(job, result)));
		note.textContent = results.length ? "" : t(now.endedAt ? "jobs.results.none" : "jobs.results.yet");
		more.hidden = parts.at(-1).length < SIZE || (now.kind === "ingest" && left <= 0);
		more.textContent = now.kind === "ingest" ? t("jobs.results.left", { n: left }) : t("jobs.results.more");
	}

	return { element, renew };
}

function row({ kind, id }, result) {
	const { file, state, speechIds, speeches = speechIds.length, reason, warnings = [] } = result;
	const bad = BAD.has(state);
	const text = state === "ADDED" && speeches > 1 ? t("upload.split", { n: speeches }) : reason || t(`upload.${state}`);
	const name = file === kind && WHOLE.has(kind) ? null : named(file, speechIds);
	return h("li", { "data-testid": "job-result", "data-state": state }, icon(bad || warnings.length ? "warn" : "check"),
		h("div", {}, name, h(bad ? "p.why.bad" : "p.why", {}, text), ...warnings.map(({ message }) => h("p.why.doubt", { "data-testid": "warning" }, message)),
			columnsButton(id, result, () => toast(t("columns.sent")))));
}

/** The file leads to its speech where it became just one. */
function named(file, speechIds) {
	return speechIds.length === 1
		? h("a.f", { href: `#${format({ ...parse(location.hash), speech: speechIds[0], at: null })}` }, file)
		: h("span.f", {}, file);
}
