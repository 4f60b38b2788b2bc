const parts = [];

/** A part of the page that the first picture doesn't wait for. @template T @param {() => Promise<T>} load as it comes when it is first used @returns {() => Promise<T>} */
export function later(load) {
	parts.push(load);
	return load;
}

/** Has all of them at hand before anybody uses one; what doesn't come now is asked for again when it is needed. */
export function fetchLater() {
	parts.forEach((load) => load().catch(() => null));
}
