import { h, icon } from "../dom.js";
import { resting } from "./resting.js";

/** A label, what it says beside, and the control. */
export function field(label, id, value, ...controls) {
	return h("div.fld", {}, h("label", { for: id }, label, value), ...controls);
}

/** One of a few, all in sight. @param {[string, string][]} options value and text */
export function segments(label, name, options, current, choose) {
	const radios = options.map(([value, text]) => h("label", {},
		h("input", { type: "radio", name, id: `${name}-${value}`, value, checked: value === current, onchange: () => choose(value) }),
		h("span", {}, text)));
	return h("fieldset.fld", {}, h("legend", {}, label), h("div.seg", {}, ...radios));
}

/** One of several, folded. @param {[string, string][]} options value and text @param {Node} [aside] beside the label */
export function choice(label, id, options, current, choose, aside) {
	return field(label, id, aside, h("span.pick", {}, picker(options, current, choose, { id, "data-testid": id }), icon("down")));
}

/** The same without a label. @param {object} props */
export function picker(options, current, choose, props) {
	return h("select.sel", { ...props, onchange: (event) => choose(event.target.value) },
		...options.map(([value, text]) => h("option", { value, selected: value === current }, text)));
}

/** A number between two. @param {(n: number) => string} say @param {(n: number) => void} choose once it is let go */
export function slider(label, id, { min, max, value }, say, choose) {
	const shown = h("b", {}, say(value));
	return field(label, id, shown, range({ id, min, max, value, "data-testid": id }, (n) => (shown.textContent = say(n)), choose));
}

/** The bare slider. @param {object} props @param {(n: number) => string} say what a value means, shown wherever that is @param {(n: number) => void} choose */
export function range({ value, ...props }, say, choose) {
	const input = h("input.rng", { type: "range", ...props, value, "aria-valuetext": say(value), oninput: () => {
		input.setAttribute("aria-valuetext", say(Number(input.value)));
		fill(input);
	} });
	fill(input);
	return resting(input, () => choose(Number(input.value)));
}

function fill(input) {
	const part = (input.value - input.min) / (input.max - input.min || 1);
	input.style.setProperty("--part", `${part * 100}%`);
}
