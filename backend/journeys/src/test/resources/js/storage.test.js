import { browser, tab } from "/js/storage.js";
import { equal, test } from "/tests/check.js";

/** Runs something in a browser whose storage fails. */
function without(method, work) {
	const usual = Storage.prototype[method];
	Storage.prototype[method] = () => {
		throw new DOMException("blocked", "SecurityError");
	};
	try {
		work();
	} finally {
		Storage.prototype[method] = usual;
	}
}

test("what is written can be read again, and is gone when removed", () => {
	tab.write("a", { n: [1, 2] });
	equal([tab.read("a"), sessionStorage.getItem("a")], [{ n: [1, 2] }, '{"n":[1,2]}']);
	tab.remove("a");
	equal([tab.get("a"), tab.read("a")], [null, null]);
});

test("what is no JSON is nothing", () => {
	browser.set("b", "{");
	equal([browser.read("b"), browser.get("b")], [null, "{"]);
});

test("where nothing can be kept, it is kept as long as the page", () => {
	without("setItem", () => {
		browser.set("c", "text");
		equal(browser.get("c"), "text");
	});
	equal([browser.get("c"), localStorage.getItem("c")], ["text", null]);
	browser.set("c", "later");
	equal([browser.get("c"), localStorage.getItem("c")], ["later", "later"]);
});

test("where nothing can be read, there is nothing", () => {
	without("getItem", () => equal([browser.get("d"), browser.read("d")], [null, null]));
});
