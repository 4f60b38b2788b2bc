package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the product and its database live and die together.
 */
class LifeIT {

	private static final Duration SOON = Duration.ofSeconds(15);

	private static final Duration RESTART = Duration.ofMinutes(5);

	/** On a machine that starts a database meanwhile; 10 ms on one that doesn't. */
	private static final Duration AT_ONCE = Duration.ofSeconds(2);

	private static final String ENDLESS = """
			{"query": "RETURN reduce(s = 0, i IN range(1, 10000000000) | (s + i) % 7)"}""";

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void theSampleIsMarkedFictionalAndFillsAnEmptyCorpusOnly() throws IOException {
		Api api = tifa.api();
		List<Boolean> marks = api.get("/api/speeches", "collection", "sample", "size", 200)
			.list("items")
			.map((speech) -> speech.get("fictional").getAsBoolean())
			.toList();
		assertThat(marks).hasSizeGreaterThanOrEqualTo(16).containsOnly(true);
		assertThat(api.get("/api/corpus").number("fictional")).isEqualTo(marks.size());
		assertThat(api.post("/api/sample", "").status()).isEqualTo(409);
	}

	@Test
	void itStopsCleanlyWithinSecondsAndComesBackAsItWas() throws IOException {
		String before = tifa.api().get("/api/corpus").body();
		Product product = tifa.product();
		ProcessHandle database = product.database();
		product.process().destroy();
		assertThat(Product.gone(product.process(), SOON)).as("Tifa stops").isTrue();
		assertThat(Product.gone(database, SOON)).as("The database stops").isTrue();
		assertThat(product.output()).doesNotContainIgnoringCase("exception");
		assertThat(tifa.product()).isNotSameAs(product);
		assertThat(tifa.api().get("/api/corpus").body()).as("The sample is not added again").isEqualTo(before);
	}

	@Test
	void theDatabaseGoesWhereItsParentIsKilled() throws IOException {
		Product product = tifa.product();
		ProcessHandle database = product.database();
		assertThat(database.isAlive()).isTrue();
		product.process().destroyForcibly();
		assertThat(Product.gone(product.process(), SOON)).isTrue();
		assertThat(Product.gone(database, SOON)).as("The database ends").isTrue();
	}

	@Test
	void aStatementThatCantBeStoppedTakesTheDatabaseAlongAndAllElseIsAnsweredAtOnceUntilItIsBack() throws IOException {
		Api api = tifa.api();
		String corpus = api.get("/api/corpus").body();
		List<String> routes = routes(api);
		ProcessHandle before = tifa.product().database();
		assertThat(api.post("/api/cypher", ENDLESS).status()).isEqualTo(504);
		long start = System.nanoTime();
		Upload speeches = new Upload();
		for (Path speech : Checkout.samples()) {
			speeches.file(speech.getFileName().toString(), Files.readString(speech));
		}
		String job = api.upload(speeches);
		List<String> away = new ArrayList<>();
		for (String route : routes) {
			answeredAtOnce(api, route, away);
		}
		Waiting.until(RESTART, () -> api.get("/api/graph", "limit", 10).status() == 200);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).as("The way back")
			.isLessThan(tifa.product().coldStart().multipliedBy(2));
		assertThat(away).hasSizeGreaterThanOrEqualTo(5);
		assertThat(Product.gone(before, SOON)).isTrue();
		assertThat(api.ended(job).text("state")).isEqualTo("DONE");
		assertThat(api.get(job).list("results").map((file) -> file.get("state").getAsString()))
			.containsOnly("DUPLICATE");
		assertThat(api.get("/api/corpus").body()).isEqualTo(corpus);
	}

	/** With what it has at hand, or that the database is away and when to ask again. */
	private static void answeredAtOnce(Api api, String route, List<String> away) {
		long asked = System.nanoTime();
		Api.Answer answer = api.get(route);
		assertThat(Duration.ofNanos(System.nanoTime() - asked)).as(route).isLessThan(AT_ONCE);
		if (answer.status() >= 500) {
			assertThat(answer.status()).as(route).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).as(route)
				.hasValueSatisfying((wait) -> assertThat(wait).matches("\\d+"));
			assertThat(answer.body()).as(route).contains("store.");
			away.add(route);
		}
	}

	/** All that can be asked for without naming one, but for what goes on for ever. */
	private static List<String> routes(Api api) {
		return api.get("/api/openapi.json")
			.object()
			.getAsJsonObject("paths")
			.entrySet()
			.stream()
			.filter((path) -> path.getValue().getAsJsonObject().has("get"))
			.map((path) -> path.getKey().replaceAll("\\{[^}]*}", "0"))
			.filter((path) -> !path.endsWith("/events") && !path.endsWith("/ready"))
			.toList();
	}

}
