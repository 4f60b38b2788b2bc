import { h, icon } from "../dom.js";
import { dot } from "../legend.js";
import { date } from "../panel/corpus.js";
import { dotted, listed, t } from "../texts.js";
import { pinned } from "./shelf.js";

/**
 * The groups of what was found, as a listbox has them. What a mouse can do beside choosing is no control: keys and the panel do it as well.
 * @param {import("./find.js").Group[]} groups @param {string} q what was looked for
 * @param {{choose: (row: object) => void, add: (name: string) => void, pin: (name: string) => void, adding: string}} on adding: what adding is called
 * @returns {Node[]}
 */
export function drawn(groups, q, on) {
	let n = 0;
	return groups.map(({ group, rows, left }) => h("div", { role: "group", "aria-label": t(`search.${group}`) },
		h("p.gh", { "aria-hidden": "true" }, t(`search.${group}`), left > 0 && h("span", {}, t("search.left", { n: left }))), ...rows.map((row) => option(row, q, n++, on))));
}

function option(row, q, n, on) {
	return h("div.opt", { role: "option", id: `option-${n}`, "aria-selected": "false", "data-testid": row.kind === "term" ? "search-option" : `search-${row.kind}`,
		onclick: () => on.choose(row) }, ...PARTS[row.kind](row, q, on));
}

const PARTS = {
	term: ({ name, category, term }, q, on) => [dot(category), h("b", { title: name }, name), h("span", {}, term && why(term, q)), ...(term ? told(term) : []),
		h("i.act", { "aria-hidden": "true", title: on.adding, onclick: only(() => on.add(name)) }, icon("plus")),
		h(pinned().includes(name) ? "i.act.star.on" : "i.act.star", { "aria-hidden": "true", title: t(pinned().includes(name) ? "search.unpin" : "search.pin", { name }),
			onclick: only(() => on.pin(name)) }, icon("star"))],
	speech: ({ speech }) => [icon("read"), h("b", { title: speech.title }, speech.title), h("span", {}, dotted([speech.speaker])), h("em", {}, date(speech))],
	speeches: ({ n }) => [icon("right"), h("b", {}, t("search.allSpeeches", { n }))],
	string: ({ n }, q) => [icon("search"), h("b", { title: q }, t("search.string", { q, n }))],
	stopped: ({ name }) => [icon("info"), h("b", { title: name }, t("search.stopped", { name }))],
	several: ({ names, missing }) => [icon("plus"), h("b", { title: listed(names) }, t("search.several", { n: names.length, names: listed(names) })),
		h("span", { title: listed(missing) }, missing.length > 0 && t("search.missing", { names: listed(missing) }))],
	line: () => [icon("right"), h("b", {}, t("search.line"))],
	again: () => [icon("redo"), h("b", {}, t("search.again"))],
};

function why({ name, matched, gloss }, q) {
	return (matched && matched !== name && matched !== gloss ? matched : gloss) ?? "";
}

/** What one should know before choosing it. */
function told({ slip, shown, mentions }) {
	return [slip && h("small", {}, t(`search.slip.${slip}`)), mentions > 0 && !shown && h("small", { title: t("search.unshown.title") }, t("search.unshown")),
		h("em", {}, mentions ? t("reader.times", { n: mentions }) : t("search.unmentioned"))].filter(Boolean);
}

function only(act) {
	return (event) => {
		event.stopPropagation();
		act();
	};
}
