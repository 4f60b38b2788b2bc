import { click, CTRL, drag, key, SHIFT, twice, type, wheel } from "./inputs.js";

/** How often what is done on the map, and what only where no step back is to be counted. */
const ON_THE_MAP = { expand: 18, menu: 8, hide: 8, select: 15, drag: 4, filter: 14, look: 6, legend: 3, search: 6, panel: 8, drawer: 4, zoom: 4, keys: 6 };
const ELSEWHERE = { steps: 12, reader: 3, screens: 2, views: 3, help: 2, dress: 2 };
const WORDS = ["党", "建设", "发展", "zgtsshzy", "lgwh", "development", "从严治党", "<img src=x onerror=alert(1)>", "没有这个词", "两个维护"];
/** They lead to what takes long, leaves the page or changes the corpus. */
const LEFT_ALONE = "[disabled], [href], [data-testid^=cypher-], [data-testid=table-csv], [data-testid^=reprint-]";
const host = () => document.getElementById("graph");
const graph = () => host()._cyreg.cy;

/**
 * What somebody might do next, of what is in sight and within reach.
 * @param {() => number} random from 0 to 1 @returns {(free: boolean) => {what: string, inputs: import("./inputs.js").Input[], then?: () => import("./inputs.js").Input[]}}
 *   free: also what leaves the map, and steps back; then: after a moment
 */
