import { overlaps, relax, scaled } from "./boxes.js";
import { fit, roomFor } from "./overview.js";
import { score } from "./score.js";

const ROUNDS = 600;
const WIDER = 1.15;
const WIDEST = 4;

/**
 * Where something else has put the boxes, turned into a picture: fitted to the frame and pushed apart; the frame grows where they need more room.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number, score: number}[], width: number, height: number, bans: import("./boxes.js").Rect[]}} input
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, quality: object}}
 */
export function loose(input) {
	let grow = roomFor(input);
	let result = within(input, grow);
	while (result.quality.overlaps && grow < WIDEST) {
		grow *= WIDER;
		result = within(input, grow);
	}
	return result;
}

function within({ boxes: given, lines, width, height, bans }, grow) {
	const frame = { x1: 12, y1: 12, x2: width * grow - 12, y2: height * grow - 12 };
	const boxes = fit(given, 0, given, frame);
	relax(boxes, frame, scaled(bans, grow), ROUNDS);
	return {
		positions: Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), frame: { x1: 0, y1: 0, x2: width * grow, y2: height * grow },
		quality: { ...score(boxes, lines, frame), overlaps: overlaps(boxes), grow },
	};
}
