import { COLOURS, inForce, SIZES, usualColour, WIDTHS } from "./appearance.js";
import { h, icon, redrawn } from "./dom.js";
import { choice } from "./filters/controls.js";
import { MOST_SPRINGS } from "./picture.js";
import { t } from "./texts.js";

const CHOICES = { size: SIZES, colour: COLOURS, width: WIDTHS };
/** Ways to lay out that leave nothing to chance. */
const CERTAIN = ["concentric", "timeline"];

/**
 * A button on the map with what sizes, colours and widths are to tell, and how it is laid out. Each choice is one step.
 * @param {HTMLElement} host @param {(type: string, payload: object) => void} dispatch
 * @returns {{draw: (state: import("./view/view.js").State) => void}}
 */
export function appearancePanel(host, dispatch) {
	const panel = h("div.looks", { id: "looks", role: "dialog", hidden: true, "data-testid": "looks" });
	const button = h("button.btn.ico", { type: "button", id: "open-looks", "data-testid": "appearance", "aria-haspopup": "dialog", "aria-expanded": "false", "aria-controls": "looks",
		onclick: () => open(panel.hidden) }, icon("look"));
	host.replaceChildren(button, panel);
	host.hidden = false;
	document.addEventListener("pointerdown", ({ target }) => !panel.hidden && !host.contains(target) && open(false));
	host.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !host.contains(relatedTarget) && open(false));
	panel.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			event.stopPropagation();
			open(false);
			button.focus();
		}
	});

	function open(wanted) {
		panel.hidden = !wanted;
		button.setAttribute("aria-expanded", String(wanted));
		if (wanted) {
			panel.querySelector("select").focus();
		}
	}

	function draw({ view, picture }) {
		const now = inForce(view.look, picture);
		const usual = { size: "count", colour: usualColour(picture), width: "count" };
		button.title = t("look.title");
		button.setAttribute("aria-label", button.title);
		panel.setAttribute("aria-label", button.title);
		redrawn(panel, () => panel.replaceChildren(h("h2.lab", {}, t("look.title")),
			...Object.entries(CHOICES).map(([key, figures]) => choice(t(`look.${key}`), `look-${key}`, figures.filter((figure) => figure !== "community" || known(picture))
				.map((figure) => [figure, figure === usual[key] ? t("look.usual", { what: t(`look.${figure}`) }) : t(`look.${figure}`)]), now[key],
			(figure) => dispatch("appearance", { [key]: figure === usual[key] ? null : figure }))),
			...layouts(view, picture).filter(Boolean),
			...(Object.values(view.look).some(Boolean) ? [h("button.link", { type: "button", id: "look-reset", "data-testid": "look-reset",
				onclick: () => dispatch("appearance", { size: null, colour: null, width: null }) }, t("look.reset"))] : [])));
	}

	function layouts({ layout: { kind, seed } }, { foci, nodes }) {
		const ego = foci.length === 1;
		const many = nodes.length > MOST_SPRINGS;
		const others = [ego && "overview", (!many || kind === "fcose") && "fcose", ...CERTAIN].filter(Boolean);
		const kinds = [["", t("look.usual", { what: t(ego ? "look.rings" : "look.overview") })], ...others.map((each) => [each, t(`look.${each}`)])];
		const certain = CERTAIN.includes(kind);
		return [
			choice(t("look.layout"), "look-layout", kinds, kind ?? "", (chosen) => dispatch("arrange", { kind: chosen || null })),
			many && kind === "fcose" && h("p.note", {}, t("look.tooMany", { n: MOST_SPRINGS })),
			h("p.note", {}, h("span", { "data-testid": "seed" }, t(certain ? "look.certain" : "look.seed", { seed: String(seed) })),
				!certain && h("button.link", { type: "button", id: "look-seed", "data-testid": "look-seed", onclick: () => dispatch("arrange", { seed: seed + 1 }) }, t("look.another"))),
		];
	}

	return { draw };
}

function known({ communities }) {
	return communities?.communities.length;
}
