/** A picture as PNG: an SVG drawn on a canvas, with words written into the file. */
const DEADLINE = 30_000;
const HEADER = 33;
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) {
		c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	}
	return c >>> 0;
});

/**
 * @param {{text: string, width: number, height: number}} svg @param {number} scale
 * @param {Record<string, string>} words what to write into the file, by keyword
 * @returns {Promise<Blob>} scale times as large as the SVG
 */
export async function pngOf(svg, scale, words) {
	const address = URL.createObjectURL(new Blob([svg.text], { type: "image/svg+xml" }));
	try {
		const image = await loaded(address);
		const canvas = document.createElement("canvas");
		canvas.width = svg.width * scale;
		canvas.height = svg.height * scale;
		canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
		if (!blob) {
			throw new RangeError(`${canvas.width} × ${canvas.height}`);
		}
		return new Blob([withTexts(new Uint8Array(await blob.arrayBuffer()), words)], { type: "image/png" });
	} finally {
		URL.revokeObjectURL(address);
	}
}

function loaded(address) {
	return new Promise((done, fail) => {
		const image = new Image();
		const late = setTimeout(() => fail(new DOMException("", "TimeoutError")), DEADLINE);
		image.onload = () => {
			clearTimeout(late);
			done(image);
		};
		image.onerror = () => fail(new Error("SVG"));
		image.src = address;
	});
}

/** @param {Uint8Array} png @param {Record<string, string>} words @returns {Uint8Array} with an iTXt chunk for each, after the header */
export function withTexts(png, words) {
	const chunks = Object.entries(words).map(([keyword, text]) => chunk("iTXt", [...utf8(keyword), 0, 0, 0, 0, 0, ...utf8(text)]));
	const parts = [png.subarray(0, HEADER), ...chunks, png.subarray(HEADER)];
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function chunk(type, data) {
	const bytes = new Uint8Array(12 + data.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(utf8(type), 4);
	bytes.set(data, 8);
	view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
	return bytes;
}

function crc(bytes) {
	let c = 0xffffffff;
	for (const byte of bytes) {
		c = TABLE[(c ^ byte) & 0xff] ^ (c >>> 8);
	}
	return (c ^ 0xffffffff) >>> 0;
}

function utf8(text) {
	return new TextEncoder().encode(text);
}
