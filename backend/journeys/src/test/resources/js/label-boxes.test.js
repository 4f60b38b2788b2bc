import { boxOf, drawnNode } from "/js/elements.js";
import { equal, test } from "/tests/check.js";

const LOOKS = { wide: "overview", tall: "small" };
const cases = await fetch("/tests/label-boxes.json").then((answer) => answer.json());
const exact = (number) => Math.round(number * 1e6) / 1e6;

for (const { label, count, low, high, look, lines, half, up, down } of cases) {
	test(`the box of ${label.slice(0, 20)} is the one that the server's layout reckons with`, () => {
		const node = { id: `t:${label}`, type: "term", label, category: "policy", paragraphs: count };
		const drawn = drawnNode(node, { size: [low, high], unit: "paragraph", measure: "npmi" }, LOOKS[look]);
		const box = boxOf(drawn);
		equal(drawn.label.split("\n"), lines);
		equal([box.half, box.up, box.down].map(exact), [half, up, down]);
	});
}
