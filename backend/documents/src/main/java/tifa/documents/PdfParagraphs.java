package tifa.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts lines together to the paragraphs that a layout has cut, also across pages, and
 * leaves out what stands at the edge of pages: numbers and running titles.
 */
final class PdfParagraphs {

	private static final Pattern NUMBER = Pattern.compile("[-—–－·.\\s第页共/]*\\d{1,4}[-—–－·.\\s第页共/\\d]*");

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	/**
	 * A line at the edge of more pages than this, and half of all, is a running title.
	 */
	private static final int RUNNING = 2;

	/** In heights of a character. */
	private static final float INDENT = 1.2f;

	private static final float SHORT = 2.5f;

	/** In usual distances of lines. */
	private static final float GAP = 1.5f;

	private final List<PdfLine> lines;

	private final float left;

	private final float right;

	private final float step;

	private PdfParagraphs(List<PdfLine> lines) {
		this.lines = lines;
		this.left = (float) lines.stream()
			.mapToDouble(PdfLine::x)
			.sorted()
			.skip(lines.size() / 20)
			.findFirst()
			.orElse(0);
		this.right = (float) lines.stream()
			.mapToDouble(PdfLine::end)
			.sorted()
			.skip(lines.size() - 1 - lines.size() / 20)
			.findFirst()
			.orElse(0);
		this.step = step(lines);
	}

	/** A paragraph a line. */
	static String of(List<PdfLine> lines) {
		List<PdfLine> inner = withoutEdges(lines);
		return inner.isEmpty() ? "" : new PdfParagraphs(inner).text();
	}

	/** The most frequent distance of two lines, in points. */
	private static float step(List<PdfLine> lines) {
		Map<Integer, Integer> steps = new TreeMap<>();
		for (int i = 1; i < lines.size(); i++) {
			if (lines.get(i).page() == lines.get(i - 1).page()) {
				steps.merge(Math.round(lines.get(i).y() - lines.get(i - 1).y()), 1, Integer::sum);
			}
		}
		return steps.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
	}

	private static List<PdfLine> withoutEdges(List<PdfLine> lines) {
		Map<String, Integer> running = new HashMap<>();
		List<PdfLine> edges = IntStream.range(0, lines.size())
			.filter((i) -> isEdge(lines, i))
			.mapToObj(lines::get)
			.toList();
		edges.forEach((line) -> running.merge(bare(line), 1, Integer::sum));
		int most = Math.max(RUNNING, (lines.get(lines.size() - 1).page() + 1) / 2);
		return IntStream.range(0, lines.size())
			.filter((i) -> !isEdge(lines, i)
					|| !NUMBER.matcher(lines.get(i).text()).matches() && running.get(bare(lines.get(i))) <= most)
			.mapToObj(lines::get)
			.toList();
	}

	private static String bare(PdfLine line) {
		return DIGITS.matcher(line.text()).replaceAll("0");
	}

	private static boolean isEdge(List<PdfLine> lines, int i) {
		int page = lines.get(i).page();
		return i == 0 || i == lines.size() - 1 || lines.get(i - 1).page() != page || lines.get(i + 1).page() != page;
	}

	private String text() {
		StringBuilder text = new StringBuilder(this.lines.get(0).text());
		for (int i = 1; i < this.lines.size(); i++) {
			PdfLine before = this.lines.get(i - 1);
			PdfLine line = this.lines.get(i);
			if (begins(before, line)) {
				text.append('\n');
			}
			else if (isLatin(text.charAt(text.length() - 1)) && isLatin(line.text().charAt(0))) {
				text.append(' ');
			}
			text.append(line.text());
		}
		return text.toString();
	}

	/** Whether a line begins a paragraph. */
	private boolean begins(PdfLine before, PdfLine line) {
		boolean otherSize = Math.abs(before.size() - line.size()) > 0.1f * line.size();
		boolean indented = line.x() - this.left > INDENT * line.size();
		boolean shortBefore = this.right - before.end() > SHORT * before.size();
		boolean apart = before.page() == line.page() && this.step > 0
				&& Math.abs(line.y() - before.y()) > GAP * this.step;
		return otherSize || indented || shortBefore || apart;
	}

	private static boolean isLatin(char c) {
		return c > ' ' && c < 0x250;
	}

}
