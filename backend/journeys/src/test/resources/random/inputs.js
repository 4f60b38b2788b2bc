/** What a hand does, as inputs of Chrome's DevTools protocol: method and parameters. Pure. @typedef {[string, object]} Input @typedef {{x: number, y: number}} Spot */
export const [CTRL, SHIFT] = [2, 8];
const CODES = { Enter: 13, Escape: 27, Tab: 9, Backspace: 8, ArrowDown: 40, ArrowUp: 38, ArrowLeft: 37, ArrowRight: 39 };

/** @param {Spot} spot @param {{button?: string, clickCount?: number, modifiers?: number}} [how] @returns {Input[]} */
export function click(spot, how) {
	return [moved(spot), mouse("mousePressed", spot, how), mouse("mouseReleased", spot, how)];
}

export function twice(spot) {
	return [...click(spot), ...click(spot, { clickCount: 2 })];
}

/** @param {Spot[]} way from the first to the last, with the button down */
export function drag(way, modifiers = 0) {
	const steps = way.slice(1).flatMap((to, i) => [0.2, 0.4, 0.6, 0.8, 1].map((part) => ({ x: way[i].x + (to.x - way[i].x) * part, y: way[i].y + (to.y - way[i].y) * part })));
	return [moved(way[0]), mouse("mousePressed", way[0], { modifiers }), ...steps.map((spot) => mouse("mouseMoved", spot, { modifiers })),
		mouse("mouseReleased", way.at(-1), { modifiers })];
}

export function wheel({ x, y }, deltaY) {
	return [["Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY }]];
}

/** @param {string} name as KeyboardEvent.key */
export function key(name, modifiers = 0) {
	const ctrl = Boolean(modifiers & CTRL);
	const text = name === "Enter" ? { text: "\r" } : name.length === 1 && !ctrl ? { text: name } : {};
	const pressed = { key: name, modifiers, windowsVirtualKeyCode: CODES[name] ?? name.toUpperCase().charCodeAt(0), commands: ctrl && name === "a" ? ["selectAll"] : [] };
	return [["Input.dispatchKeyEvent", { type: "keyDown", ...pressed, ...text }], ["Input.dispatchKeyEvent", { type: "keyUp", ...pressed }]];
}

export function type(text) {
	return [["Input.insertText", { text }]];
}

function moved(spot) {
	return ["Input.dispatchMouseEvent", { type: "mouseMoved", ...spot }];
}

function mouse(kind, spot, { button = "left", clickCount = 1, modifiers = 0 } = {}) {
	return ["Input.dispatchMouseEvent", { type: kind, ...spot, button, clickCount, modifiers, buttons: kind === "mouseReleased" ? 0 : button === "right" ? 2 : 1 }];
}
