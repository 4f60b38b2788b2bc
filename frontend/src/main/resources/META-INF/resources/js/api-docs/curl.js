/**
 * A line for the shell that asks what the document gives as an example. Pure.
 * @param {string} method @param {string} path @param {object[]} parameters resolved @param {object?} body its media types
 * @param {string} origin @param {boolean} open without a token
 */
export function curl(method, path, parameters, body, origin, open) {
	const query = parameters.filter((parameter) => parameter.in === "query" && (parameter.required || isWorthShowing(parameter)));
	const filled = path.replace(/\{(\w+)\}/g, (all, name) => parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.example ?? `${name.toUpperCase()}`);
	const parts = ["curl", ...(open ? [] : ["-H \"Authorization: Bearer $TOKEN\""]), ...(path.startsWith("/api/export") ? ["-OJ"] : [])];
	if (method !== "get" && !(method === "post" && body)) {
		parts.push(`-X ${method.toUpperCase()}`);
	}
	if (method === "get" && query.length) {
		parts.push("-G");
	}
	parts.push(quoted(origin + filled), ...query.map(({ name, example }) => `--data-urlencode ${quoted(`${name}=${[example ?? name.toUpperCase()].flat()[0]}`)}`));
	if (body?.["application/json"]) {
		parts.push("-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(body["application/json"].example ?? {}))}`);
	} else if (body) {
		parts.push("-F files=@speech.txt", "-F collection=mine");
	}
	return parts.join(" ");
}

/** What is asked about; filters and what is usual anyway are left out. */
function isWorthShowing({ name, example }) {
	return example !== undefined && ["term", "b", "q"].includes(name);
}

function quoted(text) {
	return /^[\w./:{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
