/** Below a zoom of one, labels shrink with the map as far as can be read: from twelve pixels to ten. */
const SMALLEST = 10 / 12;

/**
 * Which labels are shown from which zoom on (the rule of VOSviewer, van Eck and Waltman 2010): of a size that follows the screen and not the
 * zoom, the larger first, none over another. Zooming in only ever adds labels. Pure: no page, no canvas.
 * @typedef {{x: number, y: number, drop: number, wide: number, high: number, size: number, radius?: number}} Label
 *   x, y: in the map's units, the middle of the label's upper side; drop: pixels by which it hangs lower; wide, high: pixels;
 *   size: what goes first; radius: in the map's units, of the dot that stands on it
 * @typedef {{x1: number, y1: number, x2: number, y2: number}} Rect in pixels
 */

/** @param {number} zoom @returns {number} how large labels are at that zoom, 1 or a little less */
export function scaleAt(zoom) {
	return Math.min(1, Math.max(SMALLEST, zoom));
}

/** The zoom that labels of full size would see: what they are compared with. @param {number} zoom */
export function seen(zoom) {
	return zoom / scaleAt(zoom);
}

/** @param {Label} label @param {number} zoom @param {{x: number, y: number}} pan @returns {Rect} */
export function boxAt({ x, y, drop, wide, high }, zoom, pan = { x: 0, y: 0 }) {
	const scale = scaleAt(zoom);
	const left = zoom * x + pan.x - (scale * wide) / 2;
	const top = zoom * y + pan.y + scale * drop;
	return { x1: left, y1: top, x2: left + scale * wide, y2: top + scale * high };
}

/** @param {Rect} a @param {Rect} b */
export function meet(a, b) {
	return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** The zoom from which a distance in the map's units is as many pixels as are needed. */
function reaching(pixels, units) {
	return units > 0 ? Math.max(0, pixels / units) : pixels <= 0 && units === 0 ? 0 : Infinity;
}

/** @param {Label} a @param {Label} b @returns {number} the zoom, as it is seen, from which the two don't meet */
export function apart(a, b) {
	return Math.min(reaching((a.wide + b.wide) / 2, Math.abs(a.x - b.x)),
		reaching(a.drop + a.high - b.drop, b.y - a.y), reaching(b.drop + b.high - a.drop, a.y - b.y));
}

/**
 * A label hangs a little lower than its dot ends: where the other dot ends a little lower still, it is free at first and free again beside it.
 * @param {Label} label @param {Label} other @returns {number} the zoom from which the label doesn't cover the other's dot
 */
export function clear(label, { x, y, radius }) {
	const beside = reaching(label.wide / 2, Math.abs(label.x - x) - radius);
	const lower = y - label.y;
	if (lower <= 0 || label.drop / lower >= beside) {
		return 0;
	}
	return Math.min(beside, reaching(label.drop + label.high, lower - 2 * radius));
}

/**
 * A label waits for each larger one that is shown before the two are apart, and for its dot.
 * @param {Label[]} labels @param {number} least the smallest zoom there is, as it is seen
 * @returns {Float64Array} for each the zoom, as it is seen, from which it is shown; infinite if it never is
 */
export function shownFrom(labels, least = 0) {
	const order = [...labels.keys()].sort((i, j) => labels[j].size - labels[i].size || i - j);
	const from = new Float64Array(labels.length);
	const widest = Math.max(0, ...labels.map(({ wide, radius = 0 }) => wide + radius));
	order.forEach((i, place) => {
		const label = labels[i];
		const far = least ? widest / least : Infinity;
		let zoom = 0;
		for (let before = 0; before < place; before++) {
			const larger = labels[order[before]];
			if (Math.abs(label.x - larger.x) < far) {
				zoom = Math.max(zoom, larger.radius ? clear(label, larger) : 0);
				const until = apart(label, larger);
				if (until > from[order[before]]) {
					zoom = Math.max(zoom, until);
				}
			}
		}
		from[i] = zoom;
	});
	return from;
}
