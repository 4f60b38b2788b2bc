/**
 * Makes an element: h("button.btn.sm", {type: "button", onclick}, "text", child).
 * @param {string} tag with classes after dots
 * @param {Record<string, any>} [props] on… are listeners, data-… and aria-… attributes, null and false left out
 * @param {...(Node|string|number|null|undefined|false)} children
 * @returns {HTMLElement}
 */
export function h(tag, props = {}, ...children) {
	const [name, ...classes] = tag.split(".");
	const element = document.createElement(name || "div");
	element.classList.add(...classes);
	for (const [key, value] of Object.entries(props)) {
		if (key.startsWith("on")) {
			element.addEventListener(key.slice(2), value);
		} else if (value !== null && value !== undefined && value !== false) {
			element.setAttribute(key, value === true ? "" : value);
		}
	}
	element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
	return element;
}

const FOCUSABLE = "button, input, select, summary, [tabindex]";

/** Draws a place anew: what had the focus there has it again, known by its id, else what now stands where it stood. @param {HTMLElement} place @param {() => void} draw */
export function redrawn(place, draw) {
	const [focused, before] = [document.activeElement, [...place.querySelectorAll(FOCUSABLE)]];
	draw();
	if (before.includes(focused)) {
		const [key, after] = [keyOf(focused), [...place.querySelectorAll(FOCUSABLE)]];
		(after.find((each) => key && keyOf(each) === key) ?? after[before.indexOf(focused)])?.focus({ preventScroll: true });
	}
}

function keyOf({ id, dataset }) {
	return id || dataset.id;
}

const SVG = "http://www.w3.org/2000/svg";

/** @param {string} tag @param {Record<string, string|number>} props @param {...(Node|string)} children */
export function svg(tag, props = {}, ...children) {
	const element = document.createElementNS(SVG, tag);
	Object.entries(props).forEach(([key, value]) => element.setAttribute(key, value));
	element.append(...children);
	return element;
}

const ICONS = {
	search: "M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.6 10.6 14 14",
	close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
	plus: "M8 3v10M3 8h10",
	minus: "M3 8h10",
	fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
	up: "M3.5 10 8 5.5l4.5 4.5",
	down: "M3.5 6 8 10.5 12.5 6",
	right: "M6 3.5 10.5 8 6 12.5",
	run: "M4.5 3v10l8-5z",
	copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
	read: "M9.5 2.5h4v4M13.5 2.5 7.5 8.5M12 9.5v4H2.5V4H6.5",
	check: "M3 8.5 6.5 12 13 4.5",
	warn: "M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.8v.2",
	info: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7v4M8 4.8v.2",
	upload: "M8 10.5v-8M4.5 6 8 2.5 11.5 6M2.5 10.5v3h11v-3",
	download: "M8 2.5v8M4.5 7 8 10.5 11.5 7M2.5 10.5v3h11v-3",
	filters: "M2 4h12M4 8h8M6.5 12h3",
	back: "M13 8H3M7 4 3 8l4 4",
	look: "M2 4.5h6M12 4.5h2M10 2.5v4M2 11.5h2M8 11.5h6M6 9.5v4",
	star: "M8 2l1.8 3.9 4.2.6-3.1 2.9.8 4.2L8 11.6l-3.7 2 .8-4.2L2 6.5l4.2-.6z",
	bookmark: "M4 2.5h8v11L8 10.5l-4 3z",
	undo: "M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6",
	redo: "M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10",
	theme: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2a6 6 0 0 1 0 12zM9.5 3v10M11 3.8v8.4M12.5 5v6",
	centre: "M8 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3",
};

/** @param {keyof ICONS} name */
export function icon(name) {
	return svg("svg", { class: "ic", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: ICONS[name] }));
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
	return document.getElementById(id);
}

const BRIEFLY = 4000;
const LONGER = 12000;

/**
 * Says something for four seconds, also to screen readers; longer where there is something to do about it.
 * @param {string} text @param {"check"|"warn"|"info"} sign @param {{name: string, run: () => void}|{name: string, run: () => void}[]} [act]
 */
export function toast(text, sign = "check", act = null) {
	const place = byId("toasts");
	const buttons = [act].flat().filter(Boolean).map(({ name, run }) => h("button", { type: "button", "data-testid": "toast-act", onclick: () => {
		note.remove();
		run();
	} }, name));
	const note = h("div.toast", {}, icon(sign), text, ...buttons);
	place.replaceChildren(note);
	setTimeout(() => note.remove(), act ? LONGER : BRIEFLY);
}
