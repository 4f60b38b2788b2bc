import { begin, DIRECTIONS, linkedWith, next } from "../act/walk.js";
import { passages, t } from "../texts.js";

const ARROWS = { ArrowUp: "up", ArrowRight: "right", ArrowDown: "down", ArrowLeft: "left" };

/**
 * Walking on the map by keys: where one stands is marked, and said to who can't see it. Like the place of a pointer it is no part of the view.
 * @param {HTMLElement} host @param {HTMLElement} line where it is said
 * @param {{seen: () => object?, chosen: () => string[], positions: () => Record<string, {x: number, y: number}>, mark: (id: string?) => void,
 *   open: (id: string) => void, openLine: (id: string) => void, toggle: (id: string) => void, menu: (id: string, at: {x: number, y: number}) => void, inside: () => void}} on
 *   seen: the picture without what is hidden, null before there is any; inside: to what tells of the node that is open
 */
export function walker(host, line, on) {
	let here = null;
	/** The line one came by, where it was one. */
	let came = null;
	let chosen = "";
	const keys = { ...Object.fromEntries(Object.entries(ARROWS).map(([key, direction]) => [key, ({ shiftKey }) => step(direction, shiftKey)])),
		Enter: ({ shiftKey }) => (shiftKey ? came && on.openLine(came) : enter()), x: () => here && on.toggle(here), Escape: leave, ContextMenu: menu, F10: ({ shiftKey }) => shiftKey && menu() };
	host.addEventListener("keydown", act);
	host.addEventListener("focus", show);
	host.addEventListener("blur", () => on.mark(null));
	document.addEventListener("keydown", (event) => {
		if (event.target === document.body && document.body.dataset.screen === "map" && ARROWS[event.key]) {
			host.focus();
			act(event);
		}
	});

	function act(event) {
		const { key, ctrlKey, metaKey, altKey } = event;
		const does = keys[key.length === 1 ? key.toLowerCase() : key];
		if (does && on.seen() && !ctrlKey && !metaKey && !altKey && does(event) !== false) {
			event.preventDefault();
			event.stopPropagation();
		}
	}

	/** The first only comes to where one begins, unless something is selected or one was there. */
	function step(direction, anywhere) {
		const { nodes, edges } = on.seen();
		const from = begin(on.seen(), here, on.chosen());
		if (from === null) {
			return;
		}
		const known = here !== null || on.chosen().includes(from);
		const to = known ? next(from, direction, anywhere ? nodes.map(({ id }) => id) : linkedWith(from, edges), on.positions()) : from;
		if (to === null) {
			here = from;
			show(t(`map.end.${direction}`, { name: nameOf(from) }));
			return;
		}
		came = edges.find(({ source, target }) => (source === from && target === to) || (source === to && target === from))?.id ?? null;
		here = to;
		show();
	}

	function enter() {
		if (!here) {
			step("right");
		} else if (on.chosen().length === 1 && on.chosen()[0] === here) {
			on.inside();
		} else {
			on.open(here);
		}
	}

	/** What is selected goes first; then where one stands. @returns {boolean} whether there was nothing else to leave */
	function leave() {
		if (!here || on.chosen().length) {
			return false;
		}
		[here, came] = [null, null];
		on.mark(null);
		line.textContent = "";
		return true;
	}

	function menu() {
		if (here) {
			on.menu(here);
		}
	}

	/** Undo, or another map, may have taken away where one stood. */
	function drawn(id) {
		return Boolean(on.seen()?.nodes.some((node) => node.id === id));
	}

	function show(instead = null) {
		if (drawn(here)) {
			on.mark(here);
			line.textContent = typeof instead === "string" ? instead : told();
		}
	}

	function nameOf(id) {
		return on.seen().nodes.find((node) => node.id === id).name;
	}

	function told() {
		const { nodes, edges, scale } = on.seen();
		const { name, value } = nodes.find(({ id }) => id === here);
		const near = linkedWith(here, edges);
		const places = on.positions();
		const ways = Object.keys(DIRECTIONS).map((direction) => [direction, next(here, direction, near, places)]).filter(([, id]) => id);
		const text = t(on.chosen().includes(here) ? "map.walkedChosen" : "map.walked", { name, count: passages(scale.unit, value), n: near.length });
		return [text, ...ways.map(([direction, id]) => t(`map.to.${direction}`, { name: nameOf(id) }))].join(t("between.ways"));
	}

	return {
		/** Where one stands while the keys are the map's, else null. */
		here: () => (document.activeElement === host ? here : null),
		/** Something else is drawn, or selected. */
		follow() {
			const now = on.chosen().join();
			if (!drawn(here) || (now !== chosen && on.chosen().length === 1 && on.chosen()[0] !== here)) {
				[here, came] = [on.chosen().length === 1 && drawn(on.chosen()[0]) ? on.chosen()[0] : null, null];
			}
			chosen = now;
			if (document.activeElement === host) {
				on.mark(here);
			}
		},
	};
}
