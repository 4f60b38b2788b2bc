import { api } from "./api.js";
import { byId, h, icon } from "./dom.js";
import { doubts } from "./doubts.js";
import { colour } from "./palette.js";
import { bar, date, fictionalBadge, sectionHead } from "./panel/corpus.js";
import { cleaningLine } from "./reader/cleaning.js";
import { fact, reason } from "./reader/facts.js";
import { reprintNotice } from "./reprints.js";
import { figure, t } from "./texts.js";

/**
 * One speech in full, its mentions underlined; at the side its concepts, to be read through one by one.
 * @param {import("./state.js").Recipe} recipe @param {(patch: object, how?: object) => void} go
 * @param {Map<string, string>} categories of the terms known so far
 * @param {() => Promise<void>} refresh after something was decided
 */
export async function drawReader(recipe, go, categories, signal, refresh) {
	const speech = await api.speech(recipe.speech, signal);
	const notice = await reprintNotice(speech, go, refresh, signal);
	const counted = speech.mentions.filter(({ counted }) => counted || !speech.counted);
	const byTerm = group(counted);
	const text = h("article.text", { lang: "zh-CN", "data-testid": "reader-text" }, ...speech.paragraphs.map((p) => paragraph(p, [...speech.mentions, ...speech.masks], recipe.at)));
	text.querySelectorAll("mark:not(.uncounted)").forEach((mark) => mark.style.setProperty("--kind", `var(${colour(categories.get(mark.dataset.term))})`));
	const side = h("aside.side", {});
	byId("reader").replaceChildren(h("div.doc", {}, head(speech, counted.length, byTerm.size, go, cleaningLine(speech, show, signal)), ...notice, h("div.scroll", { tabindex: "0" }, text)), side);
	let chosen = [recipe.a, recipe.b, recipe.node, recipe.term[0]].find((term) => byTerm.has(term)) ?? null;
	let at = -1;

	function show(paragraph) {
		text.children[paragraph]?.scrollIntoView({ block: "center" });
	}

	function choose(term, jump = true) {
		chosen = term;
		at = -1;
		const pair = recipe.b === term || recipe.a === term ? [recipe.a, recipe.b] : [term];
		text.querySelectorAll("mark").forEach((mark) => {
			const on = pair.includes(mark.dataset.term);
			mark.classList.toggle("on", on);
			mark.classList.toggle("b", on && mark.dataset.term === recipe.b && pair.length > 1);
		});
		drawSide();
		if (jump) {
			step(1);
		}
	}

	function step(by) {
		const marks = [...text.querySelectorAll("mark")].filter((mark) => mark.dataset.term === chosen);
		at = (at + by + marks.length) % marks.length;
		marks.forEach((mark, i) => mark.classList.toggle("now", i === at));
		marks[at]?.scrollIntoView({ block: "center" });
	}

	function drawSide() {
		const ranked = [...byTerm].sort((a, b) => b[1].length - a[1].length);
		const most = ranked[0]?.[1].length ?? 1;
		const arrow = (name, key, by) => h("button.btn.sm", { type: "button", onclick: () => step(by) }, icon(name), t(key));
		side.replaceChildren(
			h("div.ph", {}, chosen
				? h("div.now", {}, h("b", {}, chosen), h("span", {}, t("reader.times", { n: byTerm.get(chosen)?.length ?? 0 })), h("span.fill"),
					arrow("up", "reader.previous", -1), arrow("down", "reader.next", 1))
				: h("p.lead", {}, t("reader.pick"))),
			h("div.scroll", {}, sectionHead(t("reader.terms"), h("span", {}, figure(ranked.length))),
				h("ul.list", {}, ...ranked.map(([term, mentions]) => h("li", {}, h("button.row", {
					type: "button", "aria-pressed": String(term === chosen), onclick: () => choose(term),
				}, h("span.n", {}, term), bar(mentions.length / most, colour(categories.get(term) ?? "")), h("em", {}, figure(mentions.length))))))),
			h("div.card", {}, h("p", {}, t("reader.uncounted"))));
	}

	drawSide();
	if (chosen) {
		choose(chosen, recipe.at === null);
	}
	if (recipe.at !== null) {
		text.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
	}
}

function group(mentions) {
	const found = new Map();
	mentions.forEach((mention) => found.set(mention.term, [...(found.get(mention.term) ?? []), mention]));
	return found;
}

function head(speech, mentions, terms, go, cleaned) {
	const facts = ["speaker", "office", "occasion", "place", "kind"].filter((field) => speech[field]);
	return h("header.rh", {},
		h("button.btn.sm", { type: "button", "data-testid": "reader-back", onclick: () => go({ speech: null, at: null }) }, icon("back"), t("back")),
		h("h1.ttl", {}, reason(speech, "title") ? fact(speech, "title", speech.title) : speech.title, fictionalBadge(speech), ...doubts(speech)),
		speech.subtitle && h("p.sub", {}, fact(speech, "subtitle", `——${speech.subtitle}`)),
		h("p.meta", {}, date(speech), ...facts.map((field) => fact(speech, field, speech[field])),
			h("span", {}, t("reader.paragraphs", { n: speech.paragraphs.length })), h("span", {}, t("reader.characters", { n: speech.characters })),
			h("span", {}, t("reader.mentions", { mentions, terms })), cleaned));
}

/** @param found mentions and masks of the speech */
function paragraph({ index, role, sentences }, found, current) {
	const mine = found.filter(({ paragraph }) => paragraph === index);
	const parts = sentences.flatMap((sentence, i) => marks(sentence, mine.filter((each) => each.sentence === i)));
	return h(`div.para.${role}`, { "aria-current": index === current ? "true" : null },
		h("span.no", {}, role === "body" ? t("paragraph", { n: index + 1 }) : ""), h(role === "heading" ? "h2" : "p", {}, ...parts));
}

function marks(sentence, found) {
	const parts = [];
	let at = 0;
	for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (each.start >= at) {
			parts.push(sentence.slice(at, each.start), marked(each, sentence.slice(each.start, each.end)));
			at = each.end;
		}
	}
	return [...parts, sentence.slice(at)];
}

function marked({ term, counted }, text) {
	return term ? h(counted ? "mark" : "mark.uncounted", { "data-term": term }, text) : h("span.masked", { title: t("reader.masked") }, text);
}
