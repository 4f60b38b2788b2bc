package tifa.bench.explorer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;

/**
 * Random use for a long time, by the hands of {@code RandomUseIT}: what failed, whether a
 * hundred steps back and on again are exact, and what memory it took.
 */
final class RandomUse {

	private static final String USE = "(how) => import('/random/use.js').then(({ use }) => use(how, "
			+ "(inputs) => window.putIn(JSON.stringify(inputs)))).then(JSON.stringify)";

	/**
	 * Actions in haste before each hundred steps, and the most in which these are made.
	 */
	private static final int FREE = 60;

	private static final int MOST = 400;

	/** From this minute on the heap may not grow. */
	private static final int WARM = 3;

	private RandomUse() {
	}

	static void measure(Sessions sessions, Path hands, int minutes, int seed, Report report) {
		List<JsonObject> rounds = new ArrayList<>();
		List<String> complaints = new ArrayList<>();
		List<Memory> memories = new ArrayList<>();
		try (Page page = sessions.open(Sessions.options())) {
			CDPSession browser = page.context().newCDPSession(page);
			listen(page, complaints);
			lend(page, browser, hands);
			page.navigate(sessions.address() + "/");
			Sessions.drawnAfter(page, 0);
			long start = System.nanoTime();
			while (minute(start) < minutes) {
				String told = (String) page.evaluate(USE,
						Map.of("seed", seed + rounds.size(), "free", FREE, "actions", MOST));
				rounds.add(new Gson().fromJson(told, JsonObject.class));
				memories.add(Memory.of(browser, minute(start)));
			}
			page.context().close();
		}
		rounds.forEach(
				(round) -> round.getAsJsonArray("differences").forEach((each) -> complaints.add(each.getAsString())));
		report.say("");
		report.say("Random use, seed %d, %d minutes: %d actions, %d steps taken back and done again, %d compared"
			.formatted(seed, minutes, rounds.stream().mapToInt((round) -> round.getAsJsonArray("done").size()).sum(),
					sum(rounds, "steps"), sum(rounds, "compared")));
		tell(complaints, memories, report);
	}

	private static void listen(Page page, List<String> complaints) {
		page.onPageError(complaints::add);
		page.onConsoleMessage((message) -> {
			if (message.type().matches("error|warning")) {
				complaints.add(message.text() + " " + message.location());
			}
		});
	}

	/** The page's own origin serves them, and what they want to do is done. */
	private static void lend(Page page, CDPSession browser, Path hands) {
		page.route("**/random/*.js", (route) -> route.fulfill(new FulfillOptions().setContentType("text/javascript")
			.setPath(hands.resolve(route.request().url().replaceAll(".*/", "")))));
		page.exposeFunction("putIn", (inputs) -> put(browser, (String) inputs[0]));
	}

	private static int sum(List<JsonObject> rounds, String what) {
		return rounds.stream().mapToInt((round) -> round.get(what).getAsInt()).sum();
	}

	private static void tell(List<String> complaints, List<Memory> memories, Report report) {
		report.say("%d complaints of the browser, or differences after undo".formatted(complaints.size()));
		complaints.forEach((each) -> report.say("* " + each));
		report.say("");
		report.say("| minute | heap, MB | nodes | listeners |");
		report.say("|---|---|---|---|");
		memories.forEach((each) -> report.say(each.row()));
		report.say("");
		grown(memories, report);
	}

	private static void grown(List<Memory> memories, Report report) {
		memories.stream().filter((each) -> each.minute() >= WARM).findFirst().ifPresent((first) -> {
			Memory last = memories.get(memories.size() - 1);
			report.say("The heap grew by %.1f MB from minute %.0f to %.0f.".formatted(last.heap() - first.heap(),
					first.minute(), last.minute()));
		});
	}

	private static Object put(CDPSession browser, String inputs) {
		for (JsonElement each : JsonParser.parseString(inputs).getAsJsonArray()) {
			browser.send(each.getAsJsonArray().get(0).getAsString(), each.getAsJsonArray().get(1).getAsJsonObject());
		}
		return null;
	}

	private static double minute(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toMillis() / 60_000.0;
	}

	/**
	 * What the page holds once its garbage is collected.
	 */
	record Memory(double minute, double heap, int nodes, int listeners) {

		static Memory of(CDPSession browser, double minute) {
			browser.send("HeapProfiler.collectGarbage");
			browser.send("HeapProfiler.collectGarbage");
			double heap = browser.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6;
			JsonObject counters = browser.send("Memory.getDOMCounters");
			return new Memory(minute, heap, counters.get("nodes").getAsInt(),
					counters.get("jsEventListeners").getAsInt());
		}

		String row() {
			return "| %.1f | %.1f | %d | %d |".formatted(this.minute, this.heap, this.nodes, this.listeners);
		}

	}

}
