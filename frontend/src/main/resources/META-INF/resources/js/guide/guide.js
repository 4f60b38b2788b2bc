import { byId, h } from "../dom.js";
import { browser } from "../storage.js";
import { t } from "../texts.js";

const KEPT = "tifa.guided";
/** What each step is about: where it points, in the order of a first finding; on a phone a button opens the search; before there is a map, at all of the page. */
const STEPS = [["map", "graph"], ["search", "search", "open-search"], ["grow", "graph"], ["proof", "panel"], ["keep", "views"]];
const GAP = 12;

/** @returns {boolean} whether somebody here has walked through it, or declined */
export function guided() {
	return browser.get(KEPT) === "yes";
}

/** Walks through the page in five steps, beside what they speak of; nothing is blocked meanwhile. @param {() => void} ended @returns {() => void} ends it */
export function guide(ended) {
	const back = document.activeElement;
	const card = h("section.guide", { role: "dialog", "aria-labelledby": "guide-title", "data-testid": "guide" });
	let at = 0;
	let here = null;

	function show() {
		const [name, ...ids] = STEPS[at];
		mark([...ids, "app"].map(byId).find((element) => element.checkVisibility()));
		const button = (key, act, kind = "btn") => h(`button.${kind}`, { type: "button", "data-testid": `guide-${key}`, onclick: act }, t(`guide.${key}`));
		card.replaceChildren(h("p.step", {}, t("guide.step", { n: at + 1, of: STEPS.length })), h("h2", { id: "guide-title", tabindex: -1 }, t(`guide.${name}.title`)),
			h("p", {}, t(`guide.${name}.text`)),
			h("div.acts", {}, button("end", end), h("span.fill"), at > 0 && button("back", () => turn(-1)),
				at < STEPS.length - 1 ? button("next", () => turn(1), "btn.pri") : button("done", end, "btn.pri")));
		stand();
		card.querySelector("h2").focus({ preventScroll: true });
	}

	function turn(by) {
		at += by;
		show();
	}

	function mark(element) {
		here?.classList.remove("guide-here");
		here = element;
		here.classList.add("guide-here");
		here.scrollIntoView({ block: "nearest" });
	}

	/** Beside what it speaks of where there is room, else within it, low. */
	function stand() {
		const box = here.getBoundingClientRect();
		const { width, height } = card.getBoundingClientRect();
		const [left, top] = box.bottom + GAP + height < innerHeight ? [box.left, box.bottom + GAP]
			: box.left - GAP - width > 0 && box.width < innerWidth / 2 ? [box.left - GAP - width, box.top + GAP] : [box.left + GAP, box.bottom - GAP - height];
		card.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
		card.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
	}

	function steer(event) {
		if (event.key === "Escape") {
			event.stopPropagation();
			end();
		}
	}

	function end() {
		browser.set(KEPT, "yes");
		here?.classList.remove("guide-here");
		card.remove();
		document.removeEventListener("keydown", steer, true);
		window.removeEventListener("resize", stand);
		back?.focus?.();
		ended();
	}

	document.addEventListener("keydown", steer, true);
	window.addEventListener("resize", stand);
	document.body.append(card);
	show();
	return end;
}
