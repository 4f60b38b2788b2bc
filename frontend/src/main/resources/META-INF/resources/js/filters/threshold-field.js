import { h } from "../dom.js";
import { figure, t } from "../texts.js";
import { range } from "./controls.js";
import { reaching } from "./thresholds.js";

/** What was typed and is none of the values, with the value that stays in force: it stays to be put right when the filters are drawn anew. */
const wrong = new Map();

/**
 * The least value of something: a number to type, a slider below the links' distribution, and how many links reach it.
 * @param {{id: string, label: string, unit?: string, value: number?, stops: (number|null)[], bins: import("./thresholds.js").Bin[], of: string,
 *   write: (value: number?) => string, read: (text: string) => number?, hint: string}} what
 *   of: the text for how many of what pass; write: as it stands in the field; read: NaN where it can't be; hint: what can be typed
 * @param {(value: number?) => void} choose
 */
export function thresholdField(what, choose) {
	const { id, label, value, stops, bins } = what;
	const typed = wrong.get(id)?.value === value ? wrong.get(id).text : null;
	const passing = h("p.note.passing", { id: `${id}-passing`, "data-testid": `${id}-passing` });
	const bars = bins.map((bin) => [bin, bar(bin, Math.max(...bins.map(({ count }) => count)))]);
	const number = h("input.num", { id: `${id}-number`, type: "text", inputmode: "decimal", autocomplete: "off", size: 6, value: typed ?? what.write(value), placeholder: t("filters.any"),
		"aria-label": label, "aria-describedby": `${id}-wrong ${id}-passing`, "aria-invalid": typed !== null && "true", "data-testid": `${id}-number`,
		oninput: () => (number.dataset.held = ""), onchange: () => read(), onblur: () => rest() });
	const problem = h("p.wrong", { id: `${id}-wrong`, role: "alert", "data-testid": `${id}-wrong` }, typed === null ? "" : what.hint);
	const slider = range({ id, min: 0, max: Math.max(1, stops.length - 1), value: stops.indexOf(value), disabled: stops.length < 2, "aria-label": label, "data-testid": id }, (at) => {
		number.value = what.write(stops[at]);
		return tell(stops[at]);
	}, (at) => take(stops[at]));
	number.value = typed ?? what.write(value);

	function tell(least) {
		const [low, high] = reaching(bins, least);
		passing.textContent = low === high ? t(what.of, { n: low }) : t("filters.between", { low, high: t(what.of, { n: high }) });
		bars.forEach(([{ to }, each]) => each.classList.toggle("out", least !== null && to <= least));
		return [least === null ? t("filters.any") : what.write(least) + (what.unit ?? ""), passing.textContent].join(" · ");
	}

	function read() {
		const told = what.read(number.value);
		if (Number.isNaN(told)) {
			wrong.set(id, { value, text: number.value });
			number.setAttribute("aria-invalid", "true");
			problem.textContent = what.hint;
			rest();
		} else {
			number.removeAttribute("aria-invalid");
			problem.textContent = "";
			take(told);
			rest();
		}
	}

	function take(told) {
		wrong.delete(id);
		delete number.dataset.held;
		choose(told);
	}

	function rest() {
		if ("held" in number.dataset) {
			delete number.dataset.held;
			number.dispatchEvent(new Event("rested", { bubbles: true }));
		}
	}

	return h("div.fld.thr", { role: "group", "aria-label": label, "data-testid": `${id}-field` },
		h("div.lab", {}, h("label", { for: `${id}-number` }, label), h("span.typed", {}, number, what.unit)), problem,
		bins.length > 1 && h("div.hist.small", { "aria-hidden": "true" }, ...bars.map(([, each]) => each)), slider, bins.length > 0 && passing);
}

/** By the root: most links are of the weakest, and the others are to be seen as well. */
function bar({ from, to, count }, most) {
	const element = h("i", { title: t("filters.bin", { from: figure(from), to: figure(to), n: count }) });
	element.style.height = `${100 * Math.sqrt(count / (most || 1))}%`;
	return element;
}
