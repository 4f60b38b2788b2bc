/** What was done to the corpus. @param {HTMLElement} place */
export function drawJobs(place) {
	place.replaceChildren();
}
