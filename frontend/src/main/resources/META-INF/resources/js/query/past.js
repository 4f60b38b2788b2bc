const KEPT = "tifa.query.past";
const MOST = 50;

/** What was run in this browser, the latest first. @returns {{text: string, given: string, at: string}[]} */
export function past() {
	try {
		const found = JSON.parse(localStorage.getItem(KEPT));
		return Array.isArray(found) ? found.filter(({ text, given }) => typeof text === "string" && typeof given === "string") : [];
	} catch {
		return [];
	}
}

/** @param {string} text @param {string} given the parameters as JSON */
export function remember(text, given) {
	const others = past().filter((one) => one.text !== text || one.given !== given);
	store([{ text, given, at: new Date().toISOString() }, ...others].slice(0, MOST));
}

export function forget() {
	store([]);
}

function store(list) {
	try {
		localStorage.setItem(KEPT, JSON.stringify(list));
	} catch {
		// A browser that keeps nothing has no history.
	}
}
