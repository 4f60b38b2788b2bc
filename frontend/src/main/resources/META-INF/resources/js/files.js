/**
 * The files behind a drop or a picker, folders walked through; a name keeps its way from the folder down.
 * @typedef {{file: File, name: string}} Named
 */

/** @param {FileList} list @returns {Named[]} */
export function picked(list) {
	return [...list].map((file) => ({ file, name: file.webkitRelativePath || file.name })).filter(visible);
}

/** @param {DataTransfer} transfer @returns {Promise<Named[]>} */
export async function dropped(transfer) {
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
	const found = entries.length ? (await Promise.all(entries.map(walk))).flat() : picked(transfer.files);
	return found.filter(visible);
}

/** A request's worth of files: not too many, not too large. @param {Named[]} files @returns {Named[][]} */
export function batches(files, most = 100, bytes = 100 * 2 ** 20) {
	const result = [];
	let room = 0;
	for (const item of files) {
		if (!result.length || result.at(-1).length >= most || room < item.file.size) {
			result.push([]);
			room = bytes;
		}
		result.at(-1).push(item);
		room -= item.file.size;
	}
	return result;
}

function visible({ name }) {
	return !name.split("/").at(-1).startsWith(".");
}

async function walk(entry) {
	if (entry.isFile) {
		const file = await new Promise((done, fail) => entry.file(done, fail));
		return [{ file, name: entry.fullPath.replace(/^\//, "") }];
	}
	const reader = entry.createReader();
	const children = [];
	for (;;) {
		const some = await new Promise((done, fail) => reader.readEntries(done, fail));
		if (!some.length) {
			return (await Promise.all(children.map(walk))).flat();
		}
		children.push(...some);
	}
}
