import { api } from "../api.js";
import { chooseStyle, copyCitation, style, STYLES } from "../cite/citation.js";
import { h, icon } from "../dom.js";
import { picker } from "../filters/controls.js";
import { date, fictionalBadge } from "./corpus.js";
import { asCypher } from "../as-cypher.js";
import { pieces, shortened } from "../passages.js";
import { reprintList } from "../reprints.js";
import { ALL_SPEECHES, ofSome, speechesOf } from "../state.js";
import { passages, t } from "../texts.js";
import { unawaited } from "../trouble.js";

const PAGE = 20;
/** Where the list that is in sight hears of a step by key. */
const steps = new EventTarget();

/**
 * The passages behind a link (a and b) or a concept (a alone), page by page, those of one speech together.
 * @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} go @param {AbortSignal} signal
 * @returns {Promise<{total: number, parts: Node[]}>}
 */
export async function evidenceList(recipe, go, signal) {
	const { a, b, unit } = recipe;
	const wanted = { q: null, sort: "date" };
	const load = (page) => api.evidence({ ...speechesOf(recipe), a, b, unit, ...wanted, page, size: PAGE }, signal);
	const first = await load(1);
	const list = h("ol.psgs", { lang: "zh-CN", "data-testid": "evidence" });
	const place = h("span.at", { "aria-live": "polite" });
	const empty = h("p.none", { "data-testid": "evidence-none" }, t("evidence.notFound"));
	const scroll = h("div.scroll", {}, empty, list);
	let matching = first.matching;
	let current = -1;
	let page = 1;
	let last = null;
	/** How often another list was wanted, and the page that is on its way. */
	let turn = 0;
	let coming = null;

	async function step(by) {
		if (by > 0 && current + 1 >= list.children.length && list.children.length < matching) {
			await more();
		}
		const items = [...list.children];
		current = Math.max(0, Math.min(items.length - 1, current + by));
		items.forEach((item, i) => (i === current ? item.setAttribute("aria-current", "true") : item.removeAttribute("aria-current")));
		items[current]?.scrollIntoView({ block: "nearest" });
		place.textContent = t("evidence.of", { n: Math.min(current + 1, matching), total: matching });
	}

	/** The next page, once however often it is asked for; none of a list that isn't wanted any more. */
	function more() {
		const mine = turn;
		coming ??= load(page + 1).then((answer) => mine === turn && append(answer, page + 1)).finally(() => (coming = null));
		return coming;
	}

	function append({ items }, number) {
		const [button, before] = [scroll.querySelector(".more"), list.children.length];
		const focused = button && button === document.activeElement;
		page = number;
		button?.remove();
		empty.hidden = matching > 0;
		list.append(...items.map((item) => passage(item, recipe, go, follows(item))));
		const left = matching - list.children.length;
		if (left > 0 && items.length) {
			scroll.append(h("button.btn.out.more", { type: "button", "data-testid": "evidence-more", onclick: () => unawaited(more()) },
				t("evidence.more", { n: left, unit: t(`evidence.unit.${unit}`) })));
		}
		if (focused) {
			list.children[before]?.focus();
		}
	}

	/** Passages of one speech stand together: its title is told once. */
	function follows({ speech }) {
		const same = speech.id === last;
		last = speech.id;
		return same;
	}

	async function again(patch) {
		Object.assign(wanted, patch);
		const mine = ++turn;
		const fresh = await load(1);
		if (mine === turn) {
			[matching, current, last] = [fresh.matching, -1, null];
			list.replaceChildren();
			append(fresh, 1);
			begin();
		}
	}

	function begin() {
		place.textContent = t("evidence.of", { n: Math.min(1, matching), total: matching });
	}

	append(first, 1);
	begin();
	steps.addEventListener("step", ({ detail }) => unawaited(step(detail)), { signal });
	const arrow = (name, key, by) => h("button.btn.ico.sm", { type: "button", "aria-label": t(key), onclick: () => unawaited(step(by)) }, icon(name));
	const head = h("div.sech", {}, h("h2", {}, t("evidence.title"), h("em", { "data-testid": "evidence-count" }, passages(unit, first.total))),
		h("div.r", {}, asCypher(go, "evidence"), arrow("up", "evidence.previous", -1), place, arrow("down", "evidence.next", 1)));
	return { total: first.total, parts: [head, first.total > 1 && narrowing((patch) => unawaited(again(patch))), first.total ? scroll : nothing(recipe, go)].filter(Boolean) };
}

