import { ACTIONS, KNOWING } from "./actions.js";
import { patched, placed } from "./address.js";
import { timeline } from "./history.js";
import { renamed } from "./renamed.js";
import { arrangementOf, canonical, frozen, questionOf, same } from "./view.js";

/** Actions that change what is seen of the answer, not the question. */
const KEEPING = new Set(["collapse", "hide", "isolate", "removeIsolated", "showAll", "pin", "unpin", "move", "select", "selectNeighbours", "invert", "appearance"]);
/** Of one of these after the other, within this time, only the last is a step: a slider being pulled. */
const STEADY = new Set(["ask", "appearance", "arrange"]);
/** What is pulled of the question: who checks two boxes one after the other takes two steps. */
const PULLED = new Set(["min", "minScore", "limit", "more", "from", "to"]);
const SOON = 600;

/**
 * The state of the page: what is dispatched is done to the view, asked of the server where that is needed, told to the address and to whoever
 * listens. A step that the server can't answer is no step.
 * @typedef {import("./view.js").View} View @typedef {import("./view.js").State} State
 * @typedef {{kind: "waits"|"step"|"idle"|"turn"|"back"|"answer"|"failed", type?: string, added?: string[], links?: string[], of?: string, error?: Error, view?: View,
 *   first?: boolean, names?: {renamed: Record<string, string>, missing: string[]}}} News
 *   waits: an expansion is asked for; idle: it won't come; turn: one is elsewhere; back: after undo, redo or the browser's own buttons; answer: what
 *   the present view waited for is there, names those that are others now; failed: view is what can't be answered, first where there is none to go back to
 * @param {{
 *   answer: (view: View, found: object?, signal: AbortSignal) => Promise<{found: object, picture: object,
 *     grown: import("./view.js").Growth[], names?: {renamed: Record<string, string>, missing: string[]}}>,
 *   growth: (state: State, payload: object, signal: AbortSignal) => Promise<{names: string[], links: string[], at: object, found: object, picture: object}>,
 *   without: (state: State, view: View) => {found: object, picture: object},
 *   write: (view: View, step: number, replace: boolean) => void}} ways
 *   answer: found is there where only the layout is another; without: what is left after a collapse; write: to the address
 */
