import { clamp, wrap } from "/js/elements.js";
import { graphView } from "/js/graph-view.js";
import { seeded } from "/js/layout/random.js";

const HAN = "党建设组织工作领导干部群众路线发展经济社会改革开放人民政府基层治理现代化中国特色主义思想";
const graph = document.getElementById("graph");
let view = null;

/** A picture of that size, drawn as the page draws one: nodes on a jittered grid, most links between near ones. */
export function draw(size, links) {
	const random = seeded(5);
	const columns = Math.ceil(Math.sqrt(size));
	const [width, height] = [840, 732].map((side) => side * Math.sqrt(size / 60));
	const nodes = Array.from({ length: size }, (_, i) => {
		const name = Array.from({ length: 2 + Math.floor(random() ** 2 * 12) }, () => HAN[Math.floor(random() * HAN.length)]).join("");
		const large = random() ** 4;
		return { id: `t:${i}`, name, label: clamp(wrap(name)).join("\n"), font: Math.round(12 + 7 * large), dot: Math.round(9 + 31 * large), value: large,
			colour: `--c${Math.floor(random() * 7)}` };
	});
	const place = (at, side) => (side * (at + 0.8 * random())) / columns;
	const positions = Object.fromEntries(nodes.map(({ id }, i) => [id, { x: place(i % columns, width), y: place(Math.floor(i / columns), height) }]));
	const edges = new Map();
	while (edges.size < links) {
		const a = Math.floor(random() * size);
		const off = () => Math.round((random() - 0.5) * 8);
		const b = random() < 0.85 ? a + off() + columns * off() : Math.floor(random() * size);
		if (b >= 0 && b < size && b !== a) {
			const id = `t:${Math.min(a, b)}|t:${Math.max(a, b)}`;
			edges.set(id, { id, source: `t:${a}`, target: `t:${b}`, width: 1 + 4 * random() ** 3, opacity: 0.22 + 0.5 * random(), label: "" });
		}
	}
	view ??= graphView(graph, document.getElementById("rings"), {});
	view.draw({ nodes, edges: [...edges.values()], positions, frame: { x1: 0, y1: 0, x2: width, y2: height }, foci: [], quality: { overlaps: 0 } });
}

/** What a hand does for that long, an event a frame. @returns {Promise<number>} frames */
export async function move(kind, millis) {
	view.fit();
	const at = (type, x, y, more) => new (type === "wheel" ? WheelEvent : MouseEvent)(type, { clientX: 644 + x, clientY: 422 + y, bubbles: true, cancelable: true, ...more });
	const target = graph.querySelector("canvas");
	const start = performance.now();
	let frames = 0;
	if (kind === "drag") {
		target.dispatchEvent(at("mousedown", 0, 0, { button: 0, buttons: 1 }));
	}
	while (performance.now() - start < millis) {
		await new Promise((done) => requestAnimationFrame(done));
		frames++;
		if (kind === "zoom") {
			target.dispatchEvent(at("wheel", 0, 0, { deltaY: (frames % 60 < 30 ? -1 : 1) * 40 }));
		} else {
			const [x, y] = kind === "hover" ? [250 * Math.cos(frames / 17), 200 * Math.sin(frames / 11)] : [120 * Math.sin(frames / 12), 90 * Math.sin(frames / 15)];
			(kind === "hover" ? target : window).dispatchEvent(at("mousemove", x, y, kind === "hover" ? {} : { buttons: 1 }));
		}
	}
	window.dispatchEvent(at("mouseup", 0, 0, { button: 0 }));
	return frames;
}
