package tifa.bench.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;

/**
 * From a concept chosen to its network drawn, and the next fifteen neighbours; what stood
 * there may not move.
 */
final class Egos {

	/** The most common concepts, the commonest first. */
	static final String NAMES = "() => fetch('/api/graph?limit=60').then((answer) => answer.json())"
			+ ".then(({ nodes }) => nodes.map(({ label }) => label))";

	private static final String GO = "(fragment) => { const now = performance.now(); location.hash = fragment; return now; }";

	private static final String PLACES = "() => JSON.stringify(Object.fromEntries(document.getElementById('graph')._cyreg.cy"
			+ ".nodes().map((node) => [node.id(), [node.position('x'), node.position('y')]])))";

	private static final String MOVED = "(before) => { const cy = document.getElementById('graph')._cyreg.cy;"
			+ " return Object.entries(JSON.parse(before)).filter(([id, [x, y]]) => { const at = cy.getElementById(id).position();"
			+ " return at.x !== x || at.y !== y; }).length; }";

	private static final int TERMS = 30;

	private Egos() {
	}

	static void measure(Sessions sessions, Report report) {
		try (Page page = sessions.open(Sessions.options())) {
			page.navigate(sessions.address() + "/");
			Sessions.drawnAfter(page, 0);
			List<Double> drawn = new ArrayList<>();
			List<Double> grown = new ArrayList<>();
			List<Double> moved = new ArrayList<>();
			List<?> names = (List<?>) page.evaluate(NAMES);
			for (Object name : names.subList(0, Math.min(TERMS, names.size()))) {
				drawn.add(go(page, "term=" + encoded(name) + "&limit=59"));
				go(page, "term=" + encoded(name));
				page.waitForFunction("() => document.documentElement.dataset.ready === 'true'");
				String before = (String) page.evaluate(PLACES);
				double key = Sessions.number(page, "() => performance.now()", null);
				page.keyboard().press("e");
				grown.add(Sessions.drawnAfter(page, key) - key);
				moved.add(Sessions.number(page, MOVED, before));
			}
			report.add("ego network of 60", "ms", drawn);
			report.add("expansion by 15", "ms", grown);
			report.add("old nodes moved by it", "nodes", moved);
			page.context().close();
		}
	}

	private static double go(Page page, String fragment) {
		double asked = Sessions.number(page, GO, fragment);
		return Sessions.drawnAfter(page, asked) - asked;
	}

	static String encoded(Object name) {
		return URLEncoder.encode((String) name, StandardCharsets.UTF_8);
	}

}
