import { api } from "../api.js";
import { byId, h, icon } from "../dom.js";
import { USUAL } from "../state.js";
import { figure, language, t } from "../texts.js";
import { asked, keyOf } from "./asked.js";
import { holding, sorted } from "./cells.js";
import { Desk } from "./desk.js";
import { drawFields } from "./fields.js";
import { foundGraph } from "./found.js";
import { drawNamed, drawStructure, spoken } from "./lists.js";
import { checking } from "./checking.js";
import { completing } from "./completing.js";
import { drawPast } from "./past.js";
import { fieldsOf, jsonOf, valuesIn } from "./parameters.js";
import { planTree } from "./plan.js";
import { rowsSaid, table } from "../table/table.js";
import { savedMenu } from "./saved-menu.js";
import { allSaved } from "./saved.js";
import { copyRows, saveCsv, saveJson } from "./take.js";

const TABS = ["table", "graph", "plan"];
/** So many rows need no filter. */
const FEW = 5;
const desk = new Desk();
const parts = {};
let editor = null;
let queries = null;
let saved = [];
let remark = null;
let structure = null;
let leave = () => null;

/** The screen where analysts ask in Cypher. @param {import("../state.js").Recipe} recipe @param {object} known @param {Function} go */
export async function drawQuery(recipe, known, go, signal) {
	leave = go;
	build();
	[queries, structure, saved] = await Promise.all([queries ?? api.queries(signal), api.structure(signal), allSaved(signal)]);
	await edit();
	if (desk.asked.key !== keyOf(recipe)) {
		const next = await asked(recipe, queries, signal);
		if (answers(next) || lies(next)) {
			desk.asked = next;
		} else {
			lay(next);
		}
	}
	say();
	if (desk.asked.auto && !desk.answer && !desk.running && !desk.trouble && structure.available) {
		await desk.run();
	}
}

/** Whether an address asks for what the answer on the desk is to, as after a run: what was typed since stays. */
function answers({ text, declared, values, as }) {
	return !as && desk.ran?.text === text && jsonOf(fieldsOf(text, declared, values)) === desk.ran.given;
}

/** Whether it is what lies on the desk, as after it was kept: an answer to what was there before stays, too. */
function lies({ text, declared, values, as, auto }) {
	return !as && !auto && text === desk.text && jsonOf(fieldsOf(text, declared, values)) === desk.given();
}

/** Something else comes onto the desk, and its values into the fields. */
function lay(asked) {
	remark = null;
	desk.open(asked);
	delete parts.fields.dataset.shape;
	editor.set(desk.text);
}

/** The frame, once: what stands in the editor outlives a change of language. */
function build() {
	if (parts.editor) {
		return;
	}
	for (const name of ["named", "title", "tools", "editor", "trouble", "past", "results", "pane", "note", "fields", "structure"]) {
		parts[name] = h(`div.q-${name}`);
	}
	parts.trouble.setAttribute("role", "alert");
	parts.results.setAttribute("aria-live", "polite");
	parts.side = h("div.q-side", {}, parts.fields, parts.structure);
	parts.past.hidden = true;
	parts.editor.addEventListener("keydown", (event) => (event.key !== "Escape" || event.defaultPrevented) && event.stopPropagation());
	byId("query").replaceChildren(h("nav.q-left", {}, parts.named),
		h("section.q-mid", {}, h("div.q-head", {}, parts.title, parts.tools, parts.past), parts.editor, parts.trouble, parts.results, parts.pane, parts.note),
		parts.side);
	byId("query").addEventListener("keydown", (event) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			run();
		}
	});
	desk.addEventListener("changed", sayAnswer);
}

const check = checking(() => (structure?.available && desk.text.trim() ? { text: desk.text, given: desk.given() } : null), (found) => {
	remark = found;
	sayTrouble();
});