export function store({ answer, growth, without, write }) {
	const history = timeline();
	const listeners = new Set();
	let asking = null;
	let growing = null;
	let line = Promise.resolve();
	let last = { type: null, keys: "", at: 0 };

	const tell = (news) => listeners.forEach((listener) => listener(history.now(), news));
	const waits = (state) => !state.picture;
	const needs = (view) => `${questionOf(view)} ${arrangementOf(view)} ${view.layout.frame}`;

	/** @param {string} type @param {object} [payload] @returns {Promise<void>} when it is done, or has failed and was told */
	function dispatch(type, payload = {}) {
		if (!KNOWING.has(type)) {
			return Promise.resolve(act(type, payload));
		}
		line = line.then(settled).then(() => (type === "expand" ? expand(payload) : act(type, payload))).catch((error) => fail(error));
		return line;
	}

	function act(type, payload) {
		commit(frozen(ACTIONS[type](history.now(), payload)), { type, keys: Object.keys(payload).join(), afresh: type === "update" });
	}

	/** The way of those who know the address's flat form. @param {object} patch @param {{replace?: boolean}} [how] */
	function go(patch, { replace = false } = {}) {
		const { view } = history.now();
		const next = patched(view, patch);
		commit(next, { type: next.ask === view.ask ? "go" : "ask", keys: Object.keys(patch).join(), replace });
	}

	function commit(view, { type, keys, afresh = false, replace = false }) {
		const now = history.now();
		if (!afresh && canonical(view) === canonical(now.view)) {
			if (!same(view, now.view)) {
				history.put({ ...now, view });
				write(view, history.step(), replace);
				tell({ kind: "turn", type });
			}
			return;
		}
		const again = replace || isSteady(type, keys);
		step(next(now, view, type, afresh), again);
		tell({ kind: "step", type });
	}

	function next(now, view, type, afresh) {
		const asks = afresh || (!KEEPING.has(type) && questionOf(view) !== questionOf(now.view));
		const lays = asks || arrangementOf(view) !== arrangementOf(now.view);
		const left = type === "collapse" && view.grown !== now.view.grown ? without(now, view) : now;
		return { view, found: asks ? null : left.found, picture: lays ? null : left.picture };
	}

	function isSteady(type, keys) {
		const pulled = type !== "ask" || keys.split(",").every((key) => PULLED.has(key));
		const soon = pulled && STEADY.has(type) && type === last.type && keys === last.keys && performance.now() - last.at < SOON && history.before() !== null;
		last = { type, keys, at: performance.now() };
		return soon;
	}

	function step(state, replace = false) {
		if (replace) {
			history.put(state);
		} else {
			history.add(state);
		}
		if (waits(state) && asking?.needs !== needs(state.view)) {
			ask(state);
		}
		write(state.view, history.step(), replace);
	}

	/** Whatever else waits has been overtaken and is forgotten. */
	function ask({ view, found }) {
		stop();
		const control = new AbortController();
		const mine = { needs: needs(view), control, done: null };
		asking = mine;
		history.each((state) => (waits(state) && needs(state.view) !== mine.needs ? null : state));
		mine.done = answer(view, found, control.signal).then((answered) => control.signal.throwIfAborted() ?? fill(mine, answered), (error) => drop(mine, error));
		mine.done.catch(() => null);
	}

	function stop() {
		asking?.control.abort();
		growing?.abort();
		asking = null;
	}

	function fill(mine, { found, picture, grown, names = { renamed: {}, missing: [] } }) {
		asking = null;
		history.each((state) => (waits(state) && needs(state.view) === mine.needs
			? { view: frozen({ ...renamed(state.view, names.renamed, names.missing), grown }), found, picture } : state));
		write(history.now().view, history.step(), true);
		tell({ kind: "answer", names });
	}

	/** @throws {Error} always: whoever waited has nothing to draw */
	function drop(mine, error) {
		if (asking === mine) {
			asking = null;
			const { view } = history.now();
			const first = !forget();
			write(history.now().view, history.step(), true);
			fail(error, { view, first });
		}
		throw mine.control.signal.aborted ? error : new DOMException(error.message, "AbortError");
	}

	/** The step that waited is none. @returns {boolean} whether there was one before it */
	function forget() {
		return history.each((state) => (waits(state) ? null : state));
	}

	/** What is at hand now was there before. */
	function back() {
		last.type = null;
		write(history.now().view, history.step(), true);
		tell({ kind: "back" });
	}

	function fail(error, about) {
		if (error.name !== "AbortError") {
			tell({ kind: "failed", error, ...about });
		}
	}

	/** @param {{of: string, only?: string}} payload */
	async function expand(payload) {
		const now = history.now();
		const control = new AbortController();
		growing = control;
		tell({ kind: "waits" });
		try {
			const { found, picture, ...brought } = await growth(now, payload, control.signal);
			control.signal.throwIfAborted();
			const { view } = history.now();
			const grown = brought.names.length || brought.links.length ? ACTIONS.expand({ view }, { ...payload, ...brought }) : ACTIONS.select({ view }, { nodes: [`t:${payload.of}`] });
			step({ view: frozen(grown), found, picture });
			growing = null;
			tell({ kind: "step", type: "expand", of: payload.of, added: brought.names, links: brought.links });
		} catch (error) {
			growing = null;
			tell({ kind: "idle" });
			throw error;
		}
	}

	/** The same in other words: no step. @param {(state: State) => State} told */
	function retell(told) {
		history.each((state) => (waits(state) ? state : told(state)));
	}

	/** @returns {Promise<void>} when the present view has its answer @throws {DOMException} AbortError where it won't have one */
	async function settled() {
		await asking?.done;
	}

	/** Whether a neighbour of the present step waits for the same answer: going there is a step, and takes nothing back. */
	const asWell = (state) => Boolean(state && waits(state) && asking && needs(state.view) === asking.needs);

	/** Cancels what waits; else one step back. */
	function undo() {
		if (growing) {
			growing.abort();
		} else if (asking && !asWell(history.before())) {
			if (forget()) {
				stop();
				back();
			}
		} else {
			move(history.undo);
		}
	}

	/** One stays where one is: a step back on the map doesn't leave the reader. */
	function move(way) {
		const { view } = history.now();
		const state = way();
		if (state) {
			history.put({ ...state, view: placed(state.view, view) });
			back();
		}
	}

	/** The browser's own buttons. @param {number} step @param {View} where @returns {boolean} whether that step is still known */
	function jump(step, where) {
		stop();
		forget();
		const state = history.jump(step);
		if (state) {
			history.put({ ...state, view: placed(state.view, where) });
			if (waits(state)) {
				ask(history.now());
			}
			back();
		}
		return Boolean(state);
	}

	/** @param {View} view the first, or one that the address brings: what it is of is asked for */
	function begin(view) {
		const state = { view, found: null, picture: null };
		history.add(state);
		ask(state);
		back();
	}

	return {
		dispatch, go, begin, undo, jump, settled, retell,
		redo: () => !growing && (!asking || asWell(history.after())) && move(history.redo),
		state: () => history.now(),
		/** The views on both sides, for what the buttons say; null where there is none. */
		around: () => ({ before: history.before(), after: history.after() }),
		busy: () => Boolean(growing || (asking && !asWell(history.before()))),
		/** @param {(state: State, news: News) => void} listener @returns {() => void} stops telling it */
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
