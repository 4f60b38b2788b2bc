/**
 * The keys of the page, each once: what it does is the text key.ID. Keys without "keys" act where they belong, and are only told.
 * @type {{id: string, shown: string, keys?: string[], screens?: string[]}[]} keys: as KeyboardEvent.key in lower case, after Mod+ for Ctrl or ⌘,
 *   after Shift+ for letters with it; screens: where it acts, everywhere else
 */
export const KEYS = [
	{ id: "search", shown: "/", keys: ["/"] },
	{ id: "tab", shown: "Tab" },
	{ id: "walk", shown: "← ↑ → ↓" },
	{ id: "walkAny", shown: "Shift+→" },
	{ id: "open", shown: "Enter" },
	{ id: "openLine", shown: "Shift+Enter" },
	{ id: "toggle", shown: "X" },
	{ id: "grow", shown: "E", keys: ["e"], screens: ["map"] },
	{ id: "growths", shown: "Shift+E", keys: ["Shift+e"], screens: ["map"] },
	{ id: "lasso", shown: "L", keys: ["l"], screens: ["map"] },
	{ id: "box", shown: "Shift" },
	{ id: "undo", shown: "Ctrl+Z", keys: ["Mod+z"], screens: ["map", "reader"] },
	{ id: "redo", shown: "Ctrl+Y", keys: ["Mod+y", "Mod+Shift+z"], screens: ["map", "reader"] },
	{ id: "hide", shown: "H", keys: ["h"], screens: ["map"] },
	{ id: "isolate", shown: "I", keys: ["i"], screens: ["map"] },
	{ id: "pin", shown: "P", keys: ["p"], screens: ["map"] },
	{ id: "neighbours", shown: "N", keys: ["n"], screens: ["map"] },
	{ id: "invert", shown: "V", keys: ["v"], screens: ["map"] },
	{ id: "showAll", shown: "A", keys: ["a"], screens: ["map"] },
	{ id: "next", shown: "J", keys: ["j"], screens: ["map", "reader"] },
	{ id: "previous", shown: "K", keys: ["k"], screens: ["map", "reader"] },
	{ id: "keys", shown: "?", keys: ["?", "？"] },
	{ id: "make", shown: "C" },
	{ id: "another", shown: "Shift+Enter" },
	{ id: "arrows", shown: "↑ ↓" },
	{ id: "escape", shown: "Esc", keys: ["escape"] },
];

const WRITTEN = "textarea, select, input:not([type=range], [type=checkbox], [type=radio])";

/** Which key does what now; none while something is written, and letters alone not in a control. @param {Record<string, (event: KeyboardEvent) => void>} actions by id */
export function listenForKeys(actions) {
	document.addEventListener("keydown", (event) => {
		const key = event.target.closest(WRITTEN) ? null : keyOf(event, document.body.dataset.screen);
		if (key && (event.ctrlKey || event.metaKey || !event.target.closest("input"))) {
			actions[key.id](event);
		}
	});
}

/** @param {KeyboardEvent} event @param {string} screen @returns {object|undefined} the line of the table. Pure. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }, screen) {
	const mod = ctrlKey || metaKey;
	const shift = shiftKey && (mod || /^[a-z]$/i.test(key));
	const pressed = `${mod ? "Mod+" : ""}${shift ? "Shift+" : ""}${key.toLowerCase()}`;
	return altKey ? undefined : KEYS.find(({ keys, screens }) => keys?.includes(pressed) && (!screens || screens.includes(screen)));
}