/** All that can be opened by its name, as the editor offers it. */
function byName() {
	const tongue = language() === "en" ? "en" : "zh";
	return [...saved.map(({ id, name, note }) => ({ name, title: note || t("query.savedOnes"), open: () => openOther({ saved: id }) })),
		...queries.map(({ name, title }) => ({ name, title: title[tongue], open: () => openOther({ named: name }) }))];
}

function openOther(patch) {
	leave({ ...USUAL, screen: "query", ...patch });
}

async function edit() {
	if (!editor) {
		const { cypherEditor } = await import("./editor.js");
		editor = cypherEditor(parts.editor, { change: typedIn, run: () => run(),
			complete: completing(() => ({ structure: spoken(structure), parameters: desk.fields().map(({ name }) => name), queries: byName() })) });
		editor.set(desk.text);
	}
}

/** Whether it still is the statement of another screen's view, whose address says it best. */
function unchanged() {
	const { as, text, declared, values } = desk.asked;
	return as && text === desk.text && jsonOf(fieldsOf(text, declared, values)) === desk.given();
}

function typedIn() {
	desk.text = editor.text();
	if (desk.trouble || !desk.text.trim()) {
		desk.trouble = null;
		remark = null;
		sayTrouble();
	}
	check.later();
	sayFields();
	sayTitle();
	sayResults();
}

async function run(skip = 0) {
	if (!structure?.available) {
		return;
	}
	check.stop();
	remark = null;
	await desk.run(skip);
	if (desk.answer && !desk.stale() && !unchanged()) {
		desk.asked.key = null;
		leave({ screen: "query", ...desk.address() });
	}
}

/** Everything in the language now in force. */
function say() {
	editor.label(t("query.editor"));
	drawNamed(parts.named, { saved, named: queries }, { saved: desk.asked.saved?.id ?? null, named: desk.named()?.name ?? null }, openOther);
	drawStructure(parts.structure, spoken(structure), (text) => editor.insert(text));
	sayFields();
	sayAnswer();
}

/** Drawn again only where other ones are asked for: a field that is replaced under a finger loses what is typed. */
function sayFields() {
	const fields = desk.fields();
	const shape = JSON.stringify([language(), fields.map(({ name, type, open, nullable }) => [name, type, open, nullable])]);
	if (shape !== parts.fields.dataset.shape) {
		parts.fields.dataset.shape = shape;
		const list = h("div");
		drawFields(list, fields, (name, value) => {
			desk.values = new Map(desk.values).set(name, value);
			check.later();
			sayFields();
			sayTitle();
			sayResults();
		});
		parts.fields.replaceChildren(h("h2", {}, t("query.parameters")), list);
	}
}

function sayTitle() {
	const tongue = language() === "en" ? "en" : "zh";
	const named = desk.named();
	const { saved: own, as } = desk.asked;
	const title = own?.name ?? named?.title[tongue] ?? (as ? t(`query.as.${as}`) : t("query.own"));
	const about = own ? own.note : named?.description[tongue];
	const limits = t("query.limits", { seconds: structure.seconds, rows: figure(structure.rows) });
	parts.title.replaceChildren(h("h1", {}, title), desk.changed() ? h("span.stale", { "data-testid": "unsaved" }, t("query.unsaved")) : "", h("span", {}, limits),
		about ? h("p", { "data-testid": "about" }, about) : "");
	parts.note.textContent = t(unchanged() ? "query.asNote" : "query.hint");
}

/** Drawn again only where it says something else: a button that is replaced under a finger loses the click. */
function sayTools() {
	const running = Boolean(desk.running);
	const shape = JSON.stringify([language(), running, structure.available, parts.past.hidden]);
	if (shape === parts.tools.dataset.shape) {
		return;
	}
	parts.tools.dataset.shape = shape;
	parts.tools.replaceChildren(
		h("button.btn", { type: "button", "data-testid": "past", "aria-expanded": String(!parts.past.hidden), onclick: turnPast }, t("query.past")),
		savedMenu(desk, keptNow),
		running ? h("button.btn.out", { type: "button", "data-testid": "cancel", onclick: () => desk.cancel() }, t("query.cancel"))
			: h("button.btn.pri", { type: "button", "data-testid": "run", disabled: !structure.available, onclick: () => run() }, icon("run"), t("query.run"),
				h("kbd", { "aria-hidden": "true" }, /Mac/.test(navigator.platform) ? "⌘ ↵" : "Ctrl ↵")));
	parts.editor.toggleAttribute("data-running", running);
}

