import { cut, heldBy, placesOf, quotation, span, stepped } from "/js/reader/places.js";
import { equal, test } from "/tests/check.js";

const mention = (term, paragraph, start = 0, counted = true) => ({ term, paragraph, sentence: 0, start, end: start + term.length, counted });

test("concepts are ranked by how often they stand in the counted text", () => {
	const speech = { counted: true, mentions: [mention("甲", 0, 0, false), mention("乙", 1), mention("乙", 3), mention("丙", 2)] };
	const places = placesOf(speech);
	equal([...places].map(([term, all]) => [term, all.length]), [["乙", 2], ["丙", 1]]);
	equal(span(places.get("乙")), [1, 3]);
	equal([...heldBy(places)].map(([paragraph, terms]) => [paragraph, [...terms]]), [[1, ["乙"]], [3, ["乙"]], [2, ["丙"]]]);
});

test("of a reprint all that would be counted is told", () => {
	equal(placesOf({ counted: false, mentions: [mention("甲", 0, 0, false)] }).get("甲").length, 1);
});

test("steps go around the end, and the first may be either way", () => {
	equal([stepped(-1, 1, 3), stepped(-1, -1, 3), stepped(2, 1, 3), stepped(0, -1, 3), stepped(0, 1, 1)], [0, 2, 0, 2, 0]);
});

test("a sentence is cut where something stands in it, and nothing is lost", () => {
	const sentence = "增强四个意识，做到两个维护。";
	const found = [mention("两个维护", 0, 9), mention("四个意识", 0, 2), mention("意识", 0, 4)];
	const parts = cut(sentence, found);
	equal(parts.map(({ text }) => text).join(""), sentence);
	equal(parts.filter((part) => part.found).map(({ text }) => text), ["四个意识", "两个维护"]);
});

test("a quotation has the text alone, and its paragraphs", () => {
	const speech = { title: "讲话" };
	equal(quotation(speech, " 甲。\n\n乙。\n", 3, 4), { speech, text: "甲。\n乙。", paragraph: 3, last: 4, sentence: null });
	equal(quotation(speech, "甲", 3, 3).last, null);
});
