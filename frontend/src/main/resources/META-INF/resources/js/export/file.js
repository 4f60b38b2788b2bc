/** What goes out and what it is called. Pure but for save. */
const TERMS = 3;
const LONGEST = 55;

/**
 * @param {string[]} terms @param {string} whole what a map of everything is called @param {Date} day @param {string} ending
 * @returns {string} "tifa-两个维护-2026-11-22.svg"
 */
export function fileName(terms, whole, day, ending) {
	const subject = terms.length ? terms.slice(0, TERMS).join("+") : whole;
	const safe = [...subject.replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, "_")].slice(0, LONGEST).join("");
	const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
	return `tifa-${safe}-${date}.${ending}`;
}

/** @param {Blob} blob @param {string} name */
export function save(blob, name) {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
