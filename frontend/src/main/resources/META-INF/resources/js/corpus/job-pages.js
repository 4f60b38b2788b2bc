/** The history of jobs as it comes page by page, the newest first. Pure. */
const SIZE = 20;

/** @param {number} page from 1 @returns {object} what to ask for that page of the jobs that have ended */
export function ended(page) {
	return { state: ["DONE", "FAILED"], page, size: SIZE };
}

/** The page that follows what is known. @param {object[]} known */
export function next(known) {
	return Math.floor(known.length / SIZE) + 1;
}

/** The newest page joins what is known; where nothing connects the two, it stands alone. */
export function merged(known, page) {
	const ids = new Set(known.map((job) => job.id));
	return page.some((job) => ids.has(job.id)) ? inOrder([...page, ...known]) : page;
}

/** Each job once, the newest first. @param {object[]} jobs */
export function inOrder(jobs) {
	const each = new Map(jobs.map((job) => [job.id, job]));
	return [...each.values()].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

/** Whether the corpus is another after this job than before. @param {object} job that has ended */
export function changes({ kind, added, duplicate, collection, done }) {
	return kind === "ingest" ? added > 0 || (duplicate > 0 && Boolean(collection)) : kind !== "check" && done > 0;
}
