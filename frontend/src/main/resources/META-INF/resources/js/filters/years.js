/**
 * The same years, as some of the speeches are spread over them. Pure.
 * @param {{counts: Map<string, number>, undated: number}} all @param {{year: number?, speeches: number}[]} found
 */
export function within({ counts }, found) {
	const speeches = new Map(found.map(({ year, speeches }) => [String(year), speeches]));
	return { counts: new Map([...counts.keys()].map((year) => [year, speeches.get(year) ?? 0])), undated: speeches.get("null") ?? 0 };
}

/**
 * Every year between the first and the last, also those without a speech. Pure.
 * @param {{year: number?, speeches: number}[]} found year null for those without a date
 * @returns {{counts: Map<string, number>, undated: number}}
 */
export function byYear(found) {
	const speeches = new Map(found.map(({ year, speeches }) => [year, speeches]));
	const years = [...speeches.keys()].filter((year) => year !== null);
	const counts = new Map();
	for (let year = Math.min(...years); year <= Math.max(...years); year++) {
		counts.set(String(year), speeches.get(year) ?? 0);
	}
	return { counts, undated: speeches.get(null) ?? 0 };
}