/** What the saved query is now; null where it is gone, nothing where only the list is another. */
async function keptNow(item) {
	saved = await allSaved();
	if (item !== undefined) {
		desk.asked = { ...desk.asked, saved: item, named: null, as: null, key: null };
		leave({ screen: "query", ...desk.address() });
	}
	say();
}

async function turnPast() {
	parts.past.hidden = !parts.past.hidden;
	sayTools();
	if (!parts.past.hidden) {
		await drawPast(parts.past, again);
		parts.past.querySelector("button")?.focus();
	}
}

function again({ text, given }) {
	parts.past.hidden = true;
	lay({ ...desk.asked, text, values: valuesIn(given), declared: [], named: null, saved: null, as: null, auto: false });
	say();
	editor.focus();
}

function sayAnswer() {
	sayTitle();
	sayTools();
	sayTrouble();
	sayResults();
	sayPane();
}

/** What running said goes before what typing says; that is said to nobody who didn't ask. */
function sayTrouble() {
	const { trouble } = desk;
	const typed = trouble ? null : remark?.error ?? remark?.warnings[0];
	const wrong = trouble ?? remark?.error;
	editor?.mark(wrong?.line ? wrong : null, trouble ? [] : remark?.warnings);
	const off = !structure.available && { message: t("query.off") };
	const said = off || trouble || typed;
	const calm = Boolean(off || trouble?.calm || (!trouble && !remark?.error));
	parts.trouble.hidden = !said;
	parts.trouble.setAttribute("role", typed ? "status" : "alert");
	parts.trouble.toggleAttribute("data-calm", calm);
	parts.trouble.toggleAttribute("data-typed", Boolean(typed));
	parts.trouble.dataset.code = said?.code ?? "";
	parts.trouble.replaceChildren(...(said ? [icon(calm ? "info" : "warn"), h("p", { "data-testid": "trouble" }, said.message),
		said.line && h("button.link", { type: "button", onclick: () => editor.go(said.line, said.column) }, t("query.goThere"))].filter(Boolean) : []));
}

function sayResults() {
	const { answer, ran } = desk;
	const tab = (name) => h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-selected": String(desk.tab === name),
		"aria-controls": "pane", "data-testid": `tab-${name}`, disabled: !answer && name !== "plan", onclick: () => turnTo(name) }, t(`query.tab.${name}`));
	const file = desk.asked.saved?.name ?? desk.named()?.name ?? "tifa-query";
	const taking = answer?.rows.length > 0 && h("div.acts", {},
		h("button.btn", { type: "button", "data-testid": "copy", onclick: () => copyRows(shown()) }, icon("copy"), t("query.copy")),
		h("button.btn", { type: "button", "data-testid": "csv", onclick: () => saveCsv(shown(), `${file}.csv`) }, icon("download"), "CSV"),
		h("button.btn", { type: "button", "data-testid": "json", onclick: () => saveJson(shown(), ran, `${file}.json`) }, "JSON"));
	parts.results.replaceChildren(h("div.tabs", { role: "tablist", "aria-label": t("query.result"), onkeydown: stepTabs }, ...TABS.map(tab)),
		h("p.said", { "data-testid": "said" }, ...saying()), ...[taking].filter(Boolean));
}

/** The rows as the table shows them, which is how they are taken along. */
function shown() {
	const { columns, rows, truncated } = desk.answer;
	const found = holding(rows, desk.only);
	return { columns, rows: desk.sort ? sorted(found, desk.sort, new Intl.Collator(language())) : found, truncated };
}

