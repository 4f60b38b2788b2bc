package tifa.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a first and a second visit cost on the way.
 */
class TransferIT extends OpenMap {

	private static final int MOST = 600_000;

	@Test
	void aFirstVisitTakesLessThanSixHundredKilobytesAndASecondHardlyAny(TestReporter reporter) {
		List<Double> sizes = new CopyOnWriteArrayList<>();
		CDPSession session = map.page().context().newCDPSession(map.page());
		session.on("Network.loadingFinished", (event) -> sizes.add(event.get("encodedDataLength").getAsDouble()));
		session.send("Network.enable");
		session.send("Network.clearBrowserCache");
		double first = visit(sizes);
		double second = visit(sizes);
		reporter.publishEntry("bytes", "first visit %.0f, second %.0f".formatted(first, second));
		assertThat(first).isBetween(100_000d, (double) MOST);
		assertThat(second).isLessThan(first / 2);
	}

	@Test
	void theWholeMapIsAskedForOnce() {
		List<String> asked = new CopyOnWriteArrayList<>();
		Consumer<Request> listener = (request) -> asked.add(request.url());
		map.page().onRequest(listener);
		map.page().reload();
		map.drawn();
		map.page().offRequest(listener);
		assertThat(asked).filteredOn((url) -> url.contains("/api/graph?")).hasSize(1);
		assertThat(asked).filteredOn((url) -> url.endsWith("/api/graph/facets")).hasSize(1);
	}

	@Test
	void answersAreSentCompressedAndEventsAtOnce() throws Exception {
		String job = tifa.api().get("/api/ingests").list("items").map(TransferIT::id).findFirst().orElseThrow();
		assertThat(get("/api/graph").headers().firstValue("Content-Encoding")).hasValue("gzip");
		HttpResponse<Void> events = get("/api/ingests/" + job + "/events");
		assertThat(events.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
		assertThat(events.headers().firstValue("Content-Encoding")).isEmpty();
	}

	private static double visit(List<Double> sizes) {
		sizes.clear();
		map.page().reload();
		map.drawn();
		return sizes.stream().mapToDouble(Double::doubleValue).sum();
	}

	private static String id(JsonObject job) {
		return job.get("id").getAsString();
	}

	private static HttpResponse<Void> get(String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(tifa.product().address() + path))
				.header("Authorization", "Bearer " + tifa.product().home().token())
				.header("Accept-Encoding", "gzip")
				.timeout(Duration.ofMinutes(2))
				.build(), BodyHandlers.discarding());
	}

}
