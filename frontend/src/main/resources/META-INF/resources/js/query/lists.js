import { h } from "../dom.js";
import { figure, language, t } from "../texts.js";

/** What queries are about, in the order in which these are offered. */
const ABOUT = ["concept", "pair", "time", "speech", "corpus"];

/**
 * The queries that come with Tifa, by what they are about.
 * @param {HTMLElement} place @param {object[]} queries @param {string?} current @param {(name: string) => void} open
 */
export function drawNamed(place, queries, current, open) {
	const tongue = language() === "en" ? "en" : "zh";
	const one = ({ name, title, description }) => h("li", {}, h("button", {
		type: "button", "data-testid": "named", "data-name": name, "aria-current": name === current ? "true" : null, title: description[tongue],
		onclick: () => open(name),
	}, h("b", {}, title[tongue]), h("span", {}, description[tongue])));
	const group = (about) => [h("h3", { id: `about-${about}` }, t(`query.about.${about}`)),
		h("ul", { "aria-labelledby": `about-${about}` }, ...queries.filter((query) => query.about === about).map(one))];
	place.replaceChildren(h("h2.small", {}, t("query.named"), h("em", {}, figure(queries.length))), h("div.groups", {}, ...ABOUT.flatMap(group)));
}

/**
 * What the graph is made of; a click writes a name where the cursor stands.
 * @param {HTMLElement} place @param {{nodes: object[], relationships: object[]}} structure @param {(text: string) => void} insert
 */
export function drawStructure(place, { nodes, relationships }, insert) {
	const part = (text, { count, properties }) => h("li", {}, h("div.part", {},
		h("button", { type: "button", "data-testid": "structure", onclick: () => insert(text) }, h("code", {}, text)), h("em", {}, figure(count))),
	properties.length > 0 && h("details", {}, h("summary", {}, t("query.properties", { n: properties.length })),
		h("p", {}, ...properties.map((name) => h("button", { type: "button", onclick: () => insert(name) }, h("code", {}, name))))));
	place.replaceChildren(h("h2", {}, t("query.structure")),
		h("ul", {}, ...nodes.map((one) => part(`(:${one.name})`, one)), ...relationships.map((one) => part(`[:${one.name}]`, one))),
		h("p.note", {}, t("query.structureNote")));
}