function saying() {
	const { answer, running, ran } = desk;
	if (running) {
		return [t("query.running")];
	}
	if (!answer || answer.plan) {
		return [];
	}
	const [n, found] = [answer.rows.length, desk.only ? shown().rows.length : null];
	const range = n && (ran.skip || answer.truncated) ? t("query.range", { from: figure(ran.skip + 1), to: figure(ran.skip + n) }) : rowsSaid(n);
	return [h("b", {}, range), found !== null && h("span", { "data-testid": "held" }, t("query.held", { n: figure(found) })),
		h("span", {}, answer.truncated ? t("query.cut") : ran.skip ? t("query.last") : t("query.all")), ...pages(answer, ran),
		h("span", {}, t("query.millis", { n: answer.millis })), desk.stale() && h("span.stale", {}, t("query.stale"))].filter(Boolean);
}

/** To the rest of what was cut. */
function pages({ rows, truncated }, { skip }) {
	const page = (name, to) => h("button.link", { type: "button", "data-testid": name, disabled: desk.stale(), onclick: () => run(to) }, t(`query.${name}`));
	return [skip > 0 && page("before", Math.max(0, skip - structure.rows)), truncated && rows.length > 0 && page("after", skip + rows.length)];
}

function stepTabs(event) {
	const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
	if (by) {
		const next = TABS[(TABS.indexOf(desk.tab) + by + TABS.length) % TABS.length];
		turnTo(next);
		byId(`tab-${next}`).focus();
	}
}

async function turnTo(name) {
	desk.tab = name;
	sayResults();
	sayPane();
	if (name === "plan" && !desk.plan && structure.available) {
		await desk.explain();
	}
}

function sayPane() {
	const { answer, plan, tab } = desk;
	const shown = tab === "plan" ? plan && planTree(plan) : !answer ? null : tab === "graph" ? foundGraph(answer.graph, leave) : rowsPane(answer);
	parts.pane.setAttribute("role", "tabpanel");
	parts.pane.setAttribute("aria-labelledby", `tab-${tab}`);
	parts.pane.id = "pane";
	parts.pane.replaceChildren(...(shown ? [shown] : []));
}

function rowsPane(answer) {
	if (!answer.rows.length) {
		return h("p.none", { "data-testid": "none" }, t(answer.truncated ? "query.tooWide" : "query.none"));
	}
	const place = h("div.held");
	const draw = () => {
		const rows = holding(answer.rows, desk.only);
		place.replaceChildren(rows.length ? table({ columns: answer.columns, rows }, { sort: desk.sort, resort, link: linkOf(answer), open })
			: h("p.none", {}, t("query.noneHeld")));
	};
	const field = h("input.txt", { type: "search", value: desk.only, placeholder: t("query.hold"), "aria-label": t("query.hold"), "data-testid": "hold", oninput: () => {
		desk.only = field.value;
		draw();
		sayResults();
	} });
	draw();
	return h("div.rows-pane", {}, answer.rows.length > FEW && h("div.hold", {}, field), place);
}

function resort(sort) {
	desk.sort = sort;
	sayPane();
}

/** A row that names two concepts leads to the passages that hold both. */
function linkOf({ columns, graph }) {
	const [source, target] = ["source", "target"].map((name) => columns.indexOf(name));
	const terms = new Set(graph.nodes.filter(({ type, category }) => type === "term" && category).map(({ label }) => label));
	return (row) => (source >= 0 && target >= 0 && terms.has(row[source]) && terms.has(row[target])
		? () => leave({ ...(desk.asked.as ? {} : USUAL), screen: "map", term: [row[source], row[target]], names: [], more: [], limit: null, node: null,
			a: row[source], b: row[target] })
		: null);
}

/** A concept leads to its map, a speech to its text. */
function open(cell) {
	if (cell.kind === "node" && String(cell.id).startsWith("t:")) {
		return () => leave({ ...USUAL, term: [cell.id.slice(2)] });
	}
	return cell.kind === "node" && String(cell.id).startsWith("s:") ? () => leave({ speech: cell.id.slice(2), at: null }) : null;
}
