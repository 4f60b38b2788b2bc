package tifa.bench.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;

/**
 * Frames a second, and the main thread's time for each, while a generated picture is
 * zoomed, dragged and pointed at; drawn by the page's own modules, without a server.
 */
final class Frames {

	private static final String ORIGIN = "http://bench.test";

	private static final Map<Integer, Integer> SIZES = Map.of(300, 1200, 1000, 4000, 3000, 9000);

	private static final int MILLIS = 5000;

	private static final int RUNS = 3;

	private Frames() {
	}

	static void measure(Browser browser, Report report) {
		for (int size : SIZES.keySet().stream().sorted().toList()) {
			try (BrowserContext context = browser.newContext(Sessions.options())) {
				Page page = context.newPage();
				page.route("**/*", Frames::serve);
				page.navigate(ORIGIN + "/bench/frames.html");
				page.evaluate("([size, links]) => import('/bench/frames.js').then((bench) => bench.draw(size, links))",
						List.of(size, SIZES.get(size)));
				for (String kind : List.of("zoom", "drag", "hover")) {
					measure(page, size, kind, report);
				}
			}
		}
	}

	private static void measure(Page page, int size, String kind, Report report) {
		move(page, kind);
		List<Trace> traces = IntStream.range(0, RUNS)
			.mapToObj((run) -> Trace.of(page, () -> move(page, kind)))
			.toList();
		String what = "%d nodes, %s".formatted(size, kind);
		report.add(what, "frames/s", traces.stream().map(Trace::framesPerSecond).toList());
		report.add(what + ", main thread", "ms a frame",
				traces.stream().map((each) -> each.wall() / each.frames()).toList());
		report.add(what + ", main thread's CPU", "ms a frame",
				traces.stream().map((each) -> each.cpu() / each.frames()).toList());
	}

	private static void move(Page page, String kind) {
		page.evaluate("([kind, millis]) => import('/bench/frames.js').then((bench) => bench.move(kind, millis))",
				List.of(kind, MILLIS));
	}

	private static void serve(Route route) {
		String path = route.request().url().substring(ORIGIN.length());
		String file = path.startsWith("/bench/") ? "/tifa/bench/explorer/" + path.substring("/bench/".length())
				: "/META-INF/resources" + path;
		try (InputStream content = Frames.class.getResourceAsStream(file)) {
			if (content == null) {
				route.fulfill(new FulfillOptions().setStatus(404));
			}
			else {
				route.fulfill(new FulfillOptions().setContentType(type(file)).setBodyBytes(content.readAllBytes()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String type(String file) {
		return file.endsWith(".css") ? "text/css" : file.endsWith(".html") ? "text/html" : "text/javascript";
	}

}
