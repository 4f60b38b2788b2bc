import { h, svg } from "../dom.js";
import { cut, figure, t } from "../texts.js";
import { parts, spaced, ticks, told } from "./scale.js";

const PAD = { left: 48, right: 132, top: 22, bottom: 20, between: 30 };
const DASHES = ["", "6 3", "2 3", "8 3 2 3", "4 4", "1 4", "10 4"];
const LINE = 16;
const YEAR = 44;

/**
 * Lines through time: above the share, below the figures it is the share of, over how much there is of each year.
 * @param {object} trend as GET /api/trend @param {"counts"|"mentions"|"speeches"} figures @param {string} unit
 * @param {number} width @param {number} height @param {(bucket: string) => void} open
 */
export function chart(trend, figures, unit, width, height, open) {
	const inner = { width: width - PAD.left - PAD.right, height: height - PAD.top - PAD.bottom - PAD.between };
	const x = (i) => PAD.left + (inner.width * (i + 0.5)) / trend.buckets.length;
	const upper = { top: PAD.top, height: inner.height * 0.56 };
	const lower = { top: PAD.top + upper.height + PAD.between, height: inner.height * 0.44 };
	const shares = panel(trend.series.map(({ perThousand }) => perThousand), upper, x, t(`trend.perThousand.${unit}`));
	const counts = panel(trend.series.map((series) => whereAny(series[figures], trend.speeches)), lower, x, t(`trend.${figures}`, { unit: t(`unit.${unit}`) }), 1);
	return svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": t("trend.label", { n: trend.series.length }) },
		...background(trend, lower, x, inner.width), ...shares.axis(width), ...counts.axis(width), ...years(trend.buckets, x, inner.width, height),
		...shares.lines, ...counts.lines, ...names(trend.series, shares, width), ...hits(trend, figures, unit, inner.width, height, open));
}

/** A time without speeches has no counts, as it has no share. */
function whereAny(counts, speeches) {
	return counts.map((count, i) => (speeches[i] ? count : null));
}

function panel(all, { top, height }, x, title, least = 0) {
	const marks = ticks(Math.max(0, ...all.flat().filter((value) => value !== null)), least);
	const y = (value) => top + height - (height * value) / marks.at(-1);
	return {
		y,
		lines: all.flatMap((values, i) => parts(values, x, y).map((d) => (d.includes("L") ? line(d, i) : point(d, i)))),
		axis: (width) => [svg("text", { class: "axis-title", x: PAD.left, y: top - 8 }, title), ...marks.flatMap((mark) => [
			svg("line", { class: "grid", x1: PAD.left, x2: width - PAD.right, y1: y(mark), y2: y(mark) }),
			svg("text", { class: "mark", x: PAD.left - 8, y: y(mark) + 4, "text-anchor": "end" }, figure(mark))])],
	};
}

function line(d, i) {
	return svg("path", { class: `series s${i}`, d, "stroke-dasharray": DASHES[i] });
}

function point(d, i) {
	const [cx, cy] = d.slice(1).split(" ");
	return svg("circle", { class: `series s${i} point`, cx, cy, r: 3 });
}

/** How many speeches each year has: few make any figure doubtful. */
function background({ buckets, speeches }, { top, height }, x, width) {
	const most = Math.max(1, ...speeches);
	const wide = Math.max(1, width / buckets.length - 2);
	return speeches.map((n, i) => svg("rect", { class: "there", x: x(i) - wide / 2, width: wide, y: top + height - (height * n) / most, height: (height * n) / most }));
}

function years(buckets, x, width, height) {
	return told(buckets.length, Math.floor(width / (buckets[0]?.length > 4 ? YEAR * 1.4 : YEAR)))
		.map((i) => svg("text", { class: "mark", x: x(i), y: height - 4, "text-anchor": "middle" }, buckets[i]));
}

function names(series, { y }, width) {
	const last = series.map(({ perThousand }) => y(perThousand.findLast((value) => value !== null) ?? 0));
	const at = spaced(last, LINE, PAD.top + 8, y(0));
	return series.map(({ term }, i) => svg("text", { class: `name s${i}`, x: width - PAD.right + 8, y: at[i] + 4 }, cut(term, 9),
		svg("title", {}, term)));
}

function hits(trend, figures, unit, width, height, open) {
	const wide = width / trend.buckets.length;
	return trend.buckets.map((bucket, i) => {
		const hit = svg("rect", { class: "hit", x: PAD.left + wide * i, width: wide, y: 0, height, "data-bucket": bucket },
			svg("title", {}, saidOf(trend, i, figures, unit)));
		hit.addEventListener("click", () => open(bucket));
		return hit;
	});
}

function saidOf({ buckets, speeches, series }, i, figures, unit) {
	return [t("trend.bucket", { bucket: buckets[i], n: speeches[i] }), ...series.map((each) => t("trend.value", {
		term: each.term, n: each[figures][i], share: each.perThousand[i] === null ? "–" : figure(Math.round(each.perThousand[i] * 100) / 100), per: t(`trend.perThousand.${unit}`),
	}))].join("\n");
}

/** The same in figures, for those who don't see the lines or want to copy them. @param {(bucket: string) => void} open */
export function figuresOf({ buckets, units, speeches, series }, figures, unit, open) {
	const head = [t("trend.year"), t("trend.allSpeeches"), t(`trend.all.${unit}`), ...series.flatMap(({ term }) => [term, t(`trend.perThousand.${unit}`)])];
	const cells = (i) => [speeches[i], units[i], ...series.flatMap((each) => [each[figures][i], each.perThousand[i] === null ? "–" : each.perThousand[i].toFixed(2)])];
	return h("details.figures", {}, h("summary", {}, t("trend.figures")), h("div.rowsof", { tabindex: 0, role: "region", "aria-label": t("trend.figures") },
		h("table", {}, h("thead", {}, h("tr", {}, ...head.map((text, i) => h(i ? "th.num" : "th", { scope: "col" }, text)))),
			h("tbody", {}, ...buckets.map((bucket, i) => h("tr", {}, h("th", { scope: "row" }, h("button.link", { type: "button", onclick: () => open(bucket) }, bucket)),
				...cells(i).map((cell) => h("td.num", {}, figure(cell)))))))));
}
