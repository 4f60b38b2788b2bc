package tifa.bench.explorer;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;

/**
 * From a double click on a concept to its next fifteen neighbours: what stood there may
 * not move, and no label may lie over another.
 */
final class Expansions {

	private static final String LISTEN = "() => addEventListener('mouseup', ({ timeStamp }) => (globalThis.released = timeStamp), true)";

	/** Where a concept stands on the screen. */
	private static final String PLACE = """
			(name) => {
				const graph = document.getElementById('graph');
				const { left, top } = graph.getBoundingClientRect();
				const { x, y } = graph._cyreg.cy.getElementById(`t:${name}`).renderedPosition();
				return [left + x, top + y];
			}""";

	private static final String PLACES = "() => JSON.stringify(Object.fromEntries(document.getElementById('graph')._cyreg.cy"
			+ ".nodes().map((node) => [node.id(), [node.position('x'), node.position('y')]])))";

	private static final String MOVED = "(before) => { const cy = document.getElementById('graph')._cyreg.cy;"
			+ " return Object.entries(JSON.parse(before)).filter(([id, [x, y]]) => { const at = cy.getElementById(id).position();"
			+ " return at.x !== x || at.y !== y; }).length; }";

	private static final String COUNT = "() => document.getElementById('graph')._cyreg.cy.nodes().length";

	private Expansions() {
	}

	static void measure(Sessions sessions, Report report) {
		try (Page page = sessions.open(Sessions.options())) {
			page.navigate(sessions.address() + "/");
			Sessions.drawnAfter(page, 0);
			page.evaluate(LISTEN);
			List<Double> grown = new ArrayList<>();
			List<Double> added = new ArrayList<>();
			List<Double> moved = new ArrayList<>();
			List<Double> over = new ArrayList<>();
			List<?> names = (List<?>) page.evaluate(Egos.NAMES);
			for (int run = 0; run <= Sessions.RUNS; run++) {
				Object name = names.get(run % names.size());
				open(page, name);
				double nodes = Sessions.number(page, COUNT, null);
				String before = (String) page.evaluate(PLACES);
				double took = grow(page, name);
				if (run > 0) {
					grown.add(took);
					added.add(Sessions.number(page, COUNT, null) - nodes);
					moved.add(Sessions.number(page, MOVED, before));
					over.add(Overlaps.count(page));
				}
			}
			report.add("expansion by 15, double click", "ms", grown);
			report.add("nodes added by it", "nodes", added);
			report.add("old nodes moved by it", "nodes", moved);
			report.add("label overlaps after it", "pairs", over);
			page.context().close();
		}
	}

	private static void open(Page page, Object name) {
		page.navigate(page.url().replaceAll("#.*", "") + "#term=" + Egos.encoded(name));
		page.waitForFunction(
				"(name) => document.getElementById('graph')._cyreg.cy.nodes('.focus').map((node) => node.id()).includes(`t:${name}`)",
				name);
		Egos.ready(page);
	}

	private static double grow(Page page, Object name) {
		List<?> at = (List<?>) page.evaluate(PLACE, name);
		page.mouse().dblclick(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
		double released = Sessions.number(page, "() => globalThis.released", null);
		return Sessions.drawnAfter(page, released) - released;
	}

}
