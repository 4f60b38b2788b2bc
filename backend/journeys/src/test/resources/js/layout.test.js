import { layouts } from "/js/layout.js";
import { overlaps, relax } from "/js/layout/boxes.js";
import { seeded } from "/js/layout/random.js";
import { equal, holds, test } from "/tests/check.js";

const FRAME = { x1: 0, y1: 0, x2: 900, y2: 700 };
const BAN = { x1: 0, y1: 0, x2: 200, y2: 50 };

function boxes(n, random) {
	return Array.from({ length: n }, (_, i) => ({
		id: `t:${i}`, half: 15 + 45 * random(), up: 8 + 14 * random(), down: 25 + 25 * random(), x: 900 * random(), y: 700 * random(),
	}));
}

function lines(n, random) {
	return Array.from({ length: n }, (_, i) => ({ a: i, b: Math.floor(random() * n), score: random() })).filter(({ a, b }) => a !== b);
}

function placed(all, positions) {
	return all.map((box) => ({ ...box, ...positions[box.id] }));
}

function input(kind, seed) {
	const random = seeded(seed);
	const n = kind === "overview" ? 40 : 16;
	const all = boxes(n, random);
	const some = kind === "ring" ? all.slice(1).map((_, i) => ({ a: 0, b: i + 1, score: random() })) : lines(n, random);
	return { boxes: all, lines: some, near: all.map(random), marks: [0.2, 0.5, 0.8], width: 900, height: 700, bans: [BAN], anchor: 0, seed };
}

for (const seed of [1, 2, 3, 4, 5]) {
	test(`boxes thrown together are apart after relaxing, those that are fixed where they were (${seed})`, () => {
		const all = boxes(30, seeded(seed));
		Object.assign(all[0], { x: 450, y: 350, fixed: true });
		holds(relax(all, FRAME, [BAN], 2000), "it came to rest");
		equal(overlaps(all), 0);
		equal([all[0].x, all[0].y], [450, 350]);
	});
	test(`an overview has no overlaps and is the same again (${seed})`, () => {
		const first = layouts.overview(input("overview", seed));
		equal(overlaps(placed(input("overview", seed).boxes, first.positions)), 0);
		equal(first.quality.overlaps, 0);
		equal(layouts.overview(input("overview", seed)), first);
	});
	test(`an ego network has no overlaps and is the same again (${seed})`, () => {
		const first = layouts.ring(input("ring", seed));
		equal(overlaps(placed(input("ring", seed).boxes, first.positions)), 0);
		equal(layouts.ring(input("ring", seed)), first);
	});
	test(`new nodes overlap nothing, and what was there stays (${seed})`, () => {
		const before = input("overview", seed);
		const old = placed(before.boxes, layouts.overview(before).positions).map((box) => ({ ...box, fixed: true }));
		const fresh = boxes(15, seeded(seed + 100)).map((box) => ({ ...box, id: `new ${box.id}` }));
		const all = [...old, ...fresh];
		const after = layouts.around({ ...before, boxes: all, lines: fresh.map((_, i) => ({ a: 0, b: old.length + i, score: 0.5 })) });
		equal(overlaps(placed(all, after.positions)), 0);
		old.forEach(({ id, x, y }) => equal(after.positions[id], { x, y }, id));
	});
}

test("what something else has placed is fitted to the frame and pushed apart, left stays left", () => {
	const far = input("overview", 5);
	const given = { ...far, boxes: far.boxes.map((box, i) => ({ ...box, x: 4000 + 40 * i, y: (i % 7) * 30 })) };
	const { positions, frame, quality } = layouts.loose(given);
	const there = placed(given.boxes, positions);
	equal([overlaps(there), quality.overlaps], [0, 0]);
	holds(there.every(({ x, y }) => x > 0 && y > 0 && x < frame.x2 && y < frame.y2), "all within the frame");
	holds(there[0].x < there.at(-1).x, "the first is left of the last");
	equal(layouts.loose(given), layouts.loose(given));
});

test("a picture of one or of two concepts is possible too", () => {
	for (const n of [1, 2]) {
		const all = boxes(n, seeded(n));
		const some = n > 1 ? [{ a: 0, b: 1, score: 0.5 }] : [];
		const { positions } = layouts.overview({ ...input("overview", n), boxes: all, lines: some });
		equal(Object.values(positions).flatMap(({ x, y }) => [x, y]).every(Number.isFinite), true);
	}
});
