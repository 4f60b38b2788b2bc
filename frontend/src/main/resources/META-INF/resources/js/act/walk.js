/** Walking on the map from node to node. Pure. */

/** Where the arrows point, in radians; down is where y grows. */
export const DIRECTIONS = { right: 0, down: Math.PI / 2, left: Math.PI, up: -Math.PI / 2 };
/** No further from its direction than this may a node lie. */
const WIDEST = Math.PI / 3;
const ROUNDING = 1e-9;

/**
 * The node one comes to: the least distance × (1 + angle), of those within sixty degrees of the direction.
 * @param {string} from @param {keyof DIRECTIONS} direction @param {Iterable<string>} among ids @param {Record<string, {x: number, y: number}>} positions
 * @returns {string?} null where there is none
 */
export function next(from, direction, among, positions) {
	const { x, y } = positions[from];
	let [found, least] = [null, Infinity];
	for (const id of among) {
		const [dx, dy] = [positions[id].x - x, positions[id].y - y];
		const angle = apart(Math.atan2(dy, dx), DIRECTIONS[direction]);
		const cost = Math.hypot(dx, dy) * (1 + angle);
		if (id !== from && angle <= WIDEST + ROUNDING && cost < least) {
			[found, least] = [id, cost];
		}
	}
	return found;
}

/** Between two directions, at most half a turn. */
function apart(a, b) {
	const turn = Math.abs(a - b);
	return Math.min(turn, 2 * Math.PI - turn);
}

/** @param {string} id @param {{source: string, target: string}[]} edges @returns {string[]} what it is linked with */
export function linkedWith(id, edges) {
	return edges.filter(({ source, target }) => source === id || target === id).map(({ source, target }) => (source === id ? target : source));
}

/**
 * Where one begins: where one stood, else at what is selected, at what was asked for, at the largest.
 * @param {{nodes: {id: string, value: number}[], foci: string[]}} picture @param {string?} stood @param {string[]} chosen
 * @returns {string?} null on an empty map
 */
export function begin({ nodes, foci }, stood, chosen) {
	const there = new Set(nodes.map(({ id }) => id));
	const largest = nodes.reduce((most, node) => (most && most.value >= node.value ? most : node), null);
	return [stood, ...chosen, ...foci, largest?.id].find((id) => there.has(id)) ?? null;
}
