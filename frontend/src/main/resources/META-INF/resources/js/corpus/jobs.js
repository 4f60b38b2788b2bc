import { api } from "../api.js";
import { h, toast } from "../dom.js";
import { t } from "../texts.js";
import { listen } from "./job-events.js";
import { jobRow } from "./job-row.js";
import { changes, ended, inOrder, merged, next } from "./job-pages.js";

const EVERY = 2000;
const MOST = 200;
/** What the reader opened stays open where the screen is drawn again. */
const opened = new Set();

/**
 * What was done to the corpus and what is being done, the newest first; a list that keeps itself up to date until the signal.
 * @param {HTMLElement} place @param {{signal: AbortSignal, refresh: () => unknown}} context refresh: called once a job changed the corpus
 */
export function drawJobs(place, { signal, refresh }) {
	const rows = new Map();
	const list = h("ul.jobs", { "aria-label": t("jobs.title"), "data-testid": "jobs" });
	const none = h("p.none", { hidden: true }, t("jobs.none"));
	const more = h("button.link.sm", { type: "button", hidden: true, "data-testid": "jobs-more", onclick: () => say(append) });
	const check = h("button.btn.out.sm", { type: "button", title: t("jobs.check.what"), "data-testid": "check", onclick: () => say(begin) }, t("jobs.check"));
	const wrong = h("p.wrong", { role: "alert", hidden: true });
	place.replaceChildren(h("div.sech", {}, h("h2", {}, t("jobs.title")), h("div.r", {}, check)), wrong, list, none, h("p.after", {}, more));
	let open = [];
	let past = null;
	let total = 0;
	let listening = null;
	let looking = false;

	signal.addEventListener("abort", () => listening?.stop());
	say(look);
	const clock = setInterval(() => !document.hidden && !looking && say(look), EVERY);
	signal.addEventListener("abort", () => clearInterval(clock));

	async function look() {
		looking = true;
		const [running, page] = await Promise.all([api.jobs({ state: ["QUEUED", "RUNNING"], size: MOST }, signal), api.jobs(ended(1), signal)])
			.finally(() => (looking = false));
		const before = past;
		open = running.items;
		past = merged(past ?? [], page.items);
		total = page.total;
		draw();
		follow(open.find((job) => job.state === "RUNNING"));
		if (before) {
			const known = new Set(before.map((job) => job.id));
			if (page.items.some((job) => !known.has(job.id) && changes(job))) {
				refresh();
			}
		}
	}

	/** There is one writer, so that one job at a time goes on; the others wait. */
	function follow(job) {
		if (job?.id !== listening?.id) {
			listening?.stop();
			listening = job ? listen(job.id, (now) => rows.get(now.id)?.tell(now), () => say(look)) : null;
		}
	}

	async function append() {
		const page = await api.jobs(ended(next(past)), signal);
		total = page.total;
		past = inOrder([...past, ...page.items]);
		draw();
	}

	async function begin() {
		const job = await api.check();
		opened.add(job.id);
		toast(t("jobs.check.begun"), "info");
		await look();
	}

	function draw() {
		const over = new Set(past.map((job) => job.id));
		const jobs = [...open.filter((job) => !over.has(job.id)).reverse(), ...past];
		const gone = new Set(rows.keys());
		jobs.forEach((job, i) => {
			gone.delete(job.id);
			const row = rows.get(job.id) ?? jobRow(job, { signal, opened, cancel: (id) => say(() => cancel(id)) });
			rows.set(job.id, row);
			row.tell(job);
			if (list.children[i] !== row.element) {
				list.insertBefore(row.element, list.children[i] ?? null);
			}
		});
		gone.forEach((id) => {
			rows.get(id).element.remove();
			rows.delete(id);
		});
		none.hidden = jobs.length > 0;
		more.hidden = total <= past.length;
		more.textContent = t("jobs.more", { n: total - past.length });
		check.disabled = open.some((job) => job.kind === "check");
	}

	async function cancel(id) {
		await api.cancel(id);
		await look();
	}

	/** Does it, and says what stood in the way. */
	async function say(work) {
		try {
			await work();
			wrong.hidden = true;
		} catch (error) {
			if (!signal.aborted) {
				wrong.textContent = error.message;
				wrong.hidden = false;
			}
		}
	}
}
