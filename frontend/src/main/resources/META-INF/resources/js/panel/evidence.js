import { api } from "../api.js";
import { citation } from "../cite.js";
import { copy, h, icon, toast } from "../dom.js";
import { date, fictionalBadge } from "./corpus.js";
import { asCypher } from "../as-cypher.js";
import { pieces, shortened } from "../passages.js";
import { reprintList } from "../reprints.js";
import { ALL_SPEECHES, ofSome, speechesOf } from "../state.js";
import { figure, passages, t } from "../texts.js";

const PAGE = 20;

/**
 * The passages behind a link (a and b) or a concept (a alone), by date, page by page.
 * @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} go @param {AbortSignal} signal
 * @returns {Promise<{total: number, parts: Node[]}>}
 */
export async function evidenceList(recipe, go, signal) {
	const { a, b, unit } = recipe;
	const load = (page) => api.evidence({ ...speechesOf(recipe), a, b, unit, page, size: PAGE }, signal);
	const first = await load(1);
	const list = h("ol.psgs", { lang: "zh-CN", "data-testid": "evidence" });
	const place = h("span.at", { "aria-live": "polite" });
	const scroll = h("div.scroll", {}, list);
	let current = -1;
	let page = 1;

	function step(by) {
		const items = [...list.children];
		current = Math.max(0, Math.min(items.length - 1, current + by));
		items.forEach((item, i) => (i === current ? item.setAttribute("aria-current", "true") : item.removeAttribute("aria-current")));
		items[current]?.scrollIntoView({ block: "nearest" });
		place.textContent = t("evidence.of", { n: current + 1, total: first.total });
	}

	async function more(button) {
		button.disabled = true;
		append(await load(++page));
		step(1);
	}

	function append({ items }) {
		scroll.querySelector(".more")?.remove();
		list.append(...items.map((item) => passage(item, recipe, go)));
		const left = first.total - list.children.length;
		if (left > 0 && items.length) {
			scroll.append(h("button.btn.out.more", { type: "button", "data-testid": "evidence-more", onclick: (event) => more(event.currentTarget) },
				t("evidence.more", { n: left, unit: t(`evidence.unit.${unit}`) })));
		}
	}

	append(first);
	place.textContent = t("evidence.of", { n: Math.min(1, first.total), total: first.total });
	const arrow = (name, key, by) => h("button.btn.ico.sm", { type: "button", "aria-label": t(key), onclick: () => step(by) }, icon(name));
	const head = h("div.sech", {}, h("h2", {}, t("evidence.title"), h("em", { "data-testid": "evidence-count" }, passages(unit, first.total))),
		h("div.r", {}, asCypher(go, "evidence"), h("span", {}, t("evidence.byDate")), arrow("up", "evidence.previous", -1), place, arrow("down", "evidence.next", 1)));
	return { total: first.total, parts: [head, first.total ? scroll : nothing(recipe, go)] };
}

function nothing(recipe, go) {
	return h("div.none", {}, h("p", {}, t(`link.none.${recipe.unit}`)),
		ofSome(recipe) && h("button.link", { type: "button", onclick: () => go(ALL_SPEECHES) }, t("link.loosen")));
}

function passage(item, recipe, go) {
	const text = h("p");
	const short = shortened(item.text, item.highlights);
	const whole = pieces(item.text, item.highlights);
	const say = (which) => text.replaceChildren(...marked(which, recipe));
	say(short ?? whole);
	const reprints = item.reprints > 0 && reprintList(item.speech.id, item.reprints, go);
	return h("li.psg", { "data-testid": "evidence-item", tabindex: "-1" },
		h("p.src", {}, h("span.t", {}, item.speech.title), fictionalBadge(item.speech)), text,
		short && expander(item.text, (open) => say(open ? whole : short)),
		h("div.meta", {}, date(item.speech), h("span", {}, t("paragraph", { n: item.paragraph + 1 })),
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
		button.textContent = open ? t("evidence.fold") : t("evidence.expand", { n: figure(text.length) });
		turn(open);
	});
	return button;
}

function copier(item) {
	const button = h("button.btn.sm", { type: "button", "data-testid": "copy-citation" }, icon("copy"), t("evidence.copy"));
	button.addEventListener("click", async () => {
		if (await copy(citation(item))) {
			button.replaceChildren(icon("check"), t("evidence.copied"));
			setTimeout(() => button.replaceChildren(icon("copy"), t("evidence.copy")), 2000);
			toast(t("evidence.copiedToast"));
		} else {
			toast(t("evidence.notCopied"), "warn");
		}
	});
	return button;
}
