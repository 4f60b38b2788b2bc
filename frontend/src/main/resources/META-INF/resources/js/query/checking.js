import { api } from "../api.js";

const PAUSE = 500;

/**
 * Has a statement judged while it is typed: once nobody has typed for a while, one at a time, the last one always.
 * @param {() => {text: string, given: string}?} now what to judge, null where there is nothing to
 * @param {(found: {error: object?, warnings: object[]}) => void} tell
 */
export function checking(now, tell) {
	let timer = null;
	let asking = false;
	let again = false;
	let judged = { key: null, found: null };

	async function judge() {
		const asked = now();
		const key = JSON.stringify(asked);
		again = asking;
		if (asking || !asked) {
			return;
		}
		if (key === judged.key) {
			tell(judged.found);
			return;
		}
		asking = true;
		const found = await api.checkCypher(asked.text, asked.given).catch(() => null);
		asking = false;
		if (found && JSON.stringify(now()) === key) {
			judged = { key, found };
			tell(found);
		}
		if (again) {
			await judge();
		}
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
