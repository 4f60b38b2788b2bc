/** A source in plain English. Pure. */

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** @param {import("./gbt7714.js").Source} speech @param {{paragraph: number, sentence: number?, last?: number?}} at from 0; last: of several paragraphs @returns {string} */
export function english({ title, speaker, date, place }, { paragraph, sentence, last = null }) {
	const where = [place, date ? day(date) : "n.d."].filter(Boolean).join(", ");
	const line = sentence === null || sentence === undefined ? "" : `, sentence ${sentence + 1}`;
	return `${speaker ? `${speaker}, ` : ""}“${title}” (${where}), para${last === null ? "" : "s"}. ${paragraph + 1}${last === null ? "" : `–${last + 1}`}${line}.`;
}

/** As far as it is known: 2021, April 2021, 5 April 2021. */
function day(date) {
	const [year, month, of] = date.split("-");
	return [of && Number(of), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}
