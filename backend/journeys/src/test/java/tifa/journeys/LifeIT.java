package tifa.journeys;

import java.io.IOException;
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
	void aKilledDatabaseIsSaidToBeAwayAndComesBack() throws IOException {
		Api api = tifa.api();
		ProcessHandle killed = tifa.product().database();
		killed.destroyForcibly();
		assertThat(Product.gone(killed, SOON)).isTrue();
		List<Api.Answer> answers = new ArrayList<>();
		Waiting.until(RESTART, () -> {
			answers.add(api.get("/api/graph", "limit", 10));
			return answers.size() > 1 && answers.get(answers.size() - 1).status() == 200;
		});
		List<Api.Answer> refusals = answers.subList(0, answers.size() - 1);
		assertThat(refusals).isNotEmpty().allSatisfy((answer) -> {
			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After"))
				.hasValueSatisfying((wait) -> assertThat(wait).matches("\\d+"));
			assertThat(answer.body()).contains("store.");
		});
		assertThat(tifa.product().database().pid()).isNotEqualTo(killed.pid());
	}

}
