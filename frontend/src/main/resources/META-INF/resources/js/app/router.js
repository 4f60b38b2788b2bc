import { format, parse } from "../state.js";

let now = parse(location.hash);
let show = () => {};

/** @returns {import("../state.js").Recipe} the view that the address holds */
export function recipe() {
	return now;
}

/** Goes to another view: the address first, the page after it. */
export function go(patch, { replace = false } = {}) {
	const next = { ...now, ...(patch.term ? { names: [], list: null } : {}), ...patch };
	const fragment = format(next);
	if (fragment === format(now)) {
		return;
	}
	now = next;
	history[replace ? "replaceState" : "pushState"](null, "", fragment ? `#${fragment}` : location.pathname);
	show();
}

/** From now on a view is shown whenever it changes. @param {() => void} shown */
export function routed(shown) {
	show = shown;
	window.addEventListener("popstate", () => {
		now = parse(location.hash);
		show();
	});
}
