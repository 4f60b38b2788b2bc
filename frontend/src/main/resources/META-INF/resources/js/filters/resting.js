/** What keys have moved is chosen after this long without another; what a hand has pulled, once it lets go. */
const REST = 300;

/**
 * A control that is being moved keeps its place: nothing is drawn over it until it has come to rest, and only then is its value chosen.
 * @param {HTMLInputElement} input @param {() => void} choose
 * @returns {HTMLInputElement}
 */
export function resting(input, choose) {
	let timer = 0;
	let byHand = false;
	let first = input.value;
	const hold = () => (input.dataset.held = "");
	input.addEventListener("pointerdown", () => {
		byHand = true;
		hold();
	});
	input.addEventListener("keydown", () => (byHand = false));
	input.addEventListener("input", hold);
	input.addEventListener("change", () => {
		clearTimeout(timer);
		timer = setTimeout(rest, byHand ? 0 : REST);
	});
	for (const end of ["pointerup", "pointercancel"]) {
		input.addEventListener(end, () => setTimeout(() => input.value === first && rest()));
	}
	input.addEventListener("blur", rest);
	return input;

	function rest() {
		clearTimeout(timer);
		if (!("held" in input.dataset)) {
			return;
		}
		delete input.dataset.held;
		if (input.value !== first) {
			first = input.value;
			choose();
		}
		input.dispatchEvent(new Event("rested", { bubbles: true }));
	}
}

/** @param {HTMLElement} place @param {() => void} draw at once, or, where something there is being moved, once that rests; only the last one asked for */
export function atRest(place, draw) {
	place.removeEventListener("rested", waiting.get(place));
	if (place.querySelector("[data-held]")) {
		waiting.set(place, draw);
		place.addEventListener("rested", draw, { once: true });
	} else {
		waiting.delete(place);
		draw();
	}
}

const waiting = new WeakMap();
