import { api } from "../api.js";
import { byId, h, icon } from "../dom.js";
import { USUAL } from "../state.js";
import { dated, figure, language, t } from "../texts.js";
import { asked, keyOf } from "./asked.js";
import { Desk } from "./desk.js";
import { drawFields } from "./fields.js";
import { foundGraph } from "./found.js";
import { drawNamed, drawStructure } from "./lists.js";
import { forget, past } from "./past.js";
import { fieldsOf, jsonOf, valuesIn } from "./parameters.js";
import { planTree } from "./plan.js";
import { rowsSaid, table } from "../table/table.js";
import { copyRows, saveCsv, saveJson } from "./take.js";

const TABS = ["table", "graph", "plan"];
const desk = new Desk();
const parts = {};
let editor = null;
let queries = null;
let structure = null;
let leave = () => null;

/** The screen where analysts ask in Cypher. @param {import("../state.js").Recipe} recipe @param {object} known @param {Function} go */
export async function drawQuery(recipe, known, go, signal) {
	leave = go;
	build();
	[queries, structure] = await Promise.all([queries ?? api.queries(signal), api.structure(signal)]);
	await edit();
	if (desk.asked.key !== keyOf(recipe)) {
		const next = await asked(recipe, queries, signal);
		if (answers(next)) {
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

/** Something else comes onto the desk, and its values into the fields. */
function lay(asked) {
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
	parts.editor.addEventListener("keydown", (event) => event.key !== "Escape" && event.stopPropagation());
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

async function edit() {
	if (!editor) {
		const { cypherEditor } = await import("./editor.js");
		editor = cypherEditor(parts.editor, { change: typedIn, run });
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
	sayFields();
	sayTitle();
	sayResults();
}

async function run() {
	if (!structure?.available) {
		return;
	}
	await desk.run();
	if (desk.answer && !desk.stale() && !unchanged()) {
		desk.asked.key = null;
		leave({ screen: "query", ...desk.address() });
	}
}

/** Everything in the language now in force. */
function say() {
	editor.label(t("query.editor"));
	drawNamed(parts.named, queries, desk.named()?.name ?? null, (name) => leave({ ...USUAL, screen: "query", named: name }));
	drawStructure(parts.structure, structure, (text) => editor.insert(text));
	sayFields();
	sayAnswer();
}

/** Drawn again only where other ones are asked for: a field that is replaced under a finger loses what is typed. */
function sayFields() {
	const fields = desk.fields();
	const shape = JSON.stringify([language(), fields.map(({ name, type, open }) => [name, type, open])]);
	if (shape !== parts.fields.dataset.shape) {
		parts.fields.dataset.shape = shape;
		const list = h("div");
		drawFields(list, fields, (name, value) => {
			desk.values = new Map(desk.values).set(name, value);
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
	const title = named?.title[tongue] ?? (desk.asked.as ? t(`query.as.${desk.asked.as}`) : t("query.own"));
	const limits = t("query.limits", { seconds: structure.seconds, rows: figure(structure.rows) });
	parts.title.replaceChildren(h("h1", {}, title), h("span", {}, limits), named ? h("p", { "data-testid": "about" }, named.description[tongue]) : "");
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
		running ? h("button.btn.out", { type: "button", "data-testid": "cancel", onclick: () => desk.cancel() }, t("query.cancel"))
			: h("button.btn.pri", { type: "button", "data-testid": "run", disabled: !structure.available, onclick: run }, icon("run"), t("query.run"),
				h("kbd", { "aria-hidden": "true" }, /Mac/.test(navigator.platform) ? "⌘ ↵" : "Ctrl ↵")));
	parts.editor.toggleAttribute("data-running", running);
}

function turnPast() {
	const list = past();
	parts.past.hidden = !parts.past.hidden;
	parts.past.replaceChildren(...(list.length ? [h("ul", {}, ...list.map((one) => h("li", {}, h("button", {
		type: "button", "data-testid": "past-one", onclick: () => again(one),
	}, h("code", {}, one.text.replace(/\s+/g, " ").slice(0, 140)), h("span", {}, dated({ date: one.at.slice(0, 10) })))))),
	h("div.acts", {}, h("span.note", {}, t("query.pastHere")), h("button.link", { type: "button", onclick: () => {
		forget();
		turnPast();
	} }, t("query.forget")))] : [h("p.note", {}, t("query.noPast"))]));
	sayTools();
	parts.past.querySelector("button")?.focus();
}

function again({ text, given }) {
	parts.past.hidden = true;
	lay({ ...desk.asked, text, values: valuesIn(given), declared: [], named: null, as: null, auto: false });
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

function sayTrouble() {
	const { trouble } = desk;
	editor?.unmark();
	if (trouble?.line) {
		editor?.mark(trouble.line, trouble.column);
	}
	const off = !structure.available && { message: t("query.off") };
	const said = off || trouble;
	parts.trouble.hidden = !said;
	parts.trouble.toggleAttribute("data-calm", Boolean(said?.calm || off));
	parts.trouble.dataset.code = trouble?.code ?? "";
	parts.trouble.replaceChildren(...(said ? [icon(said.calm || off ? "info" : "warn"), h("p", { "data-testid": "trouble" }, said.message),
		said.line && h("button.link", { type: "button", onclick: () => editor.go(said.line, said.column) }, t("query.goThere"))].filter(Boolean) : []));
}

function sayResults() {
	const { answer, ran } = desk;
	const tab = (name) => h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-selected": String(desk.tab === name),
		"aria-controls": "pane", "data-testid": `tab-${name}`, disabled: !answer && name !== "plan", onclick: () => turnTo(name) }, t(`query.tab.${name}`));
	const file = desk.named()?.name ?? "tifa-query";
	const taking = answer?.rows.length > 0 && h("div.acts", {},
		h("button.btn", { type: "button", "data-testid": "copy", onclick: () => copyRows(answer) }, icon("copy"), t("query.copy")),
		h("button.btn", { type: "button", "data-testid": "csv", onclick: () => saveCsv(answer, `${file}.csv`) }, icon("download"), "CSV"),
		h("button.btn", { type: "button", "data-testid": "json", onclick: () => saveJson(answer, ran, `${file}.json`) }, "JSON"));
	parts.results.replaceChildren(h("div.tabs", { role: "tablist", "aria-label": t("query.result"), onkeydown: stepTabs }, ...TABS.map(tab)),
		h("p.said", { "data-testid": "said" }, ...saying()), ...[taking].filter(Boolean));
}

function saying() {
	const { answer, running } = desk;
	if (running) {
		return [t("query.running")];
	}
	if (!answer || answer.plan) {
		return [];
	}
	const end = answer.truncated ? t("query.cut", { rows: structure.rows, skip: String(answer.rows.length) }) : t("query.all");
	return [h("b", {}, rowsSaid(answer.rows.length)), h("span", {}, end), h("span", {}, t("query.millis", { n: answer.millis })),
		desk.stale() && h("span.stale", {}, t("query.stale"))].filter(Boolean);
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
		return h("p.none", { "data-testid": "none" }, t("query.none"));
	}
	return table(answer, { sort: desk.sort, resort, link: linkOf(answer), open });
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
