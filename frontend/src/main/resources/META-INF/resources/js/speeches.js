import { api } from "./api.js";
import { asCypher } from "./as-cypher.js";
import { byId, h } from "./dom.js";
import { date, fictionalBadge } from "./panel-corpus.js";
import { dotted, figure, t } from "./texts.js";

const PAGE = 50;

/** The screen with all speeches by date, searched by title. @param {string} q @param {(patch: object, how?: object) => void} go */
export async function drawSpeeches(q, go, signal) {
	const place = byId("speeches");
	const list = h("ol.rows");
	const foot = h("div.acts");
	const head = h("h1.ttl", {}, t("speeches.title"), " ");
	const input = h("input.txt", { id: "speech-search", type: "search", value: q ?? "", "aria-label": t("speeches.search"),
		placeholder: t("speeches.search"), onchange: () => go({ q: input.value.trim() || null }) });
	let page = 0;

	async function more() {
		const found = await api.speeches({ q, page: ++page, size: PAGE }, signal);
		list.append(...found.items.map((speech) => h("li", {}, row(speech, go))));
		const left = found.total - list.children.length;
		foot.replaceChildren(...(left > 0 ? [h("button.btn.out", { type: "button", onclick: more }, t("speeches.more", { n: left }))] : []));
		head.replaceChildren(t("speeches.title"), h("em", {}, t("speeches.total", { n: found.total })));
		if (!found.total) {
			list.replaceChildren(h("li.none", {}, t("speeches.none", { q: q ?? "" })));
		}
	}
	await more();
	place.replaceChildren(h("div.sheet", {}, h("div.sh", {}, head, h("span.fill"), asCypher(go, "speeches"), input), list, foot));
}

function row(speech, go) {
	return h("button.row", { type: "button", "data-testid": "speech-row", onclick: () => go({ speech: speech.id, at: null }) },
		h("span.t", {}, speech.title, fictionalBadge(speech)), h("span.k", {}, dotted([speech.speaker, speech.kind])),
		h("span.c", {}, t("speeches.characters", { n: figure(speech.characters) })), date(speech));
}
