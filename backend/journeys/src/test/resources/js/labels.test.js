import { clamp, wrap } from "/js/elements.js";
import { apart, boxAt, clear, meet, scaleAt, seen, shownFrom } from "/js/labels.js";
import { seeded } from "/js/layout/random.js";
import { equal, holds, test } from "/tests/check.js";

const ZOOMS = Array.from({ length: 20 }, (_, i) => 0.15 * 1.19 ** i);
const random = seeded(7);
const labels = Array.from({ length: 500 }, (_, i) => ({
	x: 64 * (i % 25 + 0.4 * random()), y: 60 * (Math.floor(i / 25) + 0.4 * random()), drop: 3, wide: 20 + 120 * random(), high: 16 + 40 * random(),
	radius: 3 + 14 * random() ** 3,
	size: Math.floor(30 * random()),
}));
const from = shownFrom(labels);
const shownAt = (zoom) => [...labels.keys()].filter((i) => seen(zoom) >= from[i]);
const larger = (j, i) => labels[j].size > labels[i].size || (labels[j].size === labels[i].size && j < i);

test("no two labels meet at any zoom", () => {
	for (const zoom of ZOOMS) {
		const boxes = shownAt(zoom).map((i) => boxAt(labels[i], zoom));
		boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => holds(!meet(a, b), `at ${zoom}: ${JSON.stringify([a, b])}`)));
	}
});

test("zooming in only adds labels, in the end all of them", () => {
	const shown = ZOOMS.map((zoom) => new Set(shownAt(zoom)));
	shown.slice(1).forEach((now, i) => shown[i].forEach((label) => holds(now.has(label), `${label} is gone at ${ZOOMS[i + 1]}`)));
	holds(shown[0].size > 3 && shown[0].size < 50 && shown.at(-1).size > 400, shown.map(({ size }) => size).join(" "));
	equal(shownAt(1e9).length, labels.length);
});

test("a label that waits, waits for a larger one or its dot", () => {
	for (const i of labels.keys()) {
		const last = 0.999 * from[i];
		const because = [...labels.keys()].some((j) => larger(j, i)
			&& ((apart(labels[i], labels[j]) > last && from[j] <= apart(labels[i], labels[j])) || clear(labels[i], labels[j]) > last));
		holds(!from[i] || because, `${i} could be shown before ${from[i]}`);
	}
	equal(from[labels.findIndex((_, i) => labels.every((__, j) => i === j || larger(i, j)))], 0, "the largest");
});

test("no label covers the dot of a larger one", () => {
	for (const zoom of ZOOMS) {
		for (const i of shownAt(zoom)) {
			const box = boxAt(labels[i], zoom);
			for (const j of labels.keys()) {
				const { x, y, radius } = labels[j];
				const dot = { x1: zoom * (x - radius), x2: zoom * (x + radius), y1: zoom * (y - 2 * radius), y2: zoom * y };
				holds(i === j || !larger(j, i) || !meet(box, dot), `${i} on the dot of ${j} at ${zoom}`);
			}
		}
	}
});

test("labels at one place are never shown together", () => {
	const same = { x: 5, y: 5, drop: 3, wide: 50, high: 20, size: 1 };
	equal([...shownFrom([same, { ...same, size: 2 }])], [Infinity, 0]);
});

test("what lies far off changes nothing", () => {
	const least = seen(ZOOMS[0]);
	equal([...shownFrom(labels, least)].map((zoom) => Math.max(zoom, least)), [...from].map((zoom) => Math.max(zoom, least)));
});

test("labels are as large at every zoom, and hardly smaller where the map is small", () => {
	equal([4, 1, 0.9].map(scaleAt), [1, 1, 0.9]);
	holds(12 * scaleAt(0.15) >= 10, `${scaleAt(0.15)}`);
	ZOOMS.slice(1).forEach((zoom, i) => holds(seen(zoom) >= seen(ZOOMS[i]), `${zoom}`));
});

test("a long name is cut to three lines and says so", () => {
	equal(clamp(wrap("党建工作")), ["党建工作"]);
	const lines = clamp(wrap("长".repeat(200)));
	equal(lines.length, 3);
	holds(lines[2].endsWith("…") && lines.every((line) => [...line].length <= 8), lines.join("|"));
});
