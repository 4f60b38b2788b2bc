import { api } from "../api.js";
import { toClipboard } from "../clipboard.js";
import { byId, h, icon } from "../dom.js";
import { speaking } from "../language.js";
import { language, t } from "../texts.js";
import { curl } from "./curl.js";

const TOKEN = "TOKEN=$(cat ~/.tifa/token)";
let description = null;

byId("token").textContent = TOKEN;
byId("find").addEventListener("input", narrow);
speaking(draw);
begin();

async function begin() {
	try {
		description = await api.description();
		draw();
		document.documentElement.dataset.ready = "true";
	} catch (error) {
		toast(error.message, "warn");
	}
}

function draw() {
	if (!description) {
		return;
	}
	const all = Object.entries(description.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
	byId("routes").replaceChildren(...description.tags.map((tag) => h("section", {}, h("h2", {}, said(tag, "description")),
		...all.filter(({ operation }) => operation.tags.includes(tag.name)).map(route))));
	narrow();
}

/** What the document says, in the page's language. */
function said(thing, key) {
	return language() === "en" ? thing[key] : thing["x-zh"] ?? thing[key];
}

function narrow() {
	const wanted = byId("find").value.trim().toLowerCase();
	let shown = 0;
	for (const section of byId("routes").children) {
		const routes = [...section.querySelectorAll("details")];
		routes.forEach((each) => (each.hidden = !each.textContent.toLowerCase().includes(wanted)));
		section.hidden = routes.every((each) => each.hidden);
		shown += routes.filter((each) => !each.hidden).length;
	}
	byId("found").textContent = t("apidocs.found", { n: shown });
}

function route({ path, method, operation }) {
	const parameters = operation.parameters.map(resolved);
	const body = operation.requestBody?.content;
	return h("details", { "data-testid": "route" },
		h("summary", {}, h("code", {}, h("b", {}, method.toUpperCase()), ` ${path}`), h("span", {}, said(operation, "summary"))),
		h("div.in", {}, line(curl(method, path, parameters, body, location.origin, operation.security?.length === 0)),
			table(parameters), body && part("apidocs.body", Object.values(body)[0]), answers(operation.responses)));
}

function resolved(thing) {
	return thing.$ref ? thing.$ref.split("/").slice(1).reduce((at, key) => at[key], description) : thing;
}

function line(text) {
	return h("div.curl", {}, h("pre", { tabindex: 0 }, h("code", {}, text)),
		h("button.btn.sm", { type: "button", "aria-label": t("apidocs.copy"), onclick: () => toClipboard(text, t("apidocs.copied")) }, icon("copy"), t("method.copy")));
}

function table(parameters) {
	const rows = parameters.map((parameter) => h("tr", {}, h("th", { scope: "row" }, h("code", {}, parameter.name), parameter.required && h("i", {}, " *")),
		h("td", {}, t(`apidocs.in.${parameter.in}`)), h("td", {}, h("code", {}, kind(parameter.schema))), h("td", {}, parameter["x-zh"] || parameter.description ? said(parameter, "description") : "")));
	return rows.length > 0 && h("div.wide", { tabindex: 0, role: "group", "aria-label": t("apidocs.parameters") }, h("table", {}, h("tbody", {}, ...rows)));
}

/** "a | b", "integer 1–200 (20)", "string…" where it can be repeated, or the name of a schema. */
function kind(schema) {
	if (schema.$ref) {
		return schema.$ref.split("/").at(-1);
	}
	if (schema.type === "array") {
		return `${kind(schema.items)}…`;
	}
	const text = schema.enum ? schema.enum.join(" | ") : [schema.type].flat().join(" | ");
	const range = schema.minimum === undefined ? "" : ` ${schema.minimum}–${schema.maximum ?? ""}`;
	return `${text}${range}${schema.default === undefined ? "" : ` (${schema.default})`}`;
}

function part(key, { schema, example }) {
	return h("div", {}, h("h3", {}, t(key), " ", h("code", {}, kind(schema))), shape(schema, example));
}

/** The example where there is one, else what the fields are. */
function shape(schema, example) {
	const text = example ? JSON.stringify(example, null, 2) : fields(resolved(schema.items ? schema.items : schema));
	return text && h("pre", { tabindex: 0 }, h("code", {}, text));
}

function fields({ properties = {} }) {
	return Object.entries(properties).map(([name, schema]) => `${name}: ${kind(schema)}`).join("\n");
}

function answers(responses) {
	const [good, bad] = [true, false].map((wanted) => Object.entries(responses).filter(([status]) => (status < 400) === wanted));
	return h("div", {}, ...good.map(([status, answer]) => {
		const content = answer.content?.["application/json"];
		return h("div", {}, h("h3", {}, `${status} `, content?.schema ? h("code", {}, kind(content.schema)) : answer.description),
			content?.schema && shape(content.schema, content.example));
	}), h("h3", {}, t("apidocs.errors")), h("ul", {}, ...bad.map(([status, answer]) => h("li", {}, h("code", {}, status), ` ${resolved(answer).description}`))));
}
