package tifa.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The HTTP of a running product, asked with a token.
 */
final class Api {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final Duration DEADLINE = Duration.ofMinutes(2);

	private final String address;

	private final String token;

	private final String language;

	Api(String address, String token) {
		this(address, token, "zh");
	}

	private Api(String address, String token, String language) {
		this.address = address;
		this.token = token;
		this.language = language;
	}

	/** The same, wanting another language. */
	Api in(String other) {
		return new Api(this.address, this.token, other);
	}

	/** The same for somebody without a token. */
	Api stranger() {
		return new Api(this.address, null, this.language);
	}

	/**
	 * Asks.
	 * @param parameters names and values by turns
	 */
	Answer get(String path, Object... parameters) {
		return send(request(path + query(parameters)).GET());
	}

	Answer post(String path, String json) {
		return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	Answer patch(String path, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.method("PATCH", BodyPublishers.ofString(json)));
	}

	Answer put(String path, String json, Object... parameters) {
		return send(request(path + query(parameters)).header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(json)));
	}

	/** Changes what still has a version. */
	Answer change(String path, String version, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.header("If-Match", version)
			.PUT(BodyPublishers.ofString(json)));
	}

	/** Sends a file to an address that takes one. */
	Answer post(String path, Upload upload, Object... parameters) {
		return send(request(path + query(parameters)).header("Content-Type", Upload.TYPE).POST(upload.body()));
	}

	Answer delete(String path, Object... parameters) {
		return send(request(path + query(parameters)).DELETE());
	}

	/** Uploads and waits for the end of the job; the answer is the job as it is then. */
	Answer ingest(Upload upload) {
		return ended(upload(upload));
	}

	/** Waits for the end of a job. */
	Answer ended(String job) {
		Waiting.until(DEADLINE, () -> get(job).text("state").matches("DONE|FAILED"));
		return get(job);
	}

	/** Uploads; the answer is where the job is. */
	String upload(Upload upload) {
		Answer accepted = send(request("/api/ingests").header("Content-Type", Upload.TYPE).POST(upload.body()));
		if (accepted.status() != 202) {
			throw new AssertionError("The upload was answered by " + accepted);
		}
		return accepted.location();
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(DEADLINE)
			.header("Accept-Language", this.language);
		return (this.token != null) ? request.header("Authorization", "Bearer " + this.token) : request;
	}

	private static String query(Object... parameters) {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		for (int i = 0; i < parameters.length; i += 2) {
			query.add(parameters[i] + "=" + URLEncoder.encode(parameters[i + 1].toString(), StandardCharsets.UTF_8));
		}
		return query.toString();
	}

	private static Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException ex) {
			throw new AssertionError("No answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/**
	 * What was answered.
	 *
	 * @param status the HTTP status
	 * @param headers the headers
	 * @param body as it came
	 */
	record Answer(int status, HttpHeaders headers, String body) {

		JsonElement json() {
			if (this.status >= 400) {
				throw new AssertionError("Answered by " + this);
			}
			return JsonParser.parseString(this.body);
		}

		JsonObject object() {
			return json().getAsJsonObject();
		}

		/** Where what was made is. */
		String location() {
			return this.headers.firstValue("Location").orElseThrow();
		}

		String text(String field) {
			return object().get(field).getAsString();
		}

		long number(String field) {
			return object().get(field).getAsLong();
		}

		/** The objects in an array; without a name, the answer itself is one. */
		Stream<JsonObject> list(String... field) {
			JsonArray array = (field.length == 0) ? json().getAsJsonArray() : object().getAsJsonArray(field[0]);
			return array.asList().stream().map(JsonElement::getAsJsonObject);
		}

	}

}
