import { api } from "../api.js";
import { toClipboard } from "../clipboard.js";
import { byId, h, toast } from "../dom.js";
import { t } from "../texts.js";
import { drawingOf } from "./drawing.js";
import { fileName, save } from "./file.js";
import { draw, PICTURES } from "./pictures.js";

/** What opens by itself, with nothing but a browser. */
const PAGE = ["html", "html"];
const DATA = [["graphml", "graphml"], ["gexf", "gexf"], ["gexf12", "1.2.gexf"], ["cyjs", "cyjs"], ["json", "json"], ["pajek", "net"], ["vosviewer", "vosviewer.json"], ["csv", "zip"], ["xlsx", "xlsx"], ["cypher", "cypher"]];
const SCALES = ["1", "2", "4"];
const GROUNDS = ["light", "dark"];

/**
 * What the menu holds that takes along what is on the screen: as a picture, as data, or its method alone.
 * @param {{shown: () => object?, card: () => Promise<object>, line: () => Promise<string>, totals: () => string, title: () => string}} on what is on the screen
 * @param {HTMLElement} button that opens it @param {() => void} close @returns {() => Node[]}
 */
export function exportItems(on, button, close) {
	const chosen = { scale: "2", ground: "light" };

	/** Nothing on the map, nothing to take along: the menu says so. */
	function fill() {
		const shown = on.shown();
		const empty = !shown?.graph.nodes.length;
		const off = empty ? "true" : null;
		const item = (kind, ending, ...more) => row(kind, off, () => run(kind, ending), more);
		return [
			h("p.preview", { id: "export-preview", "data-testid": "export-preview" }, empty ? t("export.nothing")
				: t("export.preview", { nodes: shown.graph.nodes.length, edges: shown.graph.edges.length })),
			group("picture", ...PICTURES.map((kind) => item(kind, kind)),
				options("scale", SCALES, off), options("ground", GROUNDS, off)),
			group("page", item(...PAGE)),
			group("data", ...DATA.map(([kind, ending]) => item(kind, ending))),
			group("method", row("line", off, copyLine, [])),
		];
	}

	function group(name, ...rows) {
		return h("div.grp", { role: "group", "aria-label": t(`export.${name}`) }, h("p.lab", { "aria-hidden": "true" }, t(`export.${name}`)), ...rows);
	}

	function row(kind, off, act, more) {
		return h("button.mi", { type: "button", role: "menuitem", tabindex: -1, "aria-disabled": off, "data-testid": `export-${kind}`,
			"aria-describedby": off && "export-preview", onclick: () => !off && act() },
		h("b", {}, t(`export.${kind}.name`)), h("span", {}, t(`export.${kind}.what`)), ...more);
	}

	/** A choice stays, and so does the menu. */
	function options(name, values, off) {
		return h("div.opts", { role: "group", "aria-label": t(`export.${name}`) }, h("span", { "aria-hidden": "true" }, t(`export.${name}`)),
			...values.map((value) => h("button.mi", { type: "button", role: "menuitemradio", tabindex: -1, "aria-disabled": off,
				"aria-checked": String(chosen[name] === value), "data-testid": `export-${name}-${value}`, onclick: (event) => choose(name, value, event.target),
			}, t(`export.${name}.${value}`))));
	}

	function choose(name, value, radio) {
		chosen[name] = value;
		for (const each of radio.parentElement.querySelectorAll("[role=menuitemradio]")) {
			each.setAttribute("aria-checked", String(each === radio));
		}
	}

	async function run(kind, ending) {
		const shown = on.shown();
		const name = fileName(shown.recipe.term, t("export.whole"), new Date(), ending);
		close();
		button.setAttribute("aria-busy", "true");
		byId("export-text").textContent = t("export.busy");
		try {
			save(await make(kind, shown), name);
			toast(t("export.done", { name }));
		} catch (error) {
			toast(t("error.because", { title: t("export.failed"), detail: reason(error) }), "warn");
		} finally {
			button.setAttribute("aria-busy", "false");
			byId("export-text").textContent = t("export");
		}
	}

	async function make(kind, shown) {
		if (PICTURES.includes(kind)) {
			return draw(kind, shown, { title: on.title(), note: on.totals(), card: await on.card(), line: await on.line() }, chosen);
		}
		return api.file(kind, { ...shown.question, revision: shown.graph.method.revision, ...drawingOf(shown) });
	}

	function reason(error) {
		if (error.name === "TimeoutError") {
			return t("export.late");
		}
		return error instanceof RangeError ? t("export.tooLarge", { size: error.message }) : error.message;
	}

	async function copyLine() {
		close();
		try {
			await toClipboard(await on.line(), t("method.copied"));
		} catch (error) {
			toast(t("error.because", { title: t("export.failed"), detail: reason(error) }), "warn");
		}
	}

	return fill;
}
