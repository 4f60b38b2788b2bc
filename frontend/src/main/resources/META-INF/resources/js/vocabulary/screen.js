import { api } from "../api.js";
import { byId, h, icon } from "../dom.js";
import { categoryName } from "../legend.js";
import { TABS } from "../state.js";
import { figure, language, t } from "../texts.js";
import { unawaited } from "../trouble.js";
import { askNew } from "./ask.js";
import { CATEGORIES, TIERS } from "./dialog.js";
import { changeList } from "./history.js";
import { termList } from "./list.js";
import { pending } from "./pending.js";
import { drawPreview } from "./preview.js";
import { tables } from "./tables.js";
import { act, actOf, termOf, termPanel } from "./term.js";

const MOVES = { ArrowDown: 1, ArrowUp: -1 };
/** What stands: drawn afresh only where more than the selection changes. */
let stay = null;

/**
 * The vocabulary: at the left what is proposed, accepted or stopped, in the middle what is selected and its decisions, at the right what these would change.
 * @param {import("../state.js").Recipe} recipe @param {object} known @param {(patch: object, how?: object) => void} go
 * @param {AbortSignal} signal @param {{refresh: () => Promise<void>}} on
 */
export async function drawVocabulary(recipe, known, go, signal, { refresh }) {
	const { tab, look, order, tier, category } = recipe;
	const key = JSON.stringify([tab, look, order, tier, category, known.corpus.revision, language()]);
	if (stay?.key !== key) {
		stay?.life.abort();
		stay = { key, ...(await draw(recipe, go, signal, refresh)) };
	}
	await stay.select(recipe.word);
}

