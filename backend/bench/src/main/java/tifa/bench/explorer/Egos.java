package tifa.bench.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * From a concept chosen to its network drawn: in the box of the search, by Enter, and
 * with 60 nodes, by the address; and the server's part of that.
 */
final class Egos {

	/** The most common concepts, the commonest first. */
	static final String NAMES = "() => fetch('/api/graph?limit=60').then((answer) => answer.json())"
			+ ".then(({ nodes }) => nodes.map(({ label }) => label))";

	/** Some of each decade of frequency, the commonest first. */
	private static final String OF_ALL_RANKS = """
			async (count) => {
				const at = (offset) => fetch(`/api/terms?sort=-mentions&status=accepted&limit=1&offset=${offset}`);
				const total = Number((await at(0)).headers.get('X-Total-Count'));
				const ranks = [...new Set(Array.from({ length: count }, (_, i) => Math.floor((total / 4) ** (i / (count - 1))) - 1))];
				return Promise.all(ranks.map(async (rank) => (await (await at(rank)).json())[0].name));
			}""";

	private static final String GO = "(fragment) => { const now = performance.now(); location.hash = fragment; return now; }";

	private static final String LISTEN = "() => addEventListener('keydown', ({ key, timeStamp }) => { if (key === 'Enter') globalThis.entered = timeStamp; }, true)";

	/** Of the statement, the figures, the method and the JSON, on the way back, too. */
	private static final String ASK = "async (name) => { const start = performance.now();"
			+ " await (await fetch(`/api/graph?limit=59&term=${encodeURIComponent(name)}`, { cache: 'no-store' })).json();"
			+ " return performance.now() - start; }";

	private Egos() {
	}

	static void measure(Sessions sessions, Report report) {
		try (Page page = sessions.open(Sessions.options())) {
			page.navigate(sessions.address() + "/");
			Sessions.drawnAfter(page, 0);
			page.evaluate(LISTEN);
			List<?> names = (List<?>) page.evaluate(OF_ALL_RANKS, Sessions.RUNS);
			names.forEach((name) -> go(page, name));
			Object hub = names.get(0);
			measure(page, "a concept of any frequency", names, report);
			measure(page, "the commonest, " + hub, Collections.nCopies(Sessions.RUNS, hub), report);
			page.context().close();
		}
	}

	private static void measure(Page page, String what, List<?> names, Report report) {
		List<Double> chosen = new ArrayList<>();
		List<Double> drawn = new ArrayList<>();
		List<Double> answered = new ArrayList<>();
		CDPSession session = page.context().newCDPSession(page);
		for (Object name : names) {
			forget(session);
			chosen.add(choose(page, name));
			reset(page);
			forget(session);
			drawn.add(go(page, name));
			reset(page);
			answered.add(Sessions.number(page, ASK, name));
		}
		report.add("ego of 16, chosen by Enter: " + what, "ms", chosen);
		report.add("ego of 60, by its address: " + what, "ms", drawn);
		report.add("its answer alone: " + what, "ms", answered);
	}

	/** What the browser has of an answer isn't asked for again. */
	private static void forget(CDPSession session) {
		session.send("Network.clearBrowserCache");
	}

	private static double choose(Page page, Object name) {
		page.keyboard().press("/");
		page.keyboard().insertText((String) name);
		page.waitForSelector("[data-testid=search-option][aria-selected=true]");
		page.keyboard().press("Enter");
		double entered = Sessions.number(page, "() => globalThis.entered", null);
		return Sessions.drawnAfter(page, entered) - entered;
	}

	/** The same concept can be chosen again. */
	private static void reset(Page page) {
		ready(page);
		double asked = Sessions.number(page, GO, "limit=15");
		Sessions.drawnAfter(page, asked);
		ready(page);
	}

	private static double go(Page page, Object name) {
		double asked = Sessions.number(page, GO, "term=" + encoded(name) + "&limit=59");
		return Sessions.drawnAfter(page, asked) - asked;
	}

	static void ready(Page page) {
		page.waitForFunction("() => document.documentElement.dataset.ready === 'true'"
				+ " && document.getElementById('panel').getAttribute('aria-busy') !== 'true'");
	}

	static String encoded(Object name) {
		return URLEncoder.encode((String) name, StandardCharsets.UTF_8);
	}

}
