/** Where eyes rest on a page, from its top. */
const EYES = 0.35;

/**
 * The paragraph that is read: the one that was led to while its place is in sight, else the one before one's eyes.
 * @param {{element: HTMLElement, paragraphs: HTMLElement[]}} text @param {HTMLElement?} place @param {number?} here its paragraph @returns {number} -1 for none
 */
export function inSight({ element, paragraphs }, place, here) {
	const { top, height } = element.parentElement.getBoundingClientRect();
	const [from, high] = [Math.max(0, top), Math.min(height, innerHeight)];
	const at = place?.getBoundingClientRect();
	return at && at.top >= from && at.bottom <= from + high ? here : paragraphs.findIndex((each) => each.getBoundingClientRect().bottom > from + EYES * high);
}
