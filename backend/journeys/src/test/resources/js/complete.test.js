import { offered, partOf, placeIn, quoted, variablesIn } from "/js/query/complete.js";
import { declaredBy, fieldsOf, fits, jsonOf, keptOf } from "/js/query/parameters.js";
import { holding } from "/js/query/cells.js";
import { equal, test } from "/tests/check.js";

const of = (text) => {
	const at = placeIn(text);
	return at && [at.kind, at.typed, at.of ?? at.quote ?? null, text.slice(at.from) === at.typed];
};

test("what can come is told by where the cursor stands", () => {
	equal(of("MATCH (t:Te"), ["label", "Te", null, true]);
	equal(of("MATCH (t:Term|"), ["label", "", null, true]);
	equal(of("MATCH (:Term)-[c:CO"), ["type", "CO", null, true]);
	equal(of("MATCH (:Term)-[:"), ["type", "", null, true]);
	equal(of("MATCH (t) WHERE t:"), ["label", "", null, true]);
	equal(of("MATCH (t:Term {na"), ["property", "na", "Term", true]);
	equal(of("MATCH (t:Term {name: x, "), ["property", "", "Term", true]);
	equal(of("RETURN t.na"), ["property", "na", "t", true]);
	equal(of("RETURN $te"), ["parameter", "te", null, true]);
	equal(of("RETURN $"), ["parameter", "", null, true]);
	equal(of("RET"), ["word", "RET", null, true]);
	equal(of("RETURN {a: b"), ["word", "b", null, true]);
	equal(of("RETURN "), null);
});

test("texts are completed with concepts, comments and quoted names with nothing", () => {
	equal(of("MATCH (t {name: '两个"), ["term", "两个", "'", true]);
	equal(of("RETURN \"it's"), ["term", "it's", "\"", true]);
	equal(of("RETURN 'a\\'b"), ["term", "a\\'b", "'", true]);
	equal(of("RETURN '"), ["term", "", "'", true]);
	equal(of("RETURN 'closed'"), null);
	equal(of("RETURN 1 // wh"), null);
	equal(of("/* x"), null);
	equal(of("/* x */ RET"), ["word", "RET", null, true]);
	equal(of("RETURN `two wo"), null);
});

test("a variable is of the label that it was given last", () => {
	equal(partOf("MATCH (t:Term)-[c:CO_OCCURS]-(u) RETURN c.", "c"), "CO_OCCURS");
	equal(partOf("RETURN x.", "x"), "x");
	equal(variablesIn("MATCH (t:Term)-[c]-(u) UNWIND [1] AS n WITH t, 'AS no' AS m // (z)\nRETURN m"), ["t", "c", "u", "n", "m"]);
});

test("properties are offered of what is known, else all", () => {
	const structure = { nodes: [{ name: "Term", properties: [{ name: "name" }, { name: "tier" }] }], relationships: [{ name: "CO_OCCURS", properties: [{ name: "speeches" }] }] };
	const names = (text) => offered(placeIn(text), text, structure, ["limit"]).map(({ label }) => label);
	equal(names("MATCH (t:Term) RETURN t."), ["name", "tier"]);
	equal(names("MATCH (t:Term) RETURN x."), ["name", "tier", "speeches"]);
	equal(names("MATCH (t:"), ["Term"]);
	equal(names("MATCH ()-[:"), ["CO_OCCURS"]);
	equal(names("RETURN $"), ["limit"]);
	equal(names("MATCH (t:Term) RETURN t").includes("toLower"), true);
});

test("a concept is written as a text of Cypher", () => {
	equal(quoted("a'b\\c", "'", ""), "a\\'b\\\\c'");
	equal(quoted("两个维护", "\"", "\")"), "两个维护");
});

test("dates are of the calendar, integers of 64 bits, numbers finite", () => {
	const fit = (type, text, nullable) => fits({ type, text, nullable });
	equal(["2019", "2019-03", "2020-02-29"].map((text) => fit("date", text)), [true, true, true]);
	equal(["2019-02-29", "2019-13", "19", "2019-3-5", ""].map((text) => fit("date", text)), [false, false, false, false, false]);
	equal(["9223372036854775807", "-9223372036854775808", "9223372036854775808"].map((text) => fit("integer", text)), [true, true, false]);
	equal([fit("number", "1e999"), fit("integer", "", true), fit("date", "", true)], [false, true, true]);
	equal(jsonOf([{ name: "d", type: "date", text: " 2019-03 " }, { name: "n", type: "integer", text: "", nullable: true }]), '{"d":"2019-03","n":null}');
});

test("fields that are kept come back as they were", () => {
	const fields = [["n", "integer", "9007199254740993"], ["x", "number", "3"], ["d", "date", "2019"], ["l", "strings", "甲\n乙"], ["i", "integers", "1\n2"],
		["b", "boolean", "true"], ["j", "json", "{\"a\": [1]}"], ["wrong", "integer", "many"], ["none", "null", ""], ["s", "string", "a\"b"]]
		.map(([name, type, text]) => ({ name, type, text, open: true, nullable: name === "d" }));
	const kept = keptOf(fields);
	equal(kept.includes('"value":9007199254740993}'), true);
	// The server writes integers that JavaScript can't hold as texts.
	const parameters = JSON.parse(kept.replace("9007199254740993", "\"9007199254740993\""));
	const again = fieldsOf(fields.map(({ name }) => `$${name}`).join(" "), declaredBy({ parameters }), new Map());
	equal(again.map(({ name, type, text, nullable }) => [name, type, text, nullable]),
		fields.map(({ name, type, text, nullable }) => [name, type, name === "wrong" ? "" : text, nullable]));
	equal(keptOf(again), kept.replace('"many"', "null"));
});

test("rows are found by what a cell says", () => {
	const rows = [["Alpha", 1], [null, ["beta"]], [{ a: "gamma" }, 12]];
	equal(["ALPHA", "beta", "gam", "2", " ", "null"].map((text) => holding(rows, text).length), [1, 1, 1, 1, 3, 0]);
});
