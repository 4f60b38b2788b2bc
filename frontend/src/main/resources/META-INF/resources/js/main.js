import { actKeys } from "./act/keys.js";
import { listenForKeys } from "./app/keys.js";
import { PAUSE } from "./app/job-follow.js";
import { known, learn } from "./app/known.js";
import { methodCard, methodLine, theMap, title, translate, ways } from "./app/map-screen.js";
import { explain } from "./app/problems.js";
import { dispatch, go, page, recipe, routed } from "./app/router.js";
import { heard, render, step, uploads, watchElsewhere } from "./app/screens.js";
import { stepButtons } from "./app/steps.js";
import { themeMenu } from "./app/theme-menu.js";
import { banner, calm, wasEarly, watchWeather } from "./app/weather-banner.js";
import { byId, h, icon } from "./dom.js";
import { helpMenu } from "./guide/help-menu.js";
import { keysSheet } from "./guide/keys-sheet.js";
import { speaking } from "./language.js";
import { fetchLater, later } from "./later.js";
import { menuButton } from "./panel/menu.js";
import { atHand } from "./picture.js";
import { search } from "./search/search.js";
import { look } from "./search/shelf.js";
import { isOverview, SCREENS } from "./state.js";
import { cut, t } from "./texts.js";
import { said, watchMissing } from "./trouble.js";
import { viewsMenu } from "./views/menu.js";

/** As many characters as a picture has room for in its title. */
const SUBJECT = 60;

document.querySelectorAll("[data-icon]").forEach((element) => element.prepend(icon(element.dataset.icon)));
viewsMenu();
themeMenu();
helpMenu(go);
const steps = stepButtons();
speaking(() => translate().then(() => {
	steps();
	return render();
}).catch(explain));
const opening = routed(ways, heard);
watchWeather();
watchElsewhere();
watchMissing();
exporting({ shown: () => theMap.shown(), card: methodCard, line: methodLine, title: () => cut(title(), SUBJECT), totals: () => byId("totals").title });
const NOWHERE = { node: null, a: null, b: null, speech: null, at: null };
const searching = search(byId("search"), {
	choose: (names) => go({ ...NOWHERE, screen: "map", term: [...new Set(names)], limit: null }),
	read: (speech) => go({ speech, at: null }),
	line: async (text) => (await import("./method/open.js")).openLine(text, page),
	go: (patch) => go({ ...NOWHERE, ...patch }),
	asked: () => (recipe().screen === "map" && !recipe().speech ? recipe().term : []),
	left: () => document.body.classList.remove("searching"),
});
page.subscribe(({ view, picture }) => picture && look(view));
document.addEventListener("tifa:search", ({ detail }) => seek(detail));
listenForKeys({
	search: (event) => {
		event.preventDefault();
		seek();
	},
	lasso: () => theMap.view.lasso(),
	grow: () => theMap.grow(),
	growths: () => theMap.growths(),
	...actKeys({ state: page.state, here: theMap.here, dispatch }),
	next: () => step(1),
	previous: () => step(-1),
	keys: keysSheet,
	undo: quietly(page.undo),
	redo: quietly(page.redo),
	escape: () => {
		document.body.classList.remove("filtering", "searching");
		if (byId("panel").contains(document.activeElement) && byId("graph").checkVisibility()) {
			byId("graph").focus();
		}
		go(recipe().speech ? { speech: null, at: null } : { node: null, a: null, b: null });
	},
});
byId("nav-map").addEventListener("click", () => go({ screen: "map", speech: null, at: null, q: null, part: null }));
for (const screen of SCREENS.slice(1)) {
	byId(`nav-${screen}`).addEventListener("click", () => go({ screen, speech: null, at: null, part: null }));
}
byId("add").addEventListener("click", () => uploads.pick());
byId("open-search").addEventListener("click", () => seek());
for (const id of ["open-filters", "close-filters"]) {
	byId(id).addEventListener("click", () => document.body.classList.toggle("filtering"));
}
begin();

function exporting(on) {
	const coming = later(() => import("./export/menu.js"));
	let fill = null;
	const menu = menuButton(byId("export"), byId("export-menu"), async () => {
		const { exportItems } = await coming();
		fill ??= exportItems(on, byId("export"), menu.close);
		return fill();
	});
}

/** Right after the start a sample may be about to come: the invitation to an empty corpus waits a moment for it. */
async function begin() {
	calm();
	try {
		await learn(isOverview(recipe()));
		if (wasEarly() && !known().corpus.speeches && !known().corpus.job) {
			await new Promise((done) => setTimeout(done, PAUSE));
			await learn(isOverview(recipe()));
		}
	} catch (error) {
		byId("waiting").replaceChildren();
		banner("warn", said(error), h("button.link", { type: "button", onclick: begin }, t("error.again")));
		return;
	}
	await opening;
	await render();
	// What belongs to the map comes behind its first picture, so that it is there when the server isn't.
	requestIdleCallback(() => {
		atHand();
		fetchLater();
	});
}

/** On a phone the search comes over the head. @param {string} [text] to look for */
function seek(text) {
	document.body.classList.add("searching");
	searching.begin(text);
}

/** Instead of what the browser would do. */
function quietly(act) {
	return (event) => {
		event.preventDefault();
		act();
	};
}
