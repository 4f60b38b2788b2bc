import { h, icon } from "../dom.js";
import { t } from "../texts.js";

/**
 * The concepts that have been chosen to be seen together, before the text.
 * @param {HTMLElement} box holding a list and a button @param {{changed: (names: string[]) => void, go: () => void}} on
 */
export function tokens(box, on) {
	const [list, button] = ["#tokens", "#search-go"].map((id) => box.querySelector(id));
	let names = [];
	button.addEventListener("click", on.go);

	function set(next) {
		names = next;
		list.hidden = button.hidden = !names.length;
		list.replaceChildren(...names.map((name) => h("li", { "data-testid": "token" }, h("span", { title: name }, name),
			h("button", { type: "button", "aria-label": t("search.remove", { name }), onclick: () => remove(name) }, icon("close")))));
		list.scrollLeft = list.scrollWidth;
		button.textContent = t("search.go", { n: names.length });
	}

	function remove(name) {
		set(names.filter((each) => each !== name));
		on.changed(names);
	}

	return {
		names: () => names,
		add: (more) => {
			if (more.length) {
				set([...new Set([...names, ...more])]);
				on.changed(names);
			}
		},
		pop: () => remove(names.at(-1)),
		clear: () => set([]),
	};
}
