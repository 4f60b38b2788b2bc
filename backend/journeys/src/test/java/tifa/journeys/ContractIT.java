package tifa.journeys;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The HTTP contract, field by field, and its first promise: every edge is its evidence.
 */
class ContractIT {

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void theCorpusHasItsTotals() throws IOException {
		has(tifa.api().get("/api/corpus").object(), "revision", "speeches", "terms", "shown", "edges", "sentences",
				"paragraphs", "from", "to", "vocabulary", "neo4j", "cypher", "version");
	}

	@Test
	void everyMentionPointsAtText() throws IOException {
		JsonObject page = tifa.api().get("/api/speeches", "size", 5).object();
		has(page, "items", "total", "page", "size");
		for (JsonElement item : page.getAsJsonArray("items")) {
			String id = item.getAsJsonObject().get("id").getAsString();
			JsonObject speech = tifa.api().get("/api/speeches/" + id).object();
			has(speech, "id", "title", "date", "speaker", "collections", "paragraphs", "mentions");
			Map<String, String> sentences = sentences(speech.getAsJsonArray("paragraphs"));
			assertThat(speech.getAsJsonArray("mentions")).isNotEmpty().allSatisfy((mention) -> {
				has(mention, "term", "paragraph", "sentence", "start", "end", "counted");
				assertThat(pointedAt(mention.getAsJsonObject(), sentences)).isNotBlank();
			});
		}
	}

	@Test
	void termsAreFoundByInitialsPinyinAndPartOfTheName() throws IOException {
		for (String q : List.of("lgwh", "lianggeweihu", "两个维护", "维护")) {
			List<JsonObject> found = tifa.api().get("/api/terms", "q", q, "limit", 10).list().toList();
			assertThat(found).allSatisfy((term) -> has(term, "name", "category", "tier", "status", "shown", "gloss",
					"mentions", "speeches", "matched"));
			assertThat(found).as(q).extracting((term) -> term.get("name").getAsString()).contains("两个维护");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "paragraph", "sentence" })
	void everyEdgeOfAnEgoNetworkWeighsAsManyPassagesAsAreListed(String unit) throws IOException {
		JsonObject graph = tifa.api().get("/api/graph", "term", "两个维护", "unit", unit, "min", 1, "limit", 12).object();
		has(graph, "nodes", "edges", "total", "truncated", "undated", "cypher", "method");
		Map<String, String> labels = graph.getAsJsonArray("nodes")
			.asList()
			.stream()
			.peek((node) -> has(node, "id", "type", "label"))
			.map(JsonElement::getAsJsonObject)
			.collect(Collectors.toMap((node) -> node.get("id").getAsString(),
					(node) -> node.get("label").getAsString()));
		assertThat(graph.getAsJsonArray("edges")).hasSizeGreaterThan(10);
		for (JsonElement each : graph.getAsJsonArray("edges")) {
			has(each, "id", "source", "target", "sentences", "paragraphs", "speeches", "score");
			JsonObject edge = each.getAsJsonObject();
			List<JsonObject> passages = passages(labels.get(edge.get("source").getAsString()),
					labels.get(edge.get("target").getAsString()), unit);
			assertThat(passages).as(edge.toString()).hasSize(edge.get(unit + "s").getAsInt());
			assertThat(passages.stream().map((passage) -> passage.getAsJsonObject("speech").get("id")).distinct())
				.hasSizeLessThanOrEqualTo(edge.get("speeches").getAsInt());
		}
	}

	@Test
	void anUnknownTermIsAProblem() throws IOException {
		Api.Answer answer = tifa.api().get("/api/term", "name", "没有这个概念");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(answer.body()).contains("\"code\":\"term.unknown\"");
	}

	/** All passages, each of which highlights both. */
	private static List<JsonObject> passages(String a, String b, String unit) throws IOException {
		JsonObject evidence = tifa.api().get("/api/evidence", "a", a, "b", b, "unit", unit, "size", 200).object();
		JsonArray items = evidence.getAsJsonArray("items");
		assertThat(evidence.get("total").getAsInt()).isEqualTo(items.size());
		for (JsonElement item : items) {
			has(item, "speech", "unit", "paragraph", "sentence", "text", "highlights");
			String text = item.getAsJsonObject().get("text").getAsString();
			Map<String, String> marks = new HashMap<>();
			for (JsonElement mark : item.getAsJsonObject().getAsJsonArray("highlights")) {
				JsonObject at = mark.getAsJsonObject();
				marks.put(at.get("term").getAsString(),
						text.substring(at.get("start").getAsInt(), at.get("end").getAsInt()));
			}
			assertThat(marks).as(a + " " + b).containsOnlyKeys(a, b).doesNotContainValue("");
		}
		return items.asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	private static Map<String, String> sentences(JsonArray paragraphs) {
		Map<String, String> sentences = new HashMap<>();
		for (JsonElement each : paragraphs) {
			has(each, "index", "role", "sentences");
			JsonArray texts = each.getAsJsonObject().getAsJsonArray("sentences");
			for (int i = 0; i < texts.size(); i++) {
				sentences.put(each.getAsJsonObject().get("index") + "/" + i, texts.get(i).getAsString());
			}
		}
		return sentences;
	}

	private static String pointedAt(JsonObject mention, Map<String, String> sentences) {
		return sentences.get(mention.get("paragraph") + "/" + mention.get("sentence"))
			.substring(mention.get("start").getAsInt(), mention.get("end").getAsInt());
	}

	private static void has(JsonElement object, String... fields) {
		assertThat(object.getAsJsonObject().keySet()).contains(fields);
	}

}
