package tifa.bench.explorer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;

/**
 * Labels over one another, and how many can be read: several views, sizes of the screen
 * and zooms.
 */
final class Overlaps {

	private static final List<List<Integer>> SCREENS = List.of(List.of(1440, 900), List.of(1280, 720),
			List.of(390, 844));

	private static final List<Double> ZOOMS = List.of(1.0, 0.5, 2.0, 4.0);

	private static final String COUNT = """
			async (factor) => {
				const graph = document.getElementById('graph');
				const { boxesOf } = await import('/js/label-layer.js');
				const { cy } = graph._cyreg;
				const [zoom, pan] = [cy.zoom(), { ...cy.pan() }];
				cy.zoom({ level: zoom * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
				await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				const boxes = boxesOf(graph);
				const meet = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
				const over = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
				const said = `${graph.dataset.labels} ${over}`;
				cy.viewport({ zoom, pan });
				return said;
			}""";

	private Overlaps() {
	}

	static void measure(Sessions sessions, Report report) {
		report.say("");
		report.say("| view | screen | labels shown / all, and overlaps, at zoom 1 | 0.5 | 2 | 4 |");
		report.say("|---|---|---|---|---|---|");
		for (String language : List.of("zh-CN", "en")) {
			for (List<Integer> screen : SCREENS) {
				measure(sessions, language, screen, report);
			}
		}
	}

	private static void measure(Sessions sessions, String language, List<Integer> screen, Report report) {
		try (Page page = sessions.open(Sessions.options().setViewportSize(screen.get(0), screen.get(1)))) {
			page.evaluate("(language) => localStorage.setItem('tifa.language', language)", language);
			List<?> names = (List<?>) page.evaluate(Egos.NAMES);
			for (String view : List.of("", "limit=150", "limit=300", "term=" + Egos.encoded(names.get(0)),
					"term=" + Egos.encoded(names.get(1)) + "&limit=59")) {
				page.navigate("about:blank");
				page.navigate(sessions.address() + "/#" + view);
				Sessions.drawnAfter(page, 0);
				Egos.ready(page);
				List<String> cells = ZOOMS.stream().map((zoom) -> (String) page.evaluate(COUNT, zoom)).toList();
				report.say("| %s, %s | %d × %d | %s |".formatted(URLDecoder.decode(view, StandardCharsets.UTF_8),
						language, screen.get(0), screen.get(1), String.join(" | ", cells)));
			}
			page.context().close();
		}
	}

	/** How many labels lie over one another as the map stands. */
	static double count(Page page) {
		return Double.parseDouble(((String) page.evaluate(COUNT, 1)).split(" ")[1]);
	}

}
