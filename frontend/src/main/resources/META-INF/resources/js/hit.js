/**
 * What lies at a point: the dot that is nearest, else the line. Pure.
 * @template D, L
 * @param {{x: number, y: number}} point in the map's units
 * @param {(D & {at: {x: number, y: number}, radius: number})[]} dots
 * @param {(L & {from: {x: number, y: number}, to: {x: number, y: number}, width: number})[]} lines
 * @param {{dot: number, line: number}} reach how far off counts as well
 * @returns {D|L|null}
 */
export function hit({ x, y }, dots, lines, reach) {
	return nearest(dots, (dot) => Math.hypot(dot.at.x - x, dot.at.y - y) - dot.radius, reach.dot)
		?? nearest(lines, (line) => distance(x, y, line.from, line.to) - line.width / 2, reach.line);
}

function nearest(all, off, reach) {
	let [found, least] = [null, reach];
	for (const each of all) {
		const far = off(each);
		if (far <= least) {
			[found, least] = [each, far];
		}
	}
	return found;
}

/** From a point to the nearest of a line that ends. */
function distance(x, y, from, to) {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(from.x + along * dx - x, from.y + along * dy - y);
}
