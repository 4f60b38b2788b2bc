/** A source in plain English. Pure. */

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** @param {import("./gbt7714.js").Source} speech @param {{paragraph: number, sentence: number?}} at from 0 @returns {string} */
export function english({ title, speaker, date, place }, { paragraph, sentence }) {
	const where = [place, date ? day(date) : "n.d."].filter(Boolean).join(", ");
	const line = sentence === null || sentence === undefined ? "" : `, sentence ${sentence + 1}`;
	return `${speaker ? `${speaker}, ` : ""}“${title}” (${where}), para. ${paragraph + 1}${line}.`;
}

/** As far as it is known: 2021, April 2021, 5 April 2021. */
function day(date) {
	const [year, month, of] = date.split("-");
	return [of && Number(of), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}
