import { normal } from "./random.js";

/**
 * Shortest ways between all nodes (Floyd 1962); between parts that don't hang together, a little more than the widest part.
 * @param {number} n
 * @param {{a: number, b: number, length: number}[]} edges
 * @returns {Float64Array[]} n rows of n
 */
export function distances(n, edges) {
	const d = Array.from({ length: n }, (_, i) => new Float64Array(n).fill(Infinity).fill(0, i, i + 1));
	for (const e of edges) {
		d[e.a][e.b] = d[e.b][e.a] = Math.min(d[e.a][e.b], e.length);
	}
	for (let k = 0; k < n; k++) {
		for (let i = 0; i < n; i++) {
			for (let j = 0; j < n; j++) {
				d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
			}
		}
	}
	const widest = d.reduce((most, row) => row.reduce((m, v) => (v < Infinity ? Math.max(m, v) : m), most), 1);
	return d.map((row) => row.map((v) => (v < Infinity ? v : widest * 0.7)));
}

/**
 * Places points so that their distances come near to the wanted ones: stress majorisation (Gansner, Koren and North 2004)
 * with weights of distance to the minus 2, by localised updates.
 * @param {Float64Array[]} wanted
 * @param {() => number} random
 * @param {number} rounds
 * @returns {{x: number, y: number}[]}
 */
export function stress(wanted, random, rounds = 60) {
	const n = wanted.length;
	const spread = Math.max(...wanted.flatMap((row) => [...row]), 1) / 2;
	const points = Array.from({ length: n }, () => ({ x: normal(random) * spread, y: normal(random) * spread }));
	for (let round = 0; round < rounds; round++) {
		for (let i = 0; i < n; i++) {
			settle(points, i, wanted[i]);
		}
	}
	return points;
}

function settle(points, i, wanted) {
	const p = points[i];
	let x = 0;
	let y = 0;
	let sum = 0;
	for (let j = 0; j < points.length; j++) {
		if (j !== i) {
			const q = points[j];
			const w = 1 / (wanted[j] * wanted[j]);
			const far = Math.hypot(p.x - q.x, p.y - q.y) || 1e-6;
			x += w * (q.x + (wanted[j] * (p.x - q.x)) / far);
			y += w * (q.y + (wanted[j] * (p.y - q.y)) / far);
			sum += w;
		}
	}
	if (sum) {
		p.x = x / sum;
		p.y = y / sum;
	}
}
