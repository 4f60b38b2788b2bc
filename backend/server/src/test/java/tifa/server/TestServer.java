package tifa.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import tifa.server.home.HomeOpening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The real server on a port of its own, without what needs the database.
 */
public final class TestServer implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final ServletWebServerApplicationContext context;

	private final Path home;

	private final HttpClient client = HttpClient.newHttpClient();

	private TestServer(ServletWebServerApplicationContext context, Path home) {
		this.context = context;
		this.home = home;
	}

	public static TestServer start(Path home, String... settings) {
		List<String> arguments = new ArrayList<>(
				List.of("--tifa.home=" + home, "--tifa.open=false", "--server.port=0"));
		arguments.addAll(List.of(settings));
		SpringApplication application = new SpringApplication(WithoutDatabase.class);
		application.addListeners(new HomeOpening());
		return new TestServer((ServletWebServerApplicationContext) application.run(arguments.toArray(String[]::new)),
				home);
	}

	public int port() {
		return this.context.getWebServer().getPort();
	}

	public Path home() {
		return this.home;
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** The header that lets a script in. */
	public String[] script() {
		return new String[] { "Authorization", "Bearer " + token() };
	}

	public String token() {
		try {
			return Files.readString(this.home.resolve("token")).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public HttpResponse<String> get(String path, String... headers) {
		return send("GET", path, BodyPublishers.noBody(), headers);
	}

	public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
			.timeout(Duration.ofSeconds(60))
			.method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * All features but those that ask the database, with an intake that only remembers.
	 * Not marked as a configuration: a scan for the whole application must not find it.
	 */
	@EnableAutoConfiguration
	@ConfigurationPropertiesScan("tifa.server.settings")
	@ComponentScan({ "tifa.server.access", "tifa.server.documents", "tifa.server.health", "tifa.server.home",
			"tifa.server.ingest", "tifa.server.jobs", "tifa.server.originals", "tifa.server.page",
			"tifa.server.problem", "tifa.server.sample" })
	@Import(RememberingIntake.class)
	static class WithoutDatabase {

	}

}
