import { svg } from "./dom.js";

const SHORT = 4;

/**
 * Whether a point lies within a line that comes back to its beginning (even-odd rule). Pure.
 * @param {{x: number, y: number}[]} outline @param {{x: number, y: number}} point
 */
export function inside(outline, { x, y }) {
	return outline.reduce((within, a, i) => {
		const b = outline[(i + 1) % outline.length];
		const crosses = a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
		return crosses ? !within : within;
	}, false);
}

/** @param {{x: number, y: number}} a @param {{x: number, y: number}} b @returns {{x: number, y: number}[]} the box between two corners. Pure. */
export function boxOf(a, b) {
	return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

/**
 * Selecting an area: a box with Shift held, a lasso after lasso() was called. It takes the pointer before the map does.
 * @param {HTMLElement} container
 * @param {{drawn: (holds: (point: {x: number, y: number}) => boolean, more: boolean) => void, tapped: () => void}} on points are within the
 *   container; tapped: Shift was held, but nothing drawn
 */
export function area(container, on) {
	const host = container.parentElement;
	const outline = svg("path");
	let free = false;
	let path = null;
	host.append(svg("svg", { class: "area", "aria-hidden": "true" }, outline));
	for (const taken of ["mousedown", "touchstart"]) {
		host.addEventListener(taken, (event) => path && event.stopPropagation(), true);
	}
	host.addEventListener("pointerdown", begin, true);
	document.addEventListener("keydown", (event) => event.key === "Escape" && (free || path) && end(event), true);

	function at({ clientX, clientY }) {
		const { left, top } = container.getBoundingClientRect();
		return { x: clientX - left, y: clientY - top };
	}

	function begin(event) {
		if (event.button === 0 && (free || event.shiftKey) && container.contains(event.target)) {
			event.stopPropagation();
			path = [at(event)];
			host.setPointerCapture(event.pointerId);
			host.addEventListener("pointermove", go);
			host.addEventListener("pointerup", finish, { once: true });
			host.addEventListener("pointercancel", end, { once: true });
		}
	}

	function go(event) {
		path = free ? [...path, at(event)] : [path[0], at(event)];
		outline.setAttribute("d", `M${shape().map(({ x, y }) => `${x} ${y}`).join("L")}Z`);
	}

	function shape() {
		return free ? path : boxOf(path[0], path.at(-1));
	}

	function finish(event) {
		const drawn = shape();
		const far = Math.max(...drawn.map(({ x, y }) => Math.hypot(x - drawn[0].x, y - drawn[0].y)));
		end(event);
		if (far > SHORT) {
			on.drawn((point) => inside(drawn, point), event.ctrlKey || event.metaKey);
		} else {
			on.tapped();
		}
	}

	function end(event) {
		event.stopPropagation();
		host.removeEventListener("pointermove", go);
		host.removeEventListener("pointerup", finish);
		host.classList.remove("lasso");
		outline.removeAttribute("d");
		[free, path] = [false, null];
	}

	return {
		lasso() {
			free = true;
			host.classList.add("lasso");
		},
	};
}
