package tifa.bench.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What an analyst's statement takes besides its own run: the way there and back, and
 * being judged by text and plan; over the named queries with their defaults.
 */
record Guard(String address, String token) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	void measure(Report report) throws IOException {
		List<Double> besides = new ArrayList<>();
		List<Double> nothing = new ArrayList<>();
		for (JsonElement query : ask("/api/queries", null).getAsJsonArray()) {
			String body = body(query.getAsJsonObject());
			// The first time a plan is made, which isn't the guard's doing.
			ask("/api/cypher", body);
			for (int i = 0; i < Sessions.RUNS; i++) {
				long start = System.nanoTime();
				double run = ask("/api/cypher", body).getAsJsonObject().get("millis").getAsDouble();
				besides.add(since(start) - run);
				start = System.nanoTime();
				ask("/api/health/live", null);
				nothing.add(since(start));
			}
		}
		report.add("a named query, without its own run", "ms", besides);
		report.add("a question that needs nothing", "ms", nothing);
	}

	private static double since(long start) {
		return Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
	}

	private static String body(JsonObject query) {
		JsonObject parameters = new JsonObject();
		query.getAsJsonArray("parameters").forEach((each) -> {
			JsonElement value = each.getAsJsonObject().get("value");
			parameters.add(each.getAsJsonObject().get("name").getAsString(),
					(value != null) ? value : JsonNull.INSTANCE);
		});
		JsonObject body = new JsonObject();
		body.add("query", query.get("text"));
		body.add("parameters", parameters);
		return body.toString();
	}

	private JsonElement ask(String path, String body) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofMinutes(1))
			.header("Authorization", "Bearer " + this.token);
		HttpRequest ready = ((body != null)
				? request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))
				: request.GET())
			.build();
		try {
			return JsonParser.parseString(CLIENT.send(ready, BodyHandlers.ofString()).body());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
