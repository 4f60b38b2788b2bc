import { api } from "./api.js";

const PAGE = 200;
const PAGES = 10;

/**
 * The first speeches, and how many there are a year.
 * @returns {Promise<{speeches: {items: object[], total: number}, years: {counts: Map<string, number>, undated: number}?}>}
 *   years is null where there are too many speeches to list them all for that
 */
export async function loadSpeeches() {
	const first = await api.speeches({ page: 1, size: PAGE });
	const pages = Math.ceil(first.total / PAGE);
	if (pages > PAGES) {
		return { speeches: first, years: null };
	}
	const rest = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, i) => api.speeches({ page: i + 2, size: PAGE })));
	return { speeches: first, years: byYear([first, ...rest].flatMap((page) => page.items)) };
}

/** Every year between the first and the last, also those without a speech. Pure. @param {{date: string?}[]} speeches */
export function byYear(speeches) {
	const dated = speeches.filter(({ date }) => date).map(({ date }) => Number(date.slice(0, 4)));
	const counts = new Map();
	for (let year = Math.min(...dated); year <= Math.max(...dated); year++) {
		counts.set(String(year), dated.filter((y) => y === year).length);
	}
	return { counts, undated: speeches.length - dated.length };
}
