import { api } from "../api.js";
import { h, icon, toast } from "../dom.js";
import { figure, t } from "../texts.js";
import { inOrder, pending } from "./pending.js";
import { said, sign } from "./said.js";

const WAIT = 150;
const LISTED = 6;
const NEW_LINKS = 5;

/**
 * What the pending decisions would change, kept up to date until the signal, and the way to put them into force or give them up.
 * @param {HTMLElement} place @param {{signal: AbortSignal, applied: () => Promise<void>}} on applied: once they are in force or taken back
 */
export function drawPreview(place, { signal, applied }) {
	const body = h("div.scroll.foreseen", { tabindex: "0", role: "region", "aria-label": t("vocab.preview") });
	const sum = h("p.sum", { "aria-live": "polite", "data-testid": "preview-edges" });
	const apply = h("button.btn.pri", { type: "button", "data-testid": "apply", onclick: put });
	const discard = h("button.btn.clear", { type: "button", "data-testid": "discard", onclick: () => pending.clear() }, t("vocab.discard"));
	const foot = h("div.pf", {}, sum, apply, discard);
	let asking = new AbortController();
	let timer = 0;
	place.replaceChildren(body, foot);
	pending.addEventListener("change", later, { signal });
	signal.addEventListener("abort", () => {
		clearTimeout(timer);
		asking.abort();
	});
	tell();

	function later() {
		clearTimeout(timer);
		place.setAttribute("aria-busy", "true");
		timer = setTimeout(tell, WAIT);
	}

	async function tell() {
		asking.abort();
		asking = new AbortController();
		const mine = asking;
		const decisions = inOrder(pending.all());
		foot.hidden = !decisions.length;
		apply.textContent = t("vocab.apply", { n: decisions.length });
		apply.disabled = true;
		const head = [h("h2.ttl", {}, t("vocab.preview")), h("p.sub", {}, decisions.length ? t("vocab.pending", { n: decisions.length }) : t("vocab.nothingPending"))];
		place.setAttribute("aria-busy", "true");
		if (body.children.length) {
			body.querySelector(".sub").textContent = head[1].textContent;
		} else {
			body.replaceChildren(...head, h("p.note", {}, t("vocab.foreseeing")));
		}
		try {
			const preview = decisions.length ? await api.foresee(decisions, mine.signal) : null;
			body.replaceChildren(...head, ...(preview ? parts(preview, decisions) : [h("p.note", {}, t("vocab.how"))]));
			sum.replaceChildren(...(preview ? [t("vocab.edges", preview.edges), " ", h("span", {}, t(preview.large ? "vocab.large" : "vocab.speeches", { n: preview.speeches }))] : []));
			apply.disabled = false;
		} catch (error) {
			if (mine.signal.aborted) {
				return;
			}
			const late = error.name === "TimeoutError";
			body.replaceChildren(...head, ...(late ? [h("p.note", { "data-testid": "preview-late" }, t("vocab.late"))] : refused(error, decisions)));
			apply.disabled = !late;
			sum.replaceChildren();
		}
		place.setAttribute("aria-busy", "false");
	}

	async function put() {
		const decisions = inOrder(pending.all());
		apply.disabled = true;
		apply.textContent = t("vocab.applying");
		try {
			const change = await api.decide(decisions, ({ done, total }) => (apply.textContent = total ? t("vocab.applyingOf", { done, total }) : t("vocab.applying")));
			pending.clear();
			await applied();
			toast(t("vocab.applied", { n: decisions.length }), "check", { name: t("vocab.takeBack"), run: () => takeBack(change, applied) });
		} catch (error) {
			toast(t("error.because", { title: t("vocab.notApplied"), detail: error.message }), "warn");
			apply.disabled = false;
			apply.textContent = t("vocab.apply", { n: decisions.length });
		}
	}
}

/** @param {string} change @param {() => Promise<void>} applied */
export async function takeBack(change, applied) {
	try {
		await api.takeBack(change, () => {});
		await applied();
		toast(t("vocab.takenBack"));
	} catch (error) {
		toast(t("error.because", { title: t("vocab.notTakenBack"), detail: error.message }), "warn");
	}
}

function refused(error, decisions) {
	const wrong = decisions[Number(error.values?.number) - 1];
	return [h("p.why.bad", { role: "alert", "data-testid": "preview-wrong" }, error.message),
		wrong && h("p.acts", {}, h("button.btn.out.sm", { type: "button", onclick: () => pending.drop(wrong) }, t("vocab.drop", { what: said(wrong) })))].filter(Boolean);
}

function parts({ terms, edges, strongest, unchanged }, decisions) {
	const { appear, vanish, merge, rename = [], change } = terms;
	const quiet = decisions.filter(({ name }) => unchanged.includes(name));
	return [
		h("dl.sums", { "data-testid": "preview-sums" }, sumOf("plus", appear.length, "terms"), sumOf("minus", vanish.length + merge.length, "terms"),
			sumOf("plus", edges.appear, "edges.appear"), sumOf("minus", edges.vanish, "edges.vanish")),
		group("appear", appear, (each) => fate("plus", each)),
		group("vanish", vanish, (each) => fate("minus", each)),
		group("merge", merge, ({ name, into, mentions }) => item("right", t("vocab.said.merge", { name, into }), t("reader.times", { n: mentions }))),
		group("rename", rename, ({ name, into }) => item("right", `${name} → ${into}`)),
		group("change", change, ({ name, mentionsBefore, mentionsAfter }) => item(null, name, t("vocab.fromTo", { from: mentionsBefore, to: mentionsAfter }))),
		group("strongest", strongest.slice(0, NEW_LINKS), ({ source, target, paragraphs }) => item(null, `${source} — ${target}`, t("brief.paragraph", { n: paragraphs }))),
		group("unchanged", quiet, (decision) => item(sign(decision), said(decision))),
	].filter(Boolean);
}

function sumOf(which, n, what) {
	return h("div", {}, h("dt", {}, t(`vocab.sum.${what}`)), h("dd", { "data-testid": `sum-${which}-${what}` }, `${which === "plus" ? "+" : "−"}${figure(n)}`));
}

function fate(mark, { name, mentions, edges, inside }) {
	return item(mark, h("b", {}, name), t("vocab.fate", { mentions, edges }), inside > 0 && t("concept.inside", { n: inside }));
}

function item(mark, name, aside, below) {
	return h("li", {}, h("span.m", {}, mark && icon(mark)), h("span.n", {}, name), aside && h("em", {}, aside), below && h("p", {}, below));
}

/** The first few, the rest when asked for. */
function group(name, items, draw) {
	if (!items.length) {
		return null;
	}
	const list = h("ul", {}, ...items.slice(0, LISTED).map(draw));
	const left = items.length - LISTED;
	const rest = left > 0 && h("button.link", { type: "button", onclick: () => {
		list.append(...items.slice(LISTED).map(draw));
		rest.remove();
	} }, t("vocab.rest", { n: left }));
	return h("section", { "data-testid": `preview-${name}` }, h("h3", {}, t(`vocab.group.${name}`), h("i", {}, figure(items.length))), list, rest);
}
