import { LONGEST, placed, toFragment, whereOf } from "./address.js";
import { completed, EMPTY } from "./view.js";

/** A view that lasts no longer than this is not worth keeping. */
const LASTS = 800;

/**
 * Views that are too long for an address: the server keeps them, the address bears their name.
 * @typedef {import("./view.js").View} View
 * @param {(view: View) => Promise<{id: string}>} keep @param {() => void} kept @param {(error: Error) => void} failed
 */
export function drafts(keep, kept, failed) {
	const ids = new Map();
	let timer = 0;
	let complained = false;

	/** What has to be kept: where one is and what is selected stand in the address, unless that is what is too long. */
	function kernel(view) {
		return whereOf(view).length > LONGEST / 2 ? view : { ...placed(view, EMPTY), chosen: EMPTY.chosen };
	}

	async function save(view) {
		try {
			const { id } = await keep(view);
			ids.set(toFragment(view), id);
			kept();
		} catch (error) {
			if (!complained) {
				failed(error);
			}
			complained = true;
		}
	}

	return {
		/** @param {View} view @returns {string?} its address, null until it is kept */
		fragmentOf(view) {
			const long = kernel(view);
			const id = ids.get(toFragment(long));
			clearTimeout(timer);
			if (!id) {
				timer = setTimeout(save, LASTS, long);
				return null;
			}
			return [`v=${id}`, long === view ? "" : whereOf(view)].filter(Boolean).join("&");
		},
		/** The view at hand is short: none need be kept. */
		rest: () => clearTimeout(timer),
		/** What the address can say meanwhile: the question, and where one is. @param {View} view @returns {string} */
		brief: (view) => [{ ...EMPTY, ask: view.ask, screen: view.screen, reading: view.reading }, EMPTY].map(toFragment).find((text) => text.length <= LONGEST),
		/** @param {string} id @param {View} view as the server keeps it @returns {View} */
		opened(id, view) {
			const whole = completed(view);
			ids.set(toFragment(kernel(whole)), id);
			return whole;
		},
	};
}
