import { h, icon } from "../dom.js";
import { dotted, figure, t } from "../texts.js";
import { jobResults } from "./job-results.js";
import { moment, span } from "./times.js";

const BY_FILES = "ingest";

/**
 * A job as a line of the history, which opens to what became of each file.
 * @param {object} job @param {{signal: AbortSignal, opened: Set<string>, cancel: (id: string) => void}} context
 */
export function jobRow(job, { signal, opened, cancel }) {
	const results = jobResults(job, signal);
	const time = h("time", {});
	const counts = h("p.counts", {});
	const bar = h("progress", { max: 1, value: 0, hidden: true, "aria-label": t(`jobs.kind.${job.kind}`) });
	const stop = h("button.btn.out.sm", { type: "button", hidden: true, "data-testid": "job-cancel", onclick: () => cancel(job.id) }, t("upload.cancel"));
	const head = h("button.jh", { type: "button", "aria-expanded": "false", "data-testid": "job-open", onclick: () => turn(results.element.hidden) },
		h("b", {}, t(`jobs.kind.${job.kind}`)), job.collection && h("span.badge", { title: t("jobs.collection", job) }, job.collection),
		h("span.fill"), time, icon("down"));
	const element = h("li.job", { "data-testid": "job", "data-kind": job.kind }, head, bar, h("div.now", {}, counts, stop), results.element);
	results.element.hidden = true;
	let before = null;

	function tell(now) {
		if (before && !open(before) && open(now)) {
			return;
		}
		element.dataset.state = now.state;
		const at = now.endedAt ?? now.startedAt ?? now.createdAt;
		time.dateTime = at;
		time.textContent = moment(at);
		time.title = new Date(at).toLocaleString(document.documentElement.lang);
		bar.hidden = !open(now);
		bar.value = now.progress;
		counts.textContent = open(now) ? going(now) : outcome(now);
		counts.classList.toggle("bad", now.state === "FAILED" || now.broken > 0);
		stop.hidden = !open(now) || !now.cancellable;
		const news = before && (before.done !== now.done || before.state !== now.state);
		before = now;
		if (news && !results.element.hidden) {
			results.renew();
		}
	}

	function turn(wide) {
		results.element.hidden = !wide;
		head.setAttribute("aria-expanded", String(wide));
		opened[wide ? "add" : "delete"](job.id);
		if (wide) {
			results.renew();
		}
	}

	tell(job);
	if (opened.has(job.id)) {
		turn(true);
	}
	return { element, tell };
}

function open({ state }) {
	return state === "QUEUED" || state === "RUNNING";
}

function going({ kind, state, done, total, rate, secondsLeft }) {
	if (state === "QUEUED") {
		return t(kind === BY_FILES ? "jobs.queued.files" : "jobs.queued.speeches", { n: total });
	}
	const pace = rate && t(kind === BY_FILES ? "jobs.rate.files" : "jobs.rate.speeches", { n: figure(Number(rate.toPrecision(2))) });
	return dotted([`${figure(done)} / ${figure(total)}`, pace, secondsLeft !== null && t("jobs.left", { time: span(secondsLeft) })]);
}

function outcome(job) {
	const { state, kind, code, detail, done, total } = job;
	const came = tally(job);
	if (state === "FAILED") {
		return dotted([code === "cancelled" ? t("jobs.cancelled") : t("jobs.failed", { detail: detail ?? code ?? "" }), t("jobs.far", { done, total }), kind === BY_FILES && came]);
	}
	return came;
}

function tally({ kind, added, duplicate, rejected, broken, done }) {
	if (kind === BY_FILES) {
		return t("jobs.tally", { added, duplicate, rejected });
	}
	if (kind === "check") {
		return broken ? t("jobs.broken", { n: broken }) : t("jobs.sound", { n: done });
	}
	return t(kind === "delete" ? "jobs.deleted" : "jobs.speeches", { n: done });
}
