package tifa.bench.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * What the browser's main thread did, and how many frames it presented, while something
 * was going on.
 */
record Trace(double frames, double millis, double wall, double cpu) {

	private static final String CATEGORIES = "toplevel,devtools.timeline,disabled-by-default-devtools.timeline.frame";

	static Trace of(Page page, Runnable action) {
		CDPSession session = page.context().newCDPSession(page);
		List<JsonObject> events = new ArrayList<>();
		boolean[] complete = new boolean[1];
		session.on("Tracing.dataCollected",
				(data) -> data.getAsJsonArray("value").forEach((event) -> events.add(event.getAsJsonObject())));
		session.on("Tracing.tracingComplete", (data) -> complete[0] = true);
		JsonObject how = new JsonObject();
		how.addProperty("categories", CATEGORIES);
		session.send("Tracing.start", how);
		long start = System.nanoTime();
		action.run();
		double millis = (System.nanoTime() - start) / 1e6;
		session.send("Tracing.end");
		page.waitForCondition(() -> complete[0]);
		session.detach();
		return of(events, millis);
	}

	/** The renderer is whose main thread was the busiest. */
	private static Trace of(List<JsonObject> events, double millis) {
		Map<String, List<JsonObject>> tasks = events.stream()
			.filter((event) -> name(event).endsWith("RunTask") && event.has("dur"))
			.collect(Collectors.groupingBy(Trace::thread));
		List<String> mains = events.stream()
			.filter((event) -> name(event).equals("thread_name")
					&& event.getAsJsonObject("args").get("name").getAsString().equals("CrRendererMain"))
			.map(Trace::thread)
			.toList();
		String main = mains.stream()
			.max(Comparator.comparing((thread) -> sum(tasks.getOrDefault(thread, List.of()), "dur")))
			.orElseThrow();
		long frames = events.stream()
			.filter((event) -> name(event).equals("DrawFrame") && main.startsWith(event.get("pid").getAsString() + " "))
			.count();
		return new Trace(frames, millis, sum(tasks.get(main), "dur"), sum(tasks.get(main), "tdur"));
	}

	double framesPerSecond() {
		return this.frames * 1000 / this.millis;
	}

	private static double sum(List<JsonObject> tasks, String field) {
		return tasks.stream().map((task) -> task.get(field)).mapToDouble(Trace::micros).sum() / 1000;
	}

	private static double micros(JsonElement value) {
		return (value != null) ? value.getAsDouble() : 0;
	}

	private static String name(JsonObject event) {
		return event.get("name").getAsString();
	}

	private static String thread(JsonObject event) {
		return event.get("pid").getAsString() + " " + event.get("tid").getAsString();
	}

}