/** What to look for among the passages, their order, and how they are cited. */
function narrowing(again) {
	const find = h("input.inp", { type: "search", placeholder: t("evidence.find"), "aria-label": t("evidence.find"), "data-testid": "evidence-find",
		onchange: () => again({ q: find.value.trim() || null }) });
	return h("div.narrowing", {}, find,
		picker([["date", t("evidence.byDate")], ["-date", t("evidence.latest")]], "date", (sort) => again({ sort }), { "aria-label": t("evidence.order"), "data-testid": "evidence-order" }),
		picker(Object.keys(STYLES).map((name) => [name, t(`cite.${name}`)]), style(), chooseStyle, { "aria-label": t("cite.style"), "data-testid": "cite-style" }));
}

/** The next or previous passage of those in the panel. @param {1|-1} by */
export function stepPassage(by) {
	steps.dispatchEvent(new CustomEvent("step", { detail: by }));
}

function nothing(recipe, go) {
	return h("div.none", {}, h("p", {}, t(recipe.b ? `link.none.${recipe.unit}` : "evidence.none")),
		ofSome(recipe) && h("button.link", { type: "button", onclick: () => go(ALL_SPEECHES) }, t("link.loosen")));
}

function passage(item, recipe, go, follows) {
	const text = h("p");
	const short = shortened(item.text, item.highlights);
	const whole = pieces(item.text, item.highlights);
	const say = (which) => text.replaceChildren(...marked(which, recipe));
	say(short ?? whole);
	const reprints = item.reprints > 0 && reprintList(item.speech.id, item.reprints, go);
	return h(follows ? "li.psg.follows" : "li.psg", { "data-testid": "evidence-item", tabindex: "-1" },
		!follows && h("p.src", {}, h("span.t", {}, item.speech.title), fictionalBadge(item.speech)), text,
		short && expander(item.text, (open) => say(open ? whole : short)),
		h("div.meta", {}, date(item.speech), h("span", {}, item.sentence === null ? t("paragraph", { n: item.paragraph + 1 }) : t("evidence.sentence", { n: item.paragraph + 1, s: item.sentence + 1 })),
			reprints && reprints.button, h("span.fill"),
			copier(item), h("button.btn.sm", {
				type: "button", "data-testid": "read", onclick: () => go({ speech: item.speech.id, at: item.paragraph }),
			}, icon("read"), t("evidence.read"))), reprints && reprints.place);
}

/** @param {import("../passages.js").Piece[]} found the first term is underlined, the second dotted */
export function marked(found, { a, b }) {
	return found.map(({ text, term, gap }) => {
		if (gap) {
			return h("span.ell", {}, text);
		}
		return term ? h(term === b && term !== a ? "mark.b" : "mark", { "data-term": term }, text) : text;
	});
}

function expander(text, turn) {
	const button = h("button.link.more-text", { type: "button", "aria-expanded": "false" }, t("evidence.expand", { n: text.length }));
	button.addEventListener("click", () => {
		const open = button.getAttribute("aria-expanded") === "false";
		button.setAttribute("aria-expanded", String(open));
		button.textContent = open ? t("evidence.fold") : t("evidence.expand", { n: text.length });
		turn(open);
	});
	return button;
}

function copier(item) {
	const button = h("button.btn.sm", { type: "button", "data-testid": "copy-citation" }, icon("copy"), t("evidence.copy"));
	button.addEventListener("click", async () => {
		if (await copyCitation(item, style())) {
			button.replaceChildren(icon("check"), t("evidence.copied"));
			setTimeout(() => button.replaceChildren(icon("copy"), t("evidence.copy")), 2000);
		}
	});
	return button;
}
