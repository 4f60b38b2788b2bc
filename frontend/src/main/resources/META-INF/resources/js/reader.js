import { api } from "./api.js";
import { ofOwn } from "./as-cypher.js";
import { byId, h } from "./dom.js";
import { conceptPanel } from "./panel/concept.js";
import { linkPanel } from "./panel/link.js";
import { placeBar } from "./reader/bar.js";
import { cleaningLine } from "./reader/cleaning.js";
import { copying } from "./reader/copied.js";
import { head } from "./reader/head.js";
import { speechMap } from "./reader/map.js";
import { outline } from "./reader/outline.js";
import { heldBy, placesOf, stepped } from "./reader/places.js";
import { inSight } from "./reader/sight.js";
import { paragraphOf, speechText } from "./reader/text.js";
import { reprintNotice } from "./reprints.js";
import { ALL_SPEECHES } from "./state.js";
import { language, t } from "./texts.js";
import { unawaited } from "./trouble.js";
import { endsOf, linkId, nameOf, termId } from "./view/view.js";

/** How long a text has to rest before the map follows it. */
const REST = 150;

/**
 * One speech in full beside the map of its concepts: what is selected in one is selected in the other, and told below the map for this speech alone.
 * @param {{go: (patch: object, how?: object) => void, dispatch: (type: string, payload: object) => void, refresh: () => Promise<void>}} on
 *   refresh: after something was decided
 */
