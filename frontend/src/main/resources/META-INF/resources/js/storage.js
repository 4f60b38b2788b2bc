/** What the browser keeps. Nothing here throws: where storage is blocked or full, what is kept lasts as long as the page. */
function shelf(storage) {
	const memory = new Map();
	return {
		/** @param {string} key @returns {string?} */
		get: (key) => memory.get(key) ?? tried(() => storage().getItem(key)),
		/** @param {string} key @param {string} text */
		set: (key, text) => {
			memory.set(key, text);
			tried(() => {
				storage().setItem(key, text);
				memory.delete(key);
			});
		},
		/** @param {string} key */
		remove: (key) => {
			memory.delete(key);
			tried(() => storage().removeItem(key));
		},
		/** @param {string} key @returns {any} what was written, null where that is nothing or no JSON */
		read(key) {
			return tried(() => JSON.parse(this.get(key)));
		},
		/** @param {string} key @param {unknown} value that JSON can hold */
		write(key, value) {
			this.set(key, JSON.stringify(value));
		},
	};
}

function tried(work) {
	try {
		return work() ?? null;
	} catch {
		return null;
	}
}

/** Lasts beyond this tab, and is shared by all. */
export const browser = shelf(() => localStorage);
/** Lasts as long as this tab. */
export const tab = shelf(() => sessionStorage);