async function draw(recipe, go, signal, refresh) {
	const { tab } = recipe;
	const life = new AbortController();
	const focused = byId("vocabulary").contains(document.activeElement) ? document.activeElement.id : null;
	const choose = (word) => go({ word }, { replace: true });
	const applied = () => refresh();
	const [counts, list, past] = await Promise.all([api.termCounts(signal),
		tab === "history" ? null : termList(recipe, { choose, go, signal: life.signal }), tab === "history" ? changeList({ signal: life.signal, applied }) : null]);
	signal.throwIfAborted();
	const [panel, right, said] = [h("section.word", { "aria-label": t("vocab.selected"), tabindex: "-1" }), h("aside.ahead", { "aria-label": t("vocab.preview") }), h("p.bar", { "data-testid": "vocab-totals" })];
	const any = recipe.look && tab !== "history" && h("button.any", { type: "button", "data-testid": "any-string", onclick: () => choose(recipe.look) },
		icon("search"), t("vocab.anyString", { q: recipe.look }));
	const left = h("section.left-of", { "aria-label": t(`vocab.tab.${tab}`) }, any, h("div.scroll", {}, list ? list.place : past), list && said);
	byId("vocabulary").replaceChildren(h("header.vh", {}, h("h1.visually-hidden", {}, t("nav.vocabulary")), tabs(recipe, counts, go), ...(tab === "history" ? [] : narrowing(recipe, go)), h("span.fill"),
		h("button.btn.out", { type: "button", "data-testid": "new-term", onclick: () => askNew(recipe.look ?? "") }, icon("plus"), t("vocab.new")), ...tables()),
	h(tab === "history" ? "div.vb.wide" : "div.vb", {}, left, tab !== "history" && panel, right));
	drawPreview(right, { signal: life.signal, applied });
	if (focused) {
		document.getElementById(focused)?.focus();
	}

	let term = null;
	let turn = 0;
	let tellTerm = () => {};
	/** What isn't on the list is asked for. @param {string?} word the first of the list where there is none */
	async function select(word) {
		const name = list && (word ?? list.first());
		if (!name || term?.name === name) {
			return;
		}
		const mine = ++turn;
		const at = list.at(name);
		list.mark(name, left.contains(document.activeElement));
		term = list.find(name);
		panel.setAttribute("aria-busy", "true");
		const found = term ?? await termOf(name, life.signal);
		if (mine !== turn) {
			return;
		}
		const drawn = termPanel(found, { at: at >= 0 ? t("vocab.at", { n: at + 1, total: list.total() }) : null, run, go, signal: life.signal });
		[term, tellTerm] = [found, drawn.tell];
		panel.replaceChildren(...drawn.parts);
		panel.scrollTop = 0;
		panel.setAttribute("aria-busy", "false");
		await drawn.fill();
	}

	/** Decides about what is selected, then goes on to the next that is undecided. */
	async function run(name) {
		const about = term;
		if (about && (name === "skip" || (await act(name, about)))) {
			const next = list.at(about.name) >= 0 && !["category", "gloss", "rename"].includes(name) ? await list.next(1, name !== "skip") : null;
			if (next) {
				move(next);
			}
		}
	}

	/** At once, so that the next key is about it; the address follows. */
	function move(name) {
		unawaited(select(name));
		choose(name);
	}

	function undo() {
		const about = pending.undo();
		if (about && list && about.name !== term?.name) {
			move(about.name);
		}
	}

	async function press(event) {
		if (document.body.dataset.screen !== "vocabulary" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
			|| event.target.closest("input, select, textarea, dialog") || document.querySelector("dialog[open]")) {
			return;
		}
		const [step, key] = [MOVES[event.key], event.key];
		if (key === "z" || key === "Z") {
			undo();
		} else if (step && list && !event.target.closest(".word, .ahead")) {
			event.preventDefault();
			const next = await list.next(step);
			if (next) {
				move(next);
			}
		} else if (term && !(key === " " && event.target.closest("button:not(.open), a, [tabindex='0']:not(.open)"))) {
			const name = actOf(term, key);
			if (name) {
				event.preventDefault();
				run(name);
			}
		}
	}

	function tell() {
		if (!list) {
			return;
		}
		list.tell();
		tellTerm();
		const n = pending.all().length;
		const parts = [h("span", {}, h("b", {}, figure(list.total())), ` ${t(`vocab.total.${tab}`)}`), n > 0 && h("span", {}, t("vocab.decided", { n })),
			tab === "proposed" && counts.hidden > 0 && h("span", {}, t("vocab.hidden", { n: counts.hidden })),
			h("span.keys", {}, t("vocab.keys"), " ", h("kbd", {}, "Z"), ` ${t("vocab.undoKey")}`)];
		said.replaceChildren(...parts.filter(Boolean));
	}

	document.addEventListener("keydown", press, { signal: life.signal });
	pending.addEventListener("change", tell, { signal: life.signal });
	tell();
	return { life, select };
}

function tabs(recipe, counts, go) {
	const n = { proposed: counts.proposed, accepted: counts.accepted, stopped: counts.stopped };
	return h("nav.tabs", { "aria-label": t("vocab.tabs") }, ...TABS.map((tab) => h("button", {
		type: "button", id: `tab-${tab}`, "data-testid": `tab-${tab}`, "aria-current": recipe.tab === tab ? "page" : null,
		onclick: () => go({ tab, order: null, word: null, tier: null, category: null }),
	}, t(`vocab.tab.${tab}`), tab in n && h("em", {}, figure(n[tab])))));
}

function narrowing({ look, tier, category }, go) {
	const input = h("input.txt", { id: "vocab-look", type: "search", value: look ?? "", "aria-label": t("vocab.look"), placeholder: t("vocab.look"), autocomplete: "off", "data-testid": "vocab-look",
		onchange: () => go({ look: input.value.trim() || null, word: null, order: null }) });
	const choice = (name, values, words, chosen) => h("select.sel", { id: `vocab-${name}`, "data-testid": `vocab-${name}`, "aria-label": t(`vocab.column.${name}`),
		onchange: (event) => go({ [name]: event.target.value || null, word: null }) },
	h("option", { value: "" }, t(`vocab.any.${name}`)), ...values.map((each) => h("option", { value: each, selected: each === chosen }, words(each))));
	return [h("div.look", {}, icon("search"), input), choice("tier", TIERS, (each) => t(`tier.${each}`), tier), choice("category", CATEGORIES, categoryName, category)];
}
