package tifa.journeys;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Communities, figures and the places of the overview, as the server tells them.
 */
class AnalysisIT {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final String SPEECH = """
			在白鹿镇动员会上的讲话
			同志们：
			全镇干部要增强四个意识，做到两个维护，推进全面从严治党。
			要以全面从严治党的成效，检验四个意识和两个维护。
			""";

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void communitiesAreOfTheCorpusAsItIs() throws IOException {
		Api.Answer analysis = ready();
		assertThat(analysis.number("revision")).isEqualTo(tifa.api().get("/api/corpus").number("revision"));
		assertThat(analysis.object().get("modularity").getAsDouble()).isBetween(0.1, 1.0);
		assertThat(analysis.list("communities")).isNotEmpty().allSatisfy((community) -> {
			assertThat(community.get("size").getAsInt()).isGreaterThanOrEqualTo(3);
			assertThat(community.get("name").getAsString())
				.startsWith(community.getAsJsonArray("names").get(0).getAsString());
		});
	}

	@Test
	void theDegreeOfAConceptIsTheTotalOfItsNeighbourhood() throws IOException {
		ready();
		Api.Answer overview = tifa.api().get("/api/graph", "limit", 8);
		assertThat(overview.object().getAsJsonObject("analysis").get("measure").getAsString()).isEqualTo("npmi");
		assertThat(overview.list("nodes")).hasSize(8).allSatisfy((node) -> {
			Api.Answer ego = tifa.api().get("/api/graph", "term", node.get("label").getAsString(), "limit", 1);
			assertThat(node.get("degree").getAsLong())
				.isEqualTo(ego.object().getAsJsonObject("total").get("nodes").getAsLong());
			assertThat(node.get("pageRank").getAsDouble()).isBetween(0.0, 1.0);
			assertThat(node.get("betweenness").getAsDouble()).isBetween(0.0, 1.0);
			assertThat(node.get("firstYear").getAsInt()).isLessThanOrEqualTo(node.get("lastYear").getAsInt());
		});
	}

	@Test
	void communitiesOfNodesAreThoseThatAreNamed() throws IOException {
		Set<Integer> named = ready().list("communities")
			.map((community) -> community.get("id").getAsInt())
			.collect(Collectors.toSet());
		assertThat(tifa.api()
			.get("/api/graph", "limit", 60)
			.list("nodes")
			.map((node) -> node.get("community"))
			.filter((community) -> !community.isJsonNull())).isNotEmpty()
			.allSatisfy((community) -> assertThat(named).contains(community.getAsInt()));
	}

	@Test
	void anotherMeasureIsComputedOnceItIsAskedFor() throws IOException {
		Waiting.until(PATIENCE,
				() -> tifa.api().get("/api/analysis", "measure", "logdice").text("state").equals("READY"));
		JsonObject basis = tifa.api()
			.get("/api/graph", "limit", 5, "measure", "logdice")
			.object()
			.getAsJsonObject("analysis");
		assertThat(basis.get("measure").getAsString()).isEqualTo("logdice");
	}

	@Test
	void afterAChangeTheyAreComputedAnewAndKeepTheirNumbers() throws IOException {
		Api.Answer before = ready();
		String id = tifa.api()
			.ingest(new Upload().file("白鹿镇.txt", SPEECH))
			.list("results")
			.findFirst()
			.orElseThrow()
			.getAsJsonArray("speechIds")
			.get(0)
			.getAsString();
		try {
			Api.Answer after = ready();
			assertThat(after.number("revision")).isGreaterThan(before.number("revision"));
			JsonObject same = after.list("communities")
				.filter((community) -> community.get("id").equals(first(before).get("id")))
				.findFirst()
				.orElseThrow();
			assertThat(names(same)).containsAnyElementsOf(names(first(before)));
			assertThat(after.list("communities")
				.filter((community) -> !Collections.disjoint(names(community), names(first(before))))).hasSize(1);
		}
		finally {
			tifa.api().delete("/api/speeches/" + id);
		}
	}

	private static List<String> names(JsonObject community) {
		return community.getAsJsonArray("names").asList().stream().map(JsonElement::getAsString).toList();
	}

	private static JsonObject first(Api.Answer analysis) {
		return analysis.list("communities").findFirst().orElseThrow();
	}

	/** Once it is of the corpus as it is. */
	private static Api.Answer ready() throws IOException {
		Waiting.until(PATIENCE, () -> tifa.api().get("/api/analysis").text("state").equals("READY"));
		return tifa.api().get("/api/analysis");
	}

}
