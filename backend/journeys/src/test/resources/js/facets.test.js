import { facetOf } from "/js/filters/facets.js";
import { byYear, within } from "/js/filters/years.js";
import { equal, test } from "/tests/check.js";

const answer = {
	speaker: [{ value: "李明", count: 3 }, { value: "王芳", count: 1 }], collection: [{ value: "甲", count: 5 }, { value: "乙", count: 4 }],
	years: [{ year: 2019, speeches: 2 }, { year: 2021, speeches: 3 }, { year: null, speeches: 1 }],
};

test("speeches without a speaker are what the speakers leave of all", () => {
	equal(facetOf("speaker", answer, []), { values: answer.speaker, missing: 2 });
});

test("a speech may be in several collections, so that nothing is said of what is missing there", () => {
	equal(facetOf("collection", answer, []).missing, 0);
});

test("what was chosen stays in sight where no speech has it any more", () => {
	equal(facetOf("speaker", answer, ["李明", "赵强"]).values.map(({ value, count }) => value + count), ["李明3", "王芳1", "赵强0"]);
});

test("the years of some speeches are those of all, with their own counts", () => {
	const all = byYear([{ year: 2019, speeches: 4 }, { year: 2021, speeches: 3 }, { year: null, speeches: 2 }]);
	const { counts, undated } = within(all, [{ year: 2021, speeches: 1 }]);
	equal([[...counts], undated], [[["2019", 0], ["2020", 0], ["2021", 1]], 0]);
});
