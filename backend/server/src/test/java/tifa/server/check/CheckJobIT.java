package tifa.server.check;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.graph.store.Store;
import tifa.server.TifaApplication;
import tifa.server.corpus.OpenCorpus;
import tifa.text.speech.SpeechReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class CheckJobIT {

	private static final Duration MINUTES = Duration.ofMinutes(5);

	@TempDir
	static Path home;

	private static ServletWebServerApplicationContext context;

	@BeforeAll
	static void start() throws Exception {
		context = (ServletWebServerApplicationContext) TifaApplication.start("--tifa.home=" + home, "--tifa.open=false",
				"--server.port=0");
		long end = System.nanoTime() + MINUTES.toNanos();
		while (!context.getBean(OpenCorpus.class).met()) {
			assertThat(System.nanoTime()).isLessThan(end);
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
		}
		context.getBean(OpenCorpus.class).get().add(new SpeechReader().read("a.txt", """
				在甲市动员会上的讲话
				要增强四个意识，做到两个维护。
				""".getBytes(StandardCharsets.UTF_8)), null);
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@Test
	void aJobSaysWhatWasRecountedAndWhatIsBroken() throws Exception {
		JsonNode sound = checked("en");
		assertThat(sound.get("kind").asString()).isEqualTo("check");
		assertThat(sound.get("broken").asLong()).isZero();
		assertThat(sound.get("done").asInt()).isEqualTo(1);
		assertThat(sound.get("total").asInt()).isEqualTo(1);
		assertThat(sound.get("results").size()).isEqualTo(1);
		assertThat(sound.get("results").get(0).get("state").asString()).isEqualTo("SOUND");
		assertThat(sound.get("results").get(0).get("reason").asString()).isEqualTo(
				"Nothing is broken: 1 speeches, 1 paragraphs, 2 mentions, 2 concepts and 1 pairs were recounted.");

		damage("MATCH (corpus:Corpus) SET corpus.speeches = 2");
		damage("UNWIND range(1, 25) AS i CREATE (:Paragraph {id: 'nobody:' + i})");
		JsonNode broken = checked("zh");
		assertThat(broken.get("state").asString()).isEqualTo("DONE");
		assertThat(broken.get("broken").asLong()).isEqualTo(26);
		assertThat(broken.get("results").size()).isEqualTo(1 + 20 + 1 + 1);
		assertThat(broken.get("results").get(0).get("code").asString()).isEqualTo("check.broken");
		assertThat(broken.get("results").get(1).get("file").asString()).isEqualTo("nobody:1");
		assertThat(broken.get("results").get(1).get("reason").asString()).isEqualTo("段落属于 0 篇讲话，应属于一篇。");
		assertThat(broken.get("results").get(21).get("reason").asString()).isEqualTo("总计记为 2，重新统计为 1。");
		assertThat(broken.get("results").get(22).get("reason").asString()).isEqualTo("同类（check.stray）还有 5 处没有列出。");
	}

	private static void damage(String statement) {
		context.getBean(Store.class).write((transaction) -> transaction.run(statement).consume());
	}

	/** Starts a check and waits for its end. */
	private static JsonNode checked(String language) throws Exception {
		HttpResponse<String> accepted = send(request("/api/checks", language).POST(BodyPublishers.noBody()));
		assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
		String location = accepted.headers().firstValue("Location").orElseThrow();
		long end = System.nanoTime() + MINUTES.toNanos();
		JsonNode job = json(accepted);
		while (Set.of("QUEUED", "RUNNING").contains(job.get("state").asString())) {
			assertThat(System.nanoTime()).isLessThan(end);
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
			job = json(send(request(location, language).GET()));
		}
		return job;
	}

	private static HttpRequest.Builder request(String path, String language) throws Exception {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path))
			.timeout(Duration.ofMinutes(1))
			.header("Accept-Language", language)
			.header("Authorization", "Bearer " + Files.readString(home.resolve("token")).strip());
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

	private static JsonNode json(HttpResponse<String> response) {
		return new JsonMapper().readTree(response.body());
	}

}
