import { api } from "../api.js";
import { confirmed } from "../corpus/confirm.js";
import { moment } from "../corpus/times.js";
import { h, toast } from "../dom.js";
import { t, tOr } from "../texts.js";
import { takeBack } from "./preview.js";
import { said } from "./said.js";

const PAGE = 50;
const TOLD = 6;

/**
 * Who decided what and when, the newest first; what is in force can be taken back.
 * @param {{signal: AbortSignal, applied: () => Promise<void>}} on @returns {Promise<HTMLElement>}
 */
export async function changeList({ signal, applied }) {
	const list = h("ol.changes", { "data-testid": "changes" });
	const foot = h("div.acts");
	const by = new Map();
	let page = 0;

	async function more() {
		const { items, total } = await api.changes({ page: ++page, size: PAGE }, signal);
		items.forEach((change) => by.set(change.id, change));
		list.append(...items.map((change) => line(change, by, applied)));
		const left = total - list.children.length;
		foot.replaceChildren(...(left > 0 && items.length ? [h("button.btn.out", { type: "button", onclick: more }, t("vocab.moreChanges", { left }))] : []));
	}

	await more();
	const run = h("button.btn.out.sm", { type: "button", "data-testid": "reanalyse", onclick: () => reanalyse(run, { signal, applied }) }, t("vocab.reanalyse"));
	const going = await api.reanalysis(signal);
	if (going) {
		follow(run, { signal, applied }, (say) => api.finish(going, say));
	}
	return h("div.past", {}, h("div.sech", {}, h("h2", {}, t("vocab.tab.history")), h("div.r", {}, run)),
		list.children.length ? list : h("p.none", {}, t("vocab.none.history")), foot);
}

function line(change, by, applied) {
	const { id, at, who, decisions, undoes, undone } = change;
	const rest = decisions.slice(TOLD);
	const items = h("ul", {}, ...decisions.slice(0, TOLD).map((each) => h("li", {}, said(each))));
	const all = rest.length > 0 && h("button.link", { type: "button", onclick: () => {
		items.append(...rest.map((each) => h("li", {}, said(each))));
		all.remove();
	} }, t("vocab.rest", { n: rest.length }));
	const button = h("button.btn.out.sm", { type: "button", "data-testid": "take-back", onclick: async () => {
		button.disabled = true;
		await takeBack(id, applied);
		button.disabled = false;
	} }, t(undoes ? "vocab.again" : "vocab.takeBack"));
	return h(undone ? "li.undone" : "li", { "data-testid": "change" },
		h("div.when", {}, h("time", { datetime: at }, moment(at)), h("span", {}, tOr(`vocab.who.${who}`, who))),
		h("div.what", {}, h("b", {}, undoes ? t("vocab.undid", { at: by.has(undoes) ? moment(by.get(undoes).at) : "" }) : t("vocab.decisions", { n: decisions.length })), items, all),
		undone ? h("span.badge", {}, t("vocab.undone")) : button);
}

/** All speeches are read again for what they propose; the map answers meanwhile as it was. */
async function reanalyse(button, on) {
	if (await confirmed(t("vocab.reanalyseAsk"), t("vocab.reanalyseWhat"), t("vocab.reanalyse"))) {
		await follow(button, on, (say) => api.reanalyse(say));
	}
}

/** Says at the button how far it is, until its end or until that is left. @param {(say: (job: object) => void) => Promise<void>} run */
async function follow(button, { signal, applied }, run) {
	button.disabled = true;
	try {
		await run(({ progress }) => {
			signal.throwIfAborted();
			button.textContent = t("vocab.reanalysing", { percent: Math.floor(99 * (progress ?? 0)) });
		});
		await applied();
		toast(t("vocab.reanalysed"));
	} catch (error) {
		if (signal.aborted) {
			return;
		}
		toast(t("error.because", { title: t("vocab.notReanalysed"), detail: error.message }), "warn");
	}
	button.disabled = false;
	button.replaceChildren(t("vocab.reanalyse"));
}
