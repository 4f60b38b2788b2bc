import { byId, h, icon } from "../dom.js";
import { cardOf } from "./card.js";
import { mapOf, paint } from "./map.js";
import { modelOf } from "./model.js";
import { ofEdge, ofMap, ofNode } from "./panel.js";
import { tableOf } from "./table.js";
import { figure, language, speak, t, tOr } from "./words.js";

/** The page that stands alone: map, tables, passages, method, out of what is in the file itself. */
const data = JSON.parse(byId("data").textContent);
const model = modelOf(data);
const TABS = ["map", "nodes", "edges", "method"];
let tab = "map";
let chosen = null;
const head = h("header.head");
const tabs = h("div.tabs", { role: "tablist" });
const mapHost = h("div.maphost");
const legend = h("div.legend");
const places = { map: h("section", { class: "place mapplace" }, mapHost, legend), nodes: h("section.place"), edges: h("section.place"), method: h("section.place") };
const panel = h("aside.panel", { tabindex: -1, "aria-live": "polite" });
const map = mapOf(mapHost, model, choose);

function choose(next, focus = false) {
	chosen = next;
	history.replaceState(null, "", next ? `#${encodeURIComponent(next.node ?? next.edge)}` : "#");
	drawPanel();
	map.show(chosen);
	if (focus) {
		panel.focus({ preventScroll: true });
		panel.scrollIntoView();
	}
}

function drawPanel() {
	panel.replaceChildren(...(chosen ? [h("button.btn.ico.close", { type: "button", "aria-label": t("offline.close"), onclick: () => choose(null) }, icon("close"))] : []),
		...(chosen?.edge ? ofEdge(model.edge(chosen.edge), model, choose) : chosen?.node ? ofNode(model.node(chosen.node), model, choose) : ofMap(model, choose)));
	panel.scrollTop = 0;
}

function title() {
	const most = model.terms.slice(0, 3).join(language() === "zh" ? "、" : ", ");
	return model.terms.length > 3 ? t("offline.andMore", { terms: most, n: model.terms.length }) : most || t("offline.overview");
}

function drawHead() {
	document.title = `${title()} · Tifa 提法`;
	const button = (name, pressed, act, ...content) => h("button", { type: "button", "aria-pressed": String(pressed), onclick: act, "aria-label": name }, ...content);
	const find = h("input.txt", { type: "search", list: "names", placeholder: t("offline.find"), "aria-label": t("offline.find"), "data-testid": "find",
		onchange: () => found(find.value), onkeydown: (event) => event.key === "Enter" && found(find.value) });
	head.replaceChildren(h("div.brand", {}, h("b", {}, "提法"), h("h1", {}, title())), find,
		h("datalist", { id: "names" }, ...model.nodes.map(({ name }) => h("option", { value: name }))), h("span.fill"),
		h("div.langs", {}, button("中文", language() === "zh", () => say("zh"), "中"), h("i", {}, "/"), button("English", language() === "en", () => say("en"), "EN")),
		h("button.btn.ico", { type: "button", "aria-label": t("offline.theme"), "data-testid": "theme", onclick: turn }, icon("theme")));
}

/** The first whose name is, begins with or has what is looked for. */
function found(text) {
	const wanted = text.trim().toLowerCase();
	const fits = wanted && [(name) => name === wanted, (name) => name.startsWith(wanted), (name) => name.includes(wanted)];
	const node = fits && fits.map((fit) => model.nodes.find(({ name }) => fit(name.toLowerCase()))).find(Boolean);
	if (node) {
		choose({ node: node.id });
	}
}

function turn() {
	document.documentElement.dataset.theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
}

function drawTabs() {
	tabs.replaceChildren(...TABS.map((name) => h("button", { type: "button", role: "tab", "aria-selected": String(name === tab), "data-testid": `tab-${name}`, onclick: () => open(name) },
		t(name === "nodes" && model.speeches ? "offline.tab.both" : `offline.tab.${name}`), name === "nodes" ? h("span.n", {}, figure(model.nodes.length)) : name === "edges" ? h("span.n", {}, figure(model.edges.length)) : null)));
}

function open(name) {
	tab = name;
	drawTabs();
	TABS.forEach((each) => (places[each].hidden = each !== name));
	document.body.dataset.tab = name;
}

function drawPlaces() {
	const degree = (node) => model.around(node.id).length;
	const unit = t(`offline.${model.unit}s`);
	const others = ["paragraphs", "sentences"].filter((each) => each !== `${model.unit}s`);
	places.nodes.replaceChildren(tableOf(t("offline.tab.nodes"), [
		{ key: "name", name: t("offline.concept"), of: ({ name }) => name },
		{ key: "count", name: unit, number: true, of: model.count },
		...others.map((key) => ({ key, name: t(`offline.${key}`), number: true, of: ({ of }) => of[key] })),
		{ key: "mentions", name: t("offline.mentions"), number: true, of: ({ of }) => of.mentions },
		{ key: "speeches", name: t("offline.speeches"), number: true, of: ({ of }) => of.speeches },
		{ key: "degree", name: t("offline.degree"), number: true, of: degree },
		{ key: "category", name: t("offline.category"), of: ({ of }) => of.category && tOr(`category.${of.category}`, of.category) },
	], model.nodes, ({ id }) => choose({ node: id }, true)));
	places.edges.replaceChildren(tableOf(t("offline.tab.edges"), [
		{ key: "link", name: t("offline.link"), of: ({ a, b }) => `${a.name} — ${b.name}` },
		{ key: "weight", name: t("offline.weight", { unit }), number: true, of: ({ count }) => count },
		{ key: "score", name: t(`measure.${model.measure}`), number: true, of: ({ score }) => score },
		...others.map((key) => ({ key, name: t(`offline.${key}`), number: true, of: (edge) => edge[key] })),
		{ key: "speeches", name: t("offline.speeches"), number: true, of: ({ speeches }) => speeches },
		{ key: "expected", name: t("offline.expectedHead"), number: true, of: ({ expected }) => expected },
	], model.edges, ({ id }) => choose({ edge: id }, true)));
	places.method.replaceChildren(cardOf(model.card));
	drawLegend();
	map.say();
}

function drawLegend() {
	const { title: told, keys, sizes = [], widths = [] } = model.legend;
	const zooms = h("div.zooms", {}, ...[["plus", "closer"], ["minus", "further"], ["fit", "fit"]].map(([sign, act]) =>
		h("button.btn.ico", { type: "button", "aria-label": t(`offline.${act}`), "data-testid": act, onclick: map[act] }, icon(sign))));
	legend.replaceChildren(h("p", {}, h("span.lab", {}, told ?? t("offline.category")), ...keys.map((key) => {
		const spot = h("i.key", { "aria-hidden": "true" });
		paint(spot, key);
		return h("span.item", {}, spot, key.name ?? tOr(`category.${key.category}`, key.category ?? t("offline.other")), h("span.n", {}, figure(key.n)));
	}), ...[...sizes, ...widths].map(({ text }, i) => h("span.item", {}, i < sizes.length ? "● " : "— ", text))), zooms);
}

function say(tag) {
	speak(tag);
	[drawHead, drawTabs, drawPlaces, drawPanel].forEach((draw) => draw());
}

/** What an address within the file chooses. */
function inAddress() {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return "";
	}
}

document.documentElement.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
document.body.append(head, tabs, h("main", {}, ...TABS.map((name) => places[name]), panel));
open("map");
say(data.language);
const wanted = inAddress();
choose(model.node(wanted) ? { node: wanted } : model.edge(wanted) ? { edge: wanted } : null);
document.documentElement.dataset.ready = "true";
