import { pieces, shortened } from "/js/passages.js";
import { equal, holds, test } from "/tests/check.js";

const mark = (term, start) => ({ term, start, end: start + term.length });
const said = (found) => found.map(({ text }) => text).join("");

test("a passage falls into text and highlights, and nothing is lost", () => {
	const text = "增强四个意识，做到两个维护。";
	const found = pieces(text, [mark("两个维护", 9), mark("四个意识", 2)]);
	equal(said(found), text);
	equal(found.filter(({ term }) => term).map(({ text: t }) => t), ["四个意识", "两个维护"]);
});

test("a short passage stays whole", () => {
	equal(shortened("做到两个维护。", [mark("两个维护", 2)]), null);
});

test("a long passage keeps every highlight and shows its gaps", () => {
	const text = `${"甲".repeat(200)}。四个意识${"乙".repeat(300)}，两个维护。${"丙".repeat(200)}`;
	const marks = [mark("四个意识", text.indexOf("四个意识")), mark("两个维护", text.indexOf("两个维护"))];
	const found = shortened(text, marks);
	equal(found.filter(({ term }) => term).map(({ term }) => term), ["四个意识", "两个维护"]);
	holds(said(found).length < text.length / 2, "it is shorter");
	equal(found.filter(({ gap }) => gap).length, 3);
});