export function reader(on) {
	const below = h("div.below", { "data-testid": "reader-panel" });
	const map = speechMap(({ node, edge }) => tapped(node, edge), on.go);
	const side = h("aside.side", {}, map.place, map.told, below);
	const bar = placeBar(step, () => side.scrollIntoView());
	/** What is drawn: of which speech, and what of it is selected. */
	let drawn = null;
	let given = null;
	let places = [];
	let at = -1;
	/** What a hand asked for and the next drawing carries out: a mark to stay at, or a jump to the first place. */
	let wanted = null;
	/** The paragraph that the address holds, as last shown. */
	let here = null;
	let panelling = new AbortController();
	let resting = 0;

	/**
	 * @param {import("./state.js").Recipe} recipe @param {number} revision of the corpus @param {AbortSignal} signal of what is asked for the speech itself
	 */
	async function show(recipe, revision, signal) {
		const before = given;
		given = recipe;
		const key = JSON.stringify([recipe.speech, revision, language()]);
		const fresh = drawn?.key !== key;
		if (fresh) {
			leave();
			await begin(key, recipe, signal);
		}
		select(fresh);
		move(fresh ? null : before);
		await map.show(question(), drawn.life.signal);
	}

	async function begin(key, recipe, signal) {
		const life = new AbortController();
		const speech = await api.speech(recipe.speech, signal);
		const found = placesOf(speech);
		const notice = await reprintNotice(speech, on.go, on.refresh, signal);
		const text = speechText(speech, found, picked);
		const mentions = [...found.values()].reduce((sum, all) => sum + all.length, 0);
		const scroll = h("div.scroll", { tabindex: "0" }, text.element);
		drawn = { key, speech, found, text, life, held: heldBy(found), outline: outline(found, speech.categories, (term) => tapped(termId(term), null)), chosen: null };
		byId("reader").replaceChildren(
			h("div.doc", {}, head(speech, { mentions, terms: found.size }, () => on.go({ speech: null, at: null }), cleaningLine(speech, (index) => text.paragraph(index, true), life.signal)),
				...notice, scroll), bar.element, side);
		copying(text.element, speech, life.signal);
		document.addEventListener("scroll", followSoon, { capture: true, passive: true, signal: life.signal });
		map.begin();
		[here, at, places] = [null, -1, []];
	}

	/** The rule in force, in this speech alone. */
	function question() {
		const { unit, measure } = given;
		return { unit, measure, speech: [drawn.speech.id] };
	}

	function terms() {
		const { a, b, node, term } = given;
		return (a ? [a, b] : node ? [node] : term.length === 1 ? term : []).filter(Boolean);
	}

	/** What is selected, where that has changed; a concept that the speech doesn't mention isn't. */
	function select(fresh) {
		const now = terms().filter((each) => drawn.found.has(each));
		const chosen = JSON.stringify([now, given.node, given.a, given.b, given.unit, given.measure]);
		if (chosen !== drawn.chosen) {
			drawn.chosen = chosen;
			places = drawn.text.mark(now);
			at = -1;
			const counted = drawn.speech.counted ? now : [];
			const link = counted.length === 2 ? [linkId(...counted)] : null;
			unawaited(map.select({ ids: link ?? counted.map(termId), terms: counted }, drawn.life.signal));
			unawaited(tell(now));
			if (wanted === "first" || (fresh && given.at === null)) {
				step(1);
			} else if (places.includes(wanted)) {
				be(places.indexOf(wanted), false);
			}
		}
		wanted = null;
		bar.draw(now, places, at);
	}

	/** To the paragraph of the address, where it isn't one that a step has led to. @param {import("./state.js").Recipe?} before null at first */
	function move(before) {
		if (before ? given.at !== before.at && given.at !== here : at < 0) {
			here = given.at;
			drawn.text.paragraph(here, here !== null);
		}
	}

	function picked(mark) {
		const { term } = mark.dataset;
		if (terms().length === 1 && terms()[0] === term && given.node) {
			be(places.indexOf(mark), false);
			return;
		}
		wanted = mark;
		on.dispatch("select", { nodes: [termId(term)] });
	}

	/** A concept or link that is selected already leads to its next place. */
	function tapped(node, edge) {
		const names = (node ? [node] : edge ? endsOf(edge) : []).map(nameOf);
		if (names.length && JSON.stringify(names) === JSON.stringify(terms())) {
			step(1);
			return;
		}
		wanted = names.length ? "first" : null;
		on.dispatch("select", { nodes: node ? [node] : [], edge });
	}

	/** @param {1|-1} by to the next or previous place of what is selected */
	function step(by) {
		if (places.length) {
			be(stepped(at, by, places.length), true);
		}
	}

	function be(index, scroll) {
		at = index;
		if (at >= 0) {
			drawn.text.at(places[at], scroll);
			here = paragraphOf(places[at]);
			drawn.text.paragraph(here, false);
			on.go({ at: here }, { replace: true });
		}
		bar.draw(terms(), places, at);
	}

	/** Below the map: what is selected, counted in this speech, and all its concepts. */
	async function tell(now) {
		panelling.abort();
		panelling = new AbortController();
		const { signal } = panelling;
		const recipe = { ...given, ...ALL_SPEECHES, inSpeech: [drawn.speech.id], min: 1, minScore: null };
		const there = ofOwn(lead, recipe);
		const all = drawn.outline;
		all.press(now);
		below.replaceChildren(all.element);
		if (now.length && drawn.speech.counted) {
			const parts = await (given.a ? linkPanel(recipe, there, signal) : conceptPanel({ ...recipe, node: now[0] }, there, signal));
			signal.throwIfAborted();
			below.replaceChildren(h("p.scope", {}, t("reader.scope")), ...parts.filter(Boolean), all.element);
			below.scrollTop = 0;
		}
	}

	/** Where the panel leads: to another screen, or within the speech. */
	function lead(patch) {
		if (patch.speech === drawn.speech.id && patch.at === here) {
			drawn.text.paragraph(here, true);
		} else {
			on.go("term" in patch || "inSpeech" in patch || patch.screen ? { speech: null, at: null, ...patch } : patch);
		}
	}

	function followSoon({ target }) {
		clearTimeout(resting);
		if (target.contains?.(drawn.text.element)) {
			resting = setTimeout(follow, REST);
		}
	}

	/** The concepts of the paragraph that is read are dark on the map. */
	function follow() {
		const paragraph = inSight(drawn.text, places[at], here);
		const held = drawn.held.get(paragraph);
		map.light(held ? { paragraph, terms: held } : null);
	}

	/** What was still to come for the speech that was read isn't wanted any more. */
	function leave() {
		clearTimeout(resting);
		panelling.abort();
		drawn?.life.abort();
		drawn = null;
	}

	return { show, leave, step };
}
