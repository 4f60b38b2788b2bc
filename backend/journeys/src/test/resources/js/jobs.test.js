import { changes, inOrder, merged, next } from "/js/corpus/job-pages.js";
import { equal, test } from "/tests/check.js";

const job = (id) => ({ id, createdAt: `2026-03-0${id}T08:00:00Z` });
const ids = (jobs) => jobs.map(({ id }) => id);

test("a new page goes before what is known, each job once", () => {
	equal(ids(merged([job(3), job(2), job(1)], [job(4), job(3)])), [4, 3, 2, 1]);
});

test("where a page has nothing of what is known, jobs between them may be missing, and the page stands alone", () => {
	equal(ids(merged([job(2), job(1)], [job(6), job(5)])), [6, 5]);
	equal(ids(merged([], [])), []);
});

test("the newest come first, by the instant and not by how it is written", () => {
	const [whole, after] = [{ id: 1, createdAt: "2026-03-01T08:00:00Z" }, { id: 2, createdAt: "2026-03-01T08:00:00.5Z" }];
	equal(ids(inOrder([whole, after])), [2, 1]);
});

test("the page to ask for next may overlap what is known, but leaves no gap", () => {
	equal([0, 19, 20, 21, 40].map((n) => next(Array(n))), [1, 1, 2, 2, 3]);
});

test("a corpus changes with what is added, joins a collection or is deleted, not with a check or what was known", () => {
	const came = (added, duplicate, collection) => changes({ kind: "ingest", added, duplicate, collection, done: 3 });
	equal([came(1, 2, null), came(0, 3, "甲"), came(0, 3, null)], [true, true, false]);
	equal([changes({ kind: "check", done: 3 }), changes({ kind: "delete", done: 2 }), changes({ kind: "delete", done: 0 })], [false, true, false]);
});
