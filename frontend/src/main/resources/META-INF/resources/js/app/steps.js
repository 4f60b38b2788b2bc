import { byId, h, icon } from "../dom.js";
import { listed, t } from "../texts.js";
import { said } from "../view/said.js";
import { page } from "./router.js";

const phone = matchMedia("(max-width: 760px)");

/** The buttons in the head that take a step back and do it again; each says which. */
export function stepButtons() {
	const place = byId("steps");
	const undo = button("undo", page.undo);
	const redo = button("redo", page.redo);
	place.hidden = false;
	place.append(undo, redo);
	place.dataset.ban = "";
	phone.addEventListener("change", settle);
	settle();

	/** On a phone there is no room in the head: they float on the map. */
	function settle() {
		if (phone.matches) {
			byId("map").append(place);
		} else {
			byId("views").before(place);
		}
	}

	function draw() {
		const { view } = page.state() ?? {};
		const { before, after } = page.around();
		place.setAttribute("aria-label", t("steps"));
		name(undo, page.busy() ? t("step.cancel") : before && named("undo", said(before.view, view)));
		name(redo, after && named("redo", said(view, after.view)));
	}

	page.subscribe(draw);
	draw();
	return draw;
}

function button(id, onclick) {
	return h("button.btn.ico", { type: "button", id, "data-testid": id, onclick }, icon(id));
}

/** Stays where it is when there is nothing to do, so that the focus isn't lost. */
function name(button, text) {
	const label = text || t(`step.${button.id}`);
	button.setAttribute("aria-disabled", String(!text));
	button.setAttribute("aria-label", label);
	button.title = label;
}

function named(what, [key, { names, ...values }]) {
	return t(`step.${what}What`, { what: t(key, names ? { ...values, names: listed(names) } : values) });
}
