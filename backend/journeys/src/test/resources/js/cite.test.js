import { citation } from "/js/cite/citation.js";
import { english } from "/js/cite/english.js";
import { gbt7714 } from "/js/cite/gbt7714.js";
import { equal, test } from "/tests/check.js";

const speech = { title: "在某市座谈会上的讲话", speaker: "某人", date: "2021-04-05", place: "某市", kind: "讲话" };

test("a speech after the standard", () => {
	equal(gbt7714(speech, { paragraph: 2, sentence: null }), "某人. 在某市座谈会上的讲话[Z]. 某市, 2021-04-05: 第 3 段.");
	equal(gbt7714({ ...speech, kind: "工作报告" }, { paragraph: 0, sentence: 1 }), "某人. 在某市座谈会上的讲话[R]. 某市, 2021-04-05: 第 1 段第 2 句.");
});

test("what isn't known isn't written", () => {
	const bare = { title: "决定", speaker: null, date: null, place: null, kind: null };
	equal(gbt7714(bare, { paragraph: 0 }), "决定[Z]. [日期不详]: 第 1 段.");
	equal(english(bare, { paragraph: 0 }), "“决定” (n.d.), para. 1.");
});

test("a date is told as far as it is known", () => {
	const of = (date) => english({ ...speech, speaker: null, place: null, date }, { paragraph: 0 });
	equal(["2021", "2021-04", "2021-04-05"].map(of), ["2021", "April 2021", "5 April 2021"].map((day) => `“在某市座谈会上的讲话” (${day}), para. 1.`));
});

test("a passage stands before its source", () => {
	const item = { text: " 甲乙。 ", paragraph: 2, sentence: 0, speech };
	equal(citation(item, "gbt7714"), "“甲乙。”——某人. 在某市座谈会上的讲话[Z]. 某市, 2021-04-05: 第 3 段第 1 句.");
	equal(citation(item, "english"), "“甲乙。” — 某人, “在某市座谈会上的讲话” (某市, 5 April 2021), para. 3, sentence 1.");
});

test("several paragraphs are told from the first to the last", () => {
	equal(gbt7714(speech, { paragraph: 2, sentence: null, last: 4 }), "某人. 在某市座谈会上的讲话[Z]. 某市, 2021-04-05: 第 3—5 段.");
	equal(english(speech, { paragraph: 2, sentence: null, last: 4 }), "某人, “在某市座谈会上的讲话” (某市, 5 April 2021), paras. 3–5.");
});
