/** Cells of an answer as words, and answers as text to take along. Pure. */

/** @param {unknown} cell @returns {boolean} */
export function isNumber(cell) {
	return typeof cell === "number" || (typeof cell === "string" && /^-?\d{16,}$/.test(cell));
}

/** A column of numbers stands at the right. @param {unknown[][]} rows @param {number} column */
export function isNumeric(rows, column) {
	const cells = rows.map((row) => row[column]).filter((cell) => cell !== null);
	return cells.length > 0 && cells.every(isNumber);
}

/** How many decimals a column of numbers needs, at most four. @param {unknown[][]} rows @param {number} column */
export function decimals(rows, column) {
	const digits = rows.map((row) => row[column]).filter((cell) => typeof cell === "number" && !Number.isInteger(cell))
		.map((cell) => String(cell).split(".")[1]?.length ?? 4);
	return Math.min(4, Math.max(0, ...digits));
}

/** @param {unknown} cell @returns {string} in words: a node by its name, a path by its nodes */
export function words(cell) {
	if (cell === null || cell === undefined) {
		return "";
	}
	if (Array.isArray(cell)) {
		return `[${cell.map(quoted).join(", ")}]`;
	}
	return typeof cell === "object" ? structure(cell) : String(cell);
}

function quoted(cell) {
	return cell === null ? "null" : typeof cell === "string" ? `"${cell}"` : words(cell);
}

function structure(cell) {
	const { kind } = cell;
	if (kind === "node" && cell.properties) {
		return `(${[cell.labels?.join(":") ?? "", name(cell)].filter(Boolean).join(" ")})`;
	}
	if (kind === "relationship" && cell.properties) {
		return `${end(cell.source)} –${cell.type}– ${end(cell.target)}`;
	}
	if (kind === "path" && cell.nodes) {
		return cell.nodes.map(name).join(" – ");
	}
	return `{${Object.entries(cell).map(([key, value]) => `${key}: ${quoted(value)}`).join(", ")}}`;
}

/** What a node is called: a concept by its name, a speech by its title. */
export function name({ id, properties }) {
	return properties?.name ?? properties?.title ?? end(id);
}

function end(id) {
	return String(id ?? "").replace(/^[a-z]:/, "");
}

/** Orders cells: numbers by size, texts as the language orders them, nothing last. @param {Intl.Collator} collator */
export function comparing(collator) {
	return (a, b) => {
		if (a === null || b === null) {
			return (a === null) - (b === null);
		}
		return isNumber(a) && isNumber(b) ? compareNumbers(a, b) : collator.compare(words(a), words(b));
	};
}

function compareNumbers(a, b) {
	if (typeof a === "number" && typeof b === "number") {
		return a - b;
	}
	const [x, y] = [a, b].map((each) => (typeof each === "string" ? BigInt(each) : BigInt(Math.trunc(each))));
	return x < y ? -1 : x > y ? 1 : 0;
}

/** Rows by a column; equal ones keep their order, and nothing comes last either way. */
export function sorted(rows, { column, down }, collator) {
	const compare = comparing(collator);
	return [...rows].sort((a, b) => {
		const [x, y] = [a[column], b[column]];
		return x === null || y === null ? compare(x, y) : (down ? -1 : 1) * compare(x, y);
	});
}

/** The rows of which a cell holds a text, in whatever case. @param {unknown[][]} rows @param {string} text */
export function holding(rows, text) {
	const wanted = text.trim().toLowerCase();
	return wanted ? rows.filter((row) => row.some((cell) => words(cell).toLowerCase().includes(wanted))) : rows;
}

/** For a spreadsheet's clipboard. @param {string[]} columns @param {unknown[][]} rows */
export function tsv(columns, rows) {
	return [columns, ...rows].map((row) => row.map((cell) => words(cell).replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
}

/** RFC 4180, with a mark for Excel; texts that a spreadsheet would take for a formula get a ' before them. */
export function csv(columns, rows) {
	return `\uFEFF${[columns, ...rows].map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(cell) {
	const text = words(cell);
	const safe = typeof cell !== "number" && !isNumber(cell) && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
