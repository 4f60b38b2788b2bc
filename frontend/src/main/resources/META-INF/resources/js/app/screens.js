import { api } from "../api.js";
import { byId, toast } from "../dom.js";
import { selection } from "../selection.js";
import { isOverview, SCREENS } from "../state.js";
import { cut, t } from "../texts.js";
import { unawaited } from "../trouble.js";
import { tellNames } from "../views/told.js";
import { filesIn } from "./files-in.js";
import { jobFollow } from "./job-follow.js";
import { known, learn } from "./known.js";
import { changedElsewhere, mapTrouble, methodCard, methodLine, showMap } from "./map-screen.js";
import { nextPanel } from "./panels.js";
import { explain, ready, unready } from "./problems.js";
import { dispatch, go, page, recipe } from "./router.js";

export const uploads = filesIn(refresh);
const selected = selection(() => go({ screen: "vocabulary", tab: "proposed", speech: null, at: null }));
const { showEmpty, showJob } = jobFollow({ uploads, refresh, turnTo });
let rendering = 0;
let reading = null;

/**
 * Screens other than the map come when they are first asked for: its first picture doesn't wait for them.
 * @type {Record<string, {show: (signal: AbortSignal) => Promise<void>|void, leave?: () => void, selecting?: boolean}>}
 *   selecting: whether a string that is selected may become a concept
 */
const screens = {
	waiting: { show: showJob },
	empty: { show: showEmpty },
	map: { show: showMap, selecting: true },
	reader: {
		async show(signal) {
			const { reader } = await later(import("../reader.js"), signal);
			reading ??= reader({ go, dispatch, refresh });
			this.leave = reading.leave;
			await reading.show(recipe(), known().corpus.revision, signal);
		},
		selecting: true,
	},
	speeches: {
		async show(signal) {
			const { drawCorpus, leaveCorpus } = await later(import("../corpus/screen.js"), signal);
			this.leave = leaveCorpus;
			await drawCorpus(recipe(), known(), go, signal, { uploads, refresh });
		},
	},
	vocabulary: {
		async show(signal) {
			const { drawVocabulary } = await later(import("../vocabulary/screen.js"), signal);
			await drawVocabulary(recipe(), known(), go, signal, { refresh });
		},
		selecting: true,
	},
	query: {
		async show(signal) {
			const { drawQuery } = await later(import("../query/screen.js"), signal);
			await drawQuery(recipe(), known(), go, signal);
		},
	},
	method: {
		async show(signal) {
			const { drawMethod } = await later(import("../method/screen.js"), signal);
			const [card, line] = await Promise.all([methodCard(), methodLine()].map((told) => told.catch(() => null)));
			await drawMethod(recipe(), known(), go, signal, { card, line });
		},
	},
};

/** A module, unless the screen was left before it came. */
async function later(coming, signal) {
	const module = await coming;
	signal.throwIfAborted();
	return module;
}

/** Who comes back to this tab is told what has become of the corpus meanwhile. */
export function watchElsewhere() {
	document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && known() && !uploads.busy() && unawaited(look()));

	async function look() {
		const { revision } = await api.corpus();
		if (revision !== known().corpus.revision) {
			await changedElsewhere();
			await render();
		}
	}
}

/** More is known now: what is shown is drawn afresh, but not a speech that was opened meanwhile. */
export async function refresh() {
	const turn = rendering;
	await learn(isOverview(recipe()));
	if (turn === rendering || !recipe().speech) {
		await render();
	}
}

/** The next or previous place of what is selected: in the speech that is read, else among the passages in the panel. @param {1|-1} by */
export function step(by) {
	if (document.body.dataset.screen === "reader") {
		reading?.step(by);
	} else {
		import("../panel/evidence.js").then(({ stepPassage }) => stepPassage(by), () => null);
	}
}

/** What there is to show, or to say, when something became of the view. @param {import("../view/view.js").State} state @param {import("../view/store.js").News} news */
export function heard(state, { kind, added, links, of, ...trouble }) {
	if (kind === "waits") {
		unready();
	} else if (kind === "idle") {
		ready();
	} else if (kind === "failed") {
		explain(trouble.error, trouble);
		if (state.picture) {
			render();
		} else if (!page.busy()) {
			mapTrouble(trouble.error);
		}
	} else if (kind !== "answer") {
		render();
	} else if (Object.keys(trouble.names.renamed).length || trouble.names.missing.length) {
		tellNames(trouble.names);
	}
	if (added) {
		toast(added.length ? t("map.added", { n: added.length, term: cut(of) }) : links.length ? t("map.linked", { n: links.length, term: cut(of) }) : t("map.allShown"));
	}
}

/** Shows what the address asks for. */
export async function render() {
	if (!known() || !page.state()) {
		return;
	}
	unready();
	const turn = ++rendering;
	try {
		const screen = screenOf(known().corpus, recipe());
		turnTo(screen);
		await screens[screen].show(nextPanel());
		if (turn === rendering && screen !== "waiting") {
			ready();
		}
	} catch (error) {
		if (error.name !== "AbortError") {
			explain(error);
		}
	}
}

function screenOf({ speeches, job }, { speech, screen }) {
	if (!speeches) {
		return job ? "waiting" : "empty";
	}
	return speech ? "reader" : screen;
}

function turnTo(screen) {
	Object.keys(screens).filter((other) => other !== screen).forEach((other) => screens[other].leave?.());
	selected.listen(Boolean(screens[screen].selecting));
	document.body.dataset.screen = screen;
	for (const name of SCREENS) {
		const id = `nav-${name}`;
		byId(id).toggleAttribute("data-on", screen === name);
		byId(id).setAttribute("aria-current", screen === name ? "page" : "false");
	}
}
