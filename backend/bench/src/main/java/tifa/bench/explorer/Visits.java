package tifa.bench.explorer;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * From the address to a picture that can be read, with a cold cache and again: time, and
 * bytes on the way.
 */
final class Visits {

	private Visits() {
	}

	static void measure(Sessions sessions, int limit, Report report) {
		List<Double> first = new ArrayList<>();
		List<Double> again = new ArrayList<>();
		List<Double> bytes = new ArrayList<>();
		for (int run = 0; run <= Sessions.RUNS; run++) {
			try (Page page = sessions.open(Sessions.options())) {
				double[] loaded = new double[1];
				CDPSession session = page.context().newCDPSession(page);
				session.on("Network.loadingFinished",
						(event) -> loaded[0] += event.get("encodedDataLength").getAsDouble());
				session.send("Network.enable");
				session.send("Network.clearBrowserCache");
				page.navigate(sessions.address() + "/#limit=" + limit);
				double came = Sessions.drawnAfter(page, 0);
				page.reload();
				double cameAgain = Sessions.drawnAfter(page, 0);
				if (run > 0) {
					first.add(came);
					bytes.add(loaded[0] / 1000);
					again.add(cameAgain);
				}
				page.context().close();
			}
		}
		report.add("overview of %d, first visit".formatted(limit), "ms", first);
		report.add("overview of %d, both visits' bytes".formatted(limit), "kB", bytes);
		report.add("overview of %d, second visit".formatted(limit), "ms", again);
	}

}
