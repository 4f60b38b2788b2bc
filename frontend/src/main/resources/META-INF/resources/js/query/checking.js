import { api } from "../api.js";

const PAUSE = 500;

/**
 * Has a statement judged while it is typed: once nobody has typed for a while, one at a time, the last one always.
 * @param {() => {text: string, given: string}?} now what to judge, null where there is nothing to
 * @param {(found: {error: object?, warnings: object[]}) => void} tell
 */
export function checking(now, tell) {
	let timer = null;
	let asking = null;
	let judged = null;

	async function judge() {
		const asked = now();
		const key = JSON.stringify(asked);
		if (!asked || key === judged) {
			return;
		}
		await asking;
		asking = api.checkCypher(asked.text, asked.given).then((found) => {
			if (JSON.stringify(now()) === key) {
				judged = key;
				tell(found);
			}
		}, () => null);
		await asking;
	}

	return {
		later() {
			clearTimeout(timer);
			timer = setTimeout(judge, PAUSE);
		},
		/** What runs is judged by running. */
		stop: () => clearTimeout(timer),
	};
}
