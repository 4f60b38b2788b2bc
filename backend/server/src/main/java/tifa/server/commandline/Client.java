package tifa.server.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a Tifa over HTTP, with the token of its home.
 */
final class Client {

	static final JsonMapper JSON = new JsonMapper();

	private static final Duration DEADLINE = Duration.ofMinutes(2);

	private static final Duration UPLOAD_DEADLINE = Duration.ofMinutes(30);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final String address;

	private final String token;

	private final String language;

	Client(String address, String token, String language) {
		this.address = address;
		this.token = token;
		this.language = language;
	}

	JsonNode get(String path) throws IOException, InterruptedException {
		return JSON.readTree(text(request(path, DEADLINE).GET()));
	}

	/** Whether it answers this with 200. */
	boolean answers(String path) throws InterruptedException {
		try {
			return this.http.send(request(path, Duration.ofSeconds(5)).GET().build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	JsonNode post(String path, Object json) throws IOException, InterruptedException {
		return JSON.readTree(text(posting(path, json)));
	}

	/** The bytes that are answered. */
	InputStream download(String path, Object json) throws IOException, InterruptedException {
		return send(posting(path, json), BodyHandlers.ofInputStream());
	}

	JsonNode upload(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
		return JSON.readTree(text(request(path, UPLOAD_DEADLINE).header("Content-Type", type).POST(body)));
	}

	void delete(String path) throws IOException, InterruptedException {
		text(request(path, DEADLINE).DELETE());
	}

	/** The lines of a stream of events. */
	Stream<String> events(String path) throws IOException, InterruptedException {
		HttpResponse<Stream<String>> response = this.http.send(request(path, DEADLINE).GET().build(),
				BodyHandlers.ofLines());
		if (response.statusCode() >= 400) {
			throw refusal(response.body().reduce("", String::concat));
		}
		return response.body();
	}

	private HttpRequest.Builder posting(String path, Object json) {
		return request(path, DEADLINE).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(json)));
	}

	private HttpRequest.Builder request(String path, Duration deadline) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(deadline)
			.header("Authorization", "Bearer " + this.token)
			.header("Accept-Language", this.language);
	}

	private String text(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (InputStream body = send(request, BodyHandlers.ofInputStream())) {
			return new String(body.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private InputStream send(HttpRequest.Builder request, BodyHandler<InputStream> handler)
			throws IOException, InterruptedException {
		HttpResponse<InputStream> response = this.http.send(request.build(), handler);
		if (response.statusCode() >= 400) {
			try (InputStream body = response.body()) {
				throw refusal(new String(body.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return response.body();
	}

	/** What a problem says. */
	private static ClientCommand.Problem refusal(String body) {
		JsonNode problem = JSON.readTree(body);
		return new ClientCommand.Problem(problem.path("detail").asString(problem.path("title").asString(body)));
	}

}
