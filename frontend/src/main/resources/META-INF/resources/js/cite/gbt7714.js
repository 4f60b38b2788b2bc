/**
 * A source after GB/T 7714—2015: 责任者. 题名[文献类型]. 出版地, 日期: 位置. What isn't known isn't written; nothing is invented. Pure.
 * @typedef {{title: string, speaker: string?, date: string?, place: string?, kind: string?}} Source
 */

/** Kinds that the standard has a letter for: reports are R, all else of this sort Z. */
const REPORT = /报告$/;

/** @param {Source} speech @param {{paragraph: number, sentence: number?, last?: number?}} at from 0; last: of several paragraphs @returns {string} */
export function gbt7714({ title, speaker, date, place, kind }, { paragraph, sentence, last = null }) {
	const who = speaker ? `${speaker}. ` : "";
	const where = [place, date ?? "[日期不详]"].filter(Boolean).join(", ");
	const line = sentence === null || sentence === undefined ? "" : `第 ${sentence + 1} 句`;
	return `${who}${title}[${REPORT.test(kind ?? "") ? "R" : "Z"}]. ${where}: 第 ${paragraph + 1}${last === null ? "" : `—${last + 1}`} 段${line}.`;
}