export function hands(random) {
	const pick = (list) => list[Math.floor(random() * list.length)];
	const any = (...doings) => pick(doings)();
	const near = (range) => Math.round(range * (2 * random() - 1));

	const doings = {
		expand: () => onNode((spot) => (random() < 0.6 ? twice(spot) : [...click(spot), ...key("e")])),
		menu: () => (ofMenu().length ? click(middle(pick(ofMenu()))) : onNode((spot) => click(random() < 0.8 ? spot : ground(), { button: "right" }))),
		hide: () => onNode((spot) => [...click(spot), ...key(pick(["h", "h", "h", "i", "p", "n", "v"]))]),
		select: () => any(() => onNode((spot) => click(spot)), () => onNode((spot) => click(spot, { modifiers: SHIFT })), () => onEdge((spot) => click(spot)),
			() => drag([ground(), ground()], SHIFT), () => [...key("l"), ...drag([ground(), ground(), ground(), ground()])], () => click(ground())),
		drag: () => onNode((spot) => drag([spot, { x: spot.x + near(60), y: spot.y + near(60) }])),
		filter: () => touch("#filters"),
		look: () => (document.getElementById("looks").hidden ? press("[data-testid=appearance]") : touch("#looks")),
		legend: () => touch("#legend"),
		panel: () => any(() => touch("#panel"), () => touch("#panel"), () => key("j"), () => key("k"), () => key("Escape")),
		drawer: () => any(() => press("#drawer-tabs button"), () => touch("#drawer"), () => touch("#drawer")),
		zoom: () => any(() => wheel(ground(), pick([-240, -120, 120, 240])), () => press(".zoom button"), () => touch("#minimap")),
		keys: () => any(...["e", "n", "v", "a", "p", "h", "Escape", "Tab", "ArrowLeft", "ArrowRight", "ArrowDown", "Enter"].map((name) => () => key(name))),
		steps: () => any(() => key("z", CTRL), () => key("z", CTRL), () => key("y", CTRL), () => key("z", CTRL | SHIFT), () => press("#undo"), () => press("#redo")),
		reader: () => press("[data-testid=read]"),
		screens: () => press(".nav button"),
		views: () => press("#views-menu [role=menuitem], #views-button"),
		help: () => any(() => key("?"), () => press("#help-menu [role=menuitem], #help > button"), () => press(".guide button")),
		dress: () => press("[data-speak], #theme > button, #theme-menu button"),
	};

	function next(free) {
		const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
		if (dialog) {
			return { what: "dialog", inputs: ofDialog(dialog) };
		}
		if (document.body.dataset.screen !== "map") {
			return { what: "back", inputs: backToTheMap() };
		}
		const what = weighed(free ? { ...ON_THE_MAP, ...ELSEWHERE } : ON_THE_MAP);
		return what === "search" ? { what, inputs: [...key("/"), ...type(pick(WORDS))], then: chosen } : { what, inputs: doings[what]() };
	}

	function weighed(weights) {
		let at = random() * Object.values(weights).reduce((a, b) => a + b);
		return Object.keys(weights).find((name) => (at -= weights[name]) < 0);
	}

	function chosen() {
		return any(() => key("Enter"), () => key("Escape"), () => [...key("ArrowDown"), ...key("Enter")]);
	}

	/** What is asked is answered, or called off; of the saved views one is opened, nothing deleted. */
	function ofDialog(dialog) {
		const opens = [...dialog.querySelectorAll("[data-testid=view-open], [data-testid=view-changes], [data-testid=view-duplicate]")].filter(within);
		const field = dialog.querySelector("form input.txt");
		return random() < 0.4 ? key("Escape") : opens.length ? click(middle(pick(opens)))
			: field ? [...click(middle(field)), ...type(String(Math.floor(random() * 1000))), ...key("Enter")] : key("Escape");
	}

	function backToTheMap() {
		return random() < 0.4 ? touch("#reader .side") : random() < 0.3 ? key("Escape") : press("#nav-map");
	}

	/** Something that can be worked in a place. */
	function touch(place) {
		const all = reached(`${place} :is(button, select, input, summary)`);
		return all.length ? work(pick(all)) : [];
	}

	function work(target) {
		if (target.matches("select")) {
			target.focus();
			return key(pick(["ArrowDown", "ArrowUp"]));
		}
		if (target.matches("[type=range]")) {
			const { left, top, width, height } = target.getBoundingClientRect();
			return click({ x: left + width * random(), y: top + height / 2 });
		}
		if (target.matches("[type=number], [type=search], [type=text]")) {
			const text = pick(target.type === "number" ? ["0", "0.2", "0.9", ""] : ["党", "发展", ""]);
			return [...click(middle(target)), ...key("a", CTRL), ...(text ? type(text) : key("Backspace")), ...key("Enter"), ...key("Tab")];
		}
		return click(middle(target));
	}

	function press(selector) {
		const all = reached(selector);
		return all.length ? click(middle(pick(all))) : [];
	}

	function onNode(act) {
		return onSpot(graph().nodes().filter((node) => !node.hasClass("hidden")).map((node) => node.renderedPosition()), act);
	}

	function onEdge(act) {
		return onSpot(graph().edges().map((edge) => {
			const [a, b] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
			return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
		}), act);
	}

	function onSpot(spots, act) {
		const { left, top } = host().getBoundingClientRect();
		const free = spots.map(({ x, y }) => ({ x: left + x, y: top + y })).filter(bare);
		return free.length ? act(pick(free)) : [];
	}

	/** Somewhere on the map, in its middle where nothing else is bare. */
	function ground() {
		const { left, top, width, height } = host().getBoundingClientRect();
		const spots = Array.from({ length: 20 }, () => ({ x: left + width * random(), y: top + height * random() }));
		return spots.find(bare) ?? { x: left + width / 2, y: top + height / 2 };
	}

	return next;
}

function ofMenu() {
	return reached(".acts-menu:not([hidden]) [role=menuitem]");
}

function reached(selector) {
	return [...document.querySelectorAll(selector)].filter((each) => !each.matches(LEFT_ALONE) && within(each));
}

/** Whether a hand reaches it, once it is scrolled to. */
function within(element) {
	if (!element.checkVisibility()) {
		return false;
	}
	element.scrollIntoView({ block: "nearest" });
	const { x, y } = middle(element);
	const there = document.elementFromPoint(x, y);
	return Boolean(there) && [element, ...element.labels ?? []].some((each) => each.contains(there));
}

/** Whether the map itself is there. */
function bare({ x, y }) {
	return host().contains(document.elementFromPoint(x, y));
}

function middle(element) {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}
