import { csv, decimals, isNumeric, sorted, tsv, words } from "/js/query/cells.js";
import { fieldsOf, fits, jsonOf, namesIn, typed } from "/js/query/parameters.js";
import { equal, test } from "/tests/check.js";

test("parameters are found outside of strings and comments", () => {
	equal(namesIn("MATCH (t {name: $term}) // $no\nWHERE t.x = '$never' AND $min < 3 /* $nor */ RETURN $term, $`two words`"), ["term", "min", "two words"]);
	equal(namesIn("RETURN $概念"), ["概念"]);
});

test("what is typed is sent as its type", () => {
	const fields = [["n", "integer", "9007199254740993"], ["x", "number", "3"], ["s", "string", "a\"b"], ["l", "strings", "甲\n\n乙 "],
		["i", "integers", "1\n02"], ["b", "boolean", "true"], ["none", "null", ""], ["j", "json", "{\"a\": [1]}"]]
		.map(([name, type, text]) => ({ name, type, text }));
	equal(jsonOf(fields), '{"n":9007199254740993,"x":3.0,"s":"a\\"b","l":["甲","乙"],"i":[1,2],"b":true,"none":null,"j":{"a": [1]}}');
	equal(jsonOf([{ name: "c", type: "string", text: "", nullable: true }]), '{"c":null}');
});

test("a wrong type is seen before anything is sent", () => {
	const fit = (type, text) => fits({ type, text });
	equal([fit("integer", "3"), fit("integer", "3.5"), fit("integer", ""), fit("number", ".5"), fit("number", "x"), fit("integers", "1\na"), fit("json", "{")],
		[true, false, false, true, false, false, false]);
});

test("values become fields and come back", () => {
	const values = { a: null, b: 3, c: 0.5, d: ["甲"], e: [1, 2], f: true, g: { x: 1 }, h: [], i: "文" };
	const fields = Object.entries(values).map(([name, value]) => ({ name, ...typed(value) }));
	equal(JSON.parse(jsonOf(fields)), values);
});

test("declared fields come first, then what the statement names besides; what isn't named goes", () => {
	const declared = [{ name: "limit", type: "integer", text: "20" }, { name: "gone", type: "string", text: "" }];
	const fields = fieldsOf("RETURN $x LIMIT $limit", declared, new Map([["limit", { type: "integer", text: "5" }]]));
	equal(fields.map(({ name, text, open }) => [name, text, open ?? false]), [["limit", "5", false], ["x", "", true]]);
});

test("cells are told in words", () => {
	const node = { kind: "node", id: "t:甲", labels: ["Term"], properties: { name: "甲" } };
	equal(words(node), "(Term 甲)");
	equal(words({ kind: "relationship", type: "CO_OCCURS", source: "t:甲", target: "t:乙", properties: {} }), "甲 –CO_OCCURS– 乙");
	equal(words({ kind: "path", nodes: [node, { ...node, properties: { name: "乙" } }], relationships: [] }), "甲 – 乙");
	equal(words([1, "a", null, { b: [true] }]), '[1, "a", null, {b: [true]}]');
	equal(words(null), "");
});

test("columns of numbers are known, large ones too, and sorted by size with nothing last", () => {
	const rows = [["9007199254740993"], [3], [null], ["9007199254740992"]];
	equal([isNumeric(rows, 0), isNumeric([["a"], [1]], 0), isNumeric([[null]], 0)], [true, false, false]);
	const collator = new Intl.Collator("zh-CN");
	equal(sorted(rows, { column: 0, down: true }, collator).map(([cell]) => cell), ["9007199254740993", "9007199254740992", 3, null]);
	equal(sorted([["b"], [null], ["a"]], { column: 0, down: false }, collator).map(([cell]) => cell), ["a", "b", null]);
	equal(decimals([[0.5], [2], [0.123456789]], 0), 4);
});

test("rows can be taken along", () => {
	equal(tsv(["a", "b"], [["x\ty", 1], ["多\n行", null]]), "a\tb\nx y\t1\n多 行\t");
	equal(csv(["a", "b"], [["=1+1", -1], ["say \"hi\", 𠮷", "-x"]]), "\uFEFFa,b\r\n'=1+1,-1\r\n\"say \"\"hi\"\", 𠮷\",'-x\r\n");
});
