import { language, t } from "../texts.js";

/** A time of a job, the date only where it isn't today's. @param {string} iso @param {Date} [now] @returns {string} */
export function moment(iso, now = new Date()) {
	const at = new Date(iso);
	const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
	const day = at.toDateString() === now.toDateString() ? {} : { month: "short", day: "numeric" };
	const year = at.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
	return new Intl.DateTimeFormat(language(), { ...clock, ...day, ...year }).format(at);
}

/** @param {number} seconds @returns {string} "约 3 分钟" */
export function span(seconds) {
	if (seconds < 90) {
		return t("jobs.seconds", { n: Math.max(1, Math.round(seconds)) });
	}
	return seconds < 5400 ? t("jobs.minutes", { n: Math.round(seconds / 60) }) : t("jobs.hours", { n: Math.round(seconds / 3600) });
}
