import { figure } from "../texts.js";

const MATHML = "http://www.w3.org/1998/Math/MathML";
const SIGNS = { "+": "+", "-": "−", "*": "×" };
const TIGHTER = { "+": 1, "-": 1, "*": 2 };

/** @param {string} tag @param {...(Node|string)} children @returns {Element} */
export function m(tag, ...children) {
	const element = document.createElementNS(MATHML, tag);
	element.append(...children);
	return element;
}

/** An equation in a line of its own: what stands between equal signs. @param {...Element} sides */
export function equation(...sides) {
	const math = m("math", ...sides.flatMap((side, i) => (i ? [m("mo", "="), side] : [side])));
	math.setAttribute("display", "block");
	return math;
}

/** @param {import("./formula.js").Formula} formula @param {import("./formula.js").Counts} [counts] figures in place of the letters */
export function written(formula, counts = null) {
	return Array.isArray(formula) ? composed(formula, counts) : leaf(formula, counts);
}

function leaf(formula, counts) {
	if (typeof formula === "number" || counts) {
		return number(typeof formula === "number" ? formula : counts[formula]);
	}
	return formula.length > 1 ? m("msub", m("mi", formula[0]), m("mn", formula[1])) : m("mi", formula);
}

/** Four digits after the point where there are any. @param {number} n */
export function number(n) {
	const text = Number.isInteger(n) ? figure(n) : Math.abs(n).toFixed(4);
	return n < 0 && !Number.isInteger(n) ? m("mrow", m("mo", "−"), m("mn", text)) : m("mn", text.replace("-", "−"));
}

function composed([operator, ...operands], counts) {
	if (operator === "/") {
		const fraction = m("mfrac", ...operands.map((operand) => written(operand, counts)));
		fraction.setAttribute("displaystyle", "true");
		return fraction;
	}
	if (operator === "neg") {
		return m("mrow", m("mo", "−"), written(operands[0], counts));
	}
	if (operator === "ln" || operator === "log2") {
		const name = operator === "ln" ? m("mi", "ln") : m("msub", m("mi", "log"), m("mn", "2"));
		return m("mrow", name, m("mo", "\u2061"), bracketed(written(operands[0], counts)));
	}
	const parts = operands.map((operand, i) => inside(operator, operand, i, counts));
	return m("mrow", ...parts.flatMap((part, i) => (i ? [m("mo", SIGNS[operator]), part] : [part])));
}

function inside(operator, operand, i, counts) {
	const looser = Array.isArray(operand) && TIGHTER[operand[0]] < TIGHTER[operator];
	const negative = i > 0 && typeof operand === "number" && operand < 0;
	return looser || negative ? bracketed(written(operand, counts)) : written(operand, counts);
}

function bracketed(part) {
	return m("mrow", m("mo", "("), part, m("mo", ")"));
}
