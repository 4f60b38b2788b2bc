package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product with a Neo4j that it didn't start.
 */
class OwnNeo4jIT {

	private static final Duration LIMIT = Duration.ofMinutes(3);

	private static final String RETURN_SEVEN = "{\"query\": \"RETURN 7 AS seven\"}";

	@TempDir
	static Path folder;

	static OwnNeo4j neo4j;

	@BeforeAll
	static void start() throws IOException {
		neo4j = new OwnNeo4j(folder.resolve("neo4j"));
	}

	@AfterAll
	static void stop() {
		neo4j.close();
	}

	@Test
	void itWorksThereAndHealsWhenTheServerWasAway() throws IOException {
		Path password = Files.writeString(folder.resolve("password"), OwnNeo4j.PASSWORD + "\n");
		Product.Home home = new Product.Home(folder.resolve("home"));
		String[] settings = { "--tifa.neo4j.uri=" + neo4j.uri(), "--tifa.neo4j.username=neo4j",
				"--tifa.neo4j.password-file=" + password };
		JsonObject before;
		try (Product product = Product.start(home, settings)) {
			assertThat(product.database()).as("a database of its own").isNull();
			Api api = product.api();
			Api.Answer job = ingest(api);
			assertThat(job.text("state")).isEqualTo("DONE");
			before = api.get("/api/corpus").object();
			assertThat(before.get("speeches").getAsLong()).isPositive();
			assertThat(before.get("cypher").getAsBoolean()).isFalse();
			assertThat(api.post("/api/cypher", RETURN_SEVEN).status()).isEqualTo(403);
			assertThat(api.post("/api/cypher", RETURN_SEVEN).body()).contains("cypher.off");
			JsonObject edge = api.get("/api/graph", "limit", 5).list("edges").findFirst().orElseThrow();
			assertThat(api.get("/api/evidence", "a", name(edge, "source"), "b", name(edge, "target")).number("total"))
				.isEqualTo(edge.get("paragraphs").getAsLong());
			awayAndBack(api, before);
		}
		String[] reading = { settings[0], settings[1], settings[2], "--tifa.neo4j.reader.username=neo4j",
				"--tifa.neo4j.reader.password-file=" + password };
		try (Product product = Product.start(home, reading)) {
			Api api = product.api();
			assertThat(api.get("/api/corpus").object().get("cypher").getAsBoolean()).isTrue();
			assertThat(api.post("/api/cypher", RETURN_SEVEN).body()).contains("[[7]]");
			assertThat(api.post("/api/cypher", "{\"query\": \"CREATE (n:Term) RETURN n\"}").status()).isEqualTo(400);
			assertThat(api.get("/api/corpus").text("corpus")).isEqualTo(before.get("corpus").getAsString());
			assertThat(product.output() + home.log()).doesNotContain(OwnNeo4j.PASSWORD);
		}
	}

	private static void awayAndBack(Api api, JsonObject before) throws IOException {
		neo4j.kill();
		Waiting.until(LIMIT, () -> api.get("/api/graph", "limit", 6).status() == 503);
		assertThat(api.get("/api/graph", "limit", 5).status()).as("an overview that was asked for before")
			.isEqualTo(200);
		long start = System.nanoTime();
		Api.Answer away = api.in("en").get("/api/graph", "limit", 6);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
		assertThat(away.status()).isEqualTo(503);
		assertThat(away.headers().firstValue("Retry-After")).isPresent();
		Waiting.until(LIMIT, () -> api.get("/api/health/ready").body().contains("store.unreachable"));
		neo4j.start();
		Waiting.until(LIMIT, () -> api.get("/api/graph", "limit", 6).status() == 200);
		assertThat(api.get("/api/corpus").object()).isEqualTo(before);
	}

	@Test
	void aWrongPasswordIsSaidAndItGoesOnServing() throws IOException {
		Product.Home home = new Product.Home(folder.resolve("shut-out"));
		try (Product product = Product.begin(home, "--tifa.neo4j.uri=" + neo4j.uri(), "--tifa.neo4j.username=neo4j",
				"--tifa.neo4j.password=not-the-password")) {
			Api api = product.api().in("en");
			Waiting.until(LIMIT, () -> api.get("/api/health/ready").body().contains("store.password"));
			Api.Answer graph = api.get("/api/graph");
			assertThat(graph.status()).isEqualTo(503);
			assertThat(graph.body()).contains("store.password", "tifa.neo4j.username");
			Waiting.until(LIMIT, () -> product.output().contains("tifa.neo4j.username"));
			assertThat(product.output() + home.log()).doesNotContain("not-the-password");
			assertThat(api.get("/api/health/live").status()).isEqualTo(200);
		}
	}

	private static String name(JsonObject edge, String end) {
		return edge.get(end).getAsString().substring("t:".length());
	}

	private static Api.Answer ingest(Api api) throws IOException {
		Upload upload = new Upload();
		for (Path speech : Checkout.samples()) {
			upload.file(speech.getFileName().toString(), Files.readAllBytes(speech));
		}
		return api.ingest(upload);
	}

}
