import { h } from "../dom.js";
import { figure, language, t } from "../texts.js";

/** What the server tells of the graph, with meanings in the language now in force. */
export function spoken({ nodes, relationships }) {
	const tongue = language() === "en" ? "en" : "zh";
	const said = (part) => ({ ...part, meaning: part.meaning[tongue], ...(part.properties ? { properties: part.properties.map(said) } : {}) });
	return { nodes: nodes.map(said), relationships: relationships.map(said) };
}

/** What queries are about, in the order in which these are offered. */
const ABOUT = ["concept", "pair", "time", "speech", "corpus"];

/**
 * The queries that people keep, then those that come with Tifa, by what they are about.
 * @param {HTMLElement} place @param {{saved: object[], named: object[]}} queries @param {{saved: string?, named: string?}} current
 * @param {(patch: {saved?: string, named?: string}) => void} open
 */
export function drawNamed(place, { saved, named }, current, open) {
	const tongue = language() === "en" ? "en" : "zh";
	const one = ({ name, title, description }) => h("li", {}, h("button", {
		type: "button", "data-testid": "named", "data-name": name, "aria-current": name === current.named ? "true" : null, title: description[tongue],
		onclick: () => open({ named: name }),
	}, h("b", {}, title[tongue]), h("span", {}, description[tongue])));
	const own = ({ id, name, note }) => h("li", {}, h("button", {
		type: "button", "data-testid": "saved", "aria-current": id === current.saved ? "true" : null, title: note || name, onclick: () => open({ saved: id }),
	}, h("b", {}, name), h("span", {}, note)));
	const group = (about) => [h("h3", { id: `about-${about}` }, t(`query.about.${about}`)),
		h("ul", { "aria-labelledby": `about-${about}` }, ...named.filter((query) => query.about === about).map(one))];
	place.replaceChildren(
		h("h2.small", { id: "saved-queries" }, t("query.savedOnes"), h("em", {}, figure(saved.length))),
		saved.length ? h("div.groups.own", {}, h("ul", { "aria-labelledby": "saved-queries" }, ...saved.map(own))) : h("p.note", {}, t("query.noneSaved")),
		h("h2.small", {}, t("query.named"), h("em", {}, figure(named.length))), h("div.groups", {}, ...ABOUT.flatMap(group)));
}

/**
 * What the graph is made of and what that means; a click writes a name where the cursor stands.
 * @param {HTMLElement} place @param {{nodes: object[], relationships: object[]}} structure @param {(text: string) => void} insert
 */
export function drawStructure(place, { nodes, relationships }, insert) {
	const property = ({ name, type, meaning, example }) => h("li", {}, h("button", { type: "button", "data-testid": "property", onclick: () => insert(name) }, h("code", {}, name)),
		h("em", {}, t(`query.kind.${type}`)), h("span", {}, meaning), example && h("code.example", {}, example));
	const part = (text, { count, meaning, properties }) => h("li", {}, h("div.part", {},
		h("button", { type: "button", "data-testid": "structure", onclick: () => insert(text) }, h("code", {}, text)), h("em", {}, figure(count))),
	h("p", {}, meaning),
	properties.length > 0 && h("details", {}, h("summary", {}, t("query.properties", { n: properties.length })), h("ul.properties", {}, ...properties.map(property))));
	place.replaceChildren(h("h2", {}, t("query.structure")),
		h("ul", {}, ...nodes.map((one) => part(`(:${one.name})`, one)), ...relationships.map((one) => part(`[:${one.name}]`, one))),
		h("p.note", {}, t("query.structureNote")));
}
