import { keyOf, KEYS } from "/js/app/keys.js";
import { en } from "/js/texts/en.js";
import { zh } from "/js/texts/zh.js";
import { equal, test } from "/tests/check.js";

const idOf = (event, screen = "map") => keyOf(event, screen)?.id;

test("a key means one thing on a screen, whether in upper or lower case", () => {
	equal([idOf({ key: "E", shiftKey: true }), idOf({ key: "H", shiftKey: true }), idOf({ key: "?", shiftKey: true })], ["growths", undefined, "keys"]);
	equal([idOf({ key: "e" }), idOf({ key: "E" }), idOf({ key: "e" }, "reader"), idOf({ key: "/", shiftKey: true })], ["grow", "grow", undefined, "search"]);
});

test("the browser's own keys stay its own", () => {
	equal([idOf({ key: "e", ctrlKey: true }), idOf({ key: "e", altKey: true }), idOf({ key: "Escape", metaKey: true })], [undefined, undefined, undefined]);
});

test("every key is told in both languages, and none twice", () => {
	equal(KEYS.filter(({ id }) => !zh[`key.${id}`] || !en[`key.${id}`]), []);
	equal(new Set(KEYS.map(({ id }) => id)).size, KEYS.length);
});
