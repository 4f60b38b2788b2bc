import { curl } from "/js/api-docs/curl.js";
import { equal, test } from "/tests/check.js";

const query = (name, example, schema = {}) => ({ name, in: "query", example, schema });

test("a question becomes a line that can be pasted, usual values left out", () => {
	equal(curl("get", "/api/graph", [query("term", ["两个维护"]), query("unit", "paragraph", { default: "paragraph" }), query("page", 1)], null, "http://h", false),
		"curl -H \"Authorization: Bearer $TOKEN\" -G http://h/api/graph --data-urlencode 'term=两个维护'");
	equal(curl("get", "/api/health/live", [], null, "http://h", true), "curl http://h/api/health/live");
});

test("bodies, files and other methods are told too, quotes escaped", () => {
	equal(curl("patch", "/api/x/{id}", [{ name: "id", in: "path" }], { "application/json": { example: { a: "it's" } } }, "http://h", true),
		"curl -X PATCH http://h/api/x/ID -H 'Content-Type: application/json' -d '{\"a\":\"it'\\''s\"}'");
	equal(curl("post", "/api/ingests", [], { "multipart/form-data": {} }, "http://h", true), "curl http://h/api/ingests -F files=@speech.txt -F collection=mine");
	equal(curl("post", "/logout", [], null, "http://h", true), "curl -X POST http://h/logout");
});
