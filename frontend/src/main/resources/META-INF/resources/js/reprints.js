import { api } from "./api.js";
import { h, toast } from "./dom.js";
import { date } from "./panel/corpus.js";
import { t } from "./texts.js";

/** What a person may decide about a speech, by what holds now. */
const CHOICES = { uncounted: ["no", "preferred"], no: ["auto"], preferred: ["auto"] };

/** @param {object} speech @returns {HTMLElement|false} in lists: that it isn't counted, or how many reprints it has */
export function reprintBadge({ counted, reprints }) {
	if (counted) {
		return reprints > 0 && h("span.badge", { title: t("reprints.badgeTitle") }, t("evidence.reprints", { n: reprints }));
	}
	return h("span.badge", { title: t("reprints.uncountedTitle"), "data-testid": "uncounted" }, t("reprints.uncounted"));
}

/**
 * How many reprints a speech has; a click lists them in a place of their own.
 * @param {string} id @param {number} n @param {(patch: object) => void} go
 * @returns {{button: HTMLElement, place: HTMLElement}}
 */
export function reprintList(id, n, go) {
	const place = h("div.reprints", { hidden: true });
	const button = h("button.link", { type: "button", "aria-expanded": "false", "data-testid": "reprints", onclick: turn }, t("evidence.reprints", { n }));

	async function turn() {
		place.hidden = !place.hidden;
		button.setAttribute("aria-expanded", String(!place.hidden));
		if (!place.hidden && !place.children.length) {
			const { items, total } = await api.reprints(id);
			place.replaceChildren(h("ul.list.sp", { "data-testid": "reprint-list" }, ...items.map((each) => h("li", {}, row(each, go)))),
				total > items.length && h("p.note", {}, t("reprints.more", { n: total - items.length })) || "");
		}
	}

	return { button, place };
}

function row(reprint, go) {
	return h("button.row", { type: "button", onclick: () => go({ speech: reprint.id, at: null }) },
		h("span.t", {}, reprint.title), alike(reprint.similarity), date(reprint));
}

function alike(similarity) {
	return similarity !== null && h("span.d", { title: t("reprints.alikeTitle") }, t("reprints.alike", { n: percent(similarity) }));
}

/** Less than all is never told as all. */
function percent(similarity) {
	return Math.floor(similarity * 100);
}

/**
 * Above a speech that is read: whether it is counted, as what, and how to decide otherwise.
 * @param {object} speech @param {(patch: object) => void} go @param {() => Promise<void>} refresh @param {AbortSignal} signal
 * @returns {Promise<Node[]>}
 */
export async function reprintNotice(speech, go, refresh, signal) {
	if (!speech.counted) {
		const counted = (await api.reprints(speech.id, signal)).items.find((each) => each.counted);
		return [notice(h("span", {}, ...asWhich(counted, go)), decisions(speech, CHOICES.uncounted, refresh))];
	}
	const list = speech.reprints > 0 && reprintList(speech.id, speech.reprints, go);
	const decided = speech.reprint !== "auto" && h("span", {}, t(`reprints.is.${speech.reprint}`));
	return list || decided ? [notice(decided, list && list.button, decided && decisions(speech, CHOICES[speech.reprint], refresh)), list && list.place].filter(Boolean) : [];
}

/** "未计入：与《…》重复 93 %", the title opens that speech. */
function asWhich(counted, go) {
	const key = counted.similarity === null ? "reprints.through" : "reprints.as";
	const [before, after] = t(key, { n: counted.similarity === null ? "" : percent(counted.similarity), title: "\u0000" }).split("\u0000");
	return [before, h("button.link", { type: "button", "data-testid": "counted-as", onclick: () => go({ speech: counted.id, at: null }) }, counted.title), after];
}

function notice(...parts) {
	return h("div.reprinted", { "data-testid": "reprint-notice" }, ...parts);
}

function decisions(speech, choices, refresh) {
	return choices.map((choice) => {
		const button = h("button.btn.out.sm", { type: "button", "data-testid": `reprint-${choice}`, onclick: decide }, t(`reprints.decide.${choice}`));
		async function decide() {
			button.disabled = true;
			try {
				await api.describe(speech.id, { reprint: choice });
				toast(t("reprints.decided"));
				await refresh();
			} catch (error) {
				button.disabled = false;
				toast(error.message, "warn");
			}
		}
		return button;
	});
}
