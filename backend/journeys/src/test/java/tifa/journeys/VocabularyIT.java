package tifa.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vocabulary is corrected over HTTP: seen beforehand, made, told, taken back. Every
 * test leaves the sample as it found it.
 */
class VocabularyIT {

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	private static Api.Answer decide(String decisions) throws IOException {
		return tifa.api().post("/api/lexicon/decisions", "{\"decisions\": [" + decisions + "]}");
	}

	private static JsonObject preview(String decisions) throws IOException {
		return tifa.api().post("/api/lexicon/preview", "{\"decisions\": [" + decisions + "]}").object();
	}

	private static Api.Answer undo(String change) throws IOException {
		return tifa.api().post("/api/lexicon/undo", (change != null) ? "{\"change\": \"" + change + "\"}" : "{}");
	}

	private static String vocabulary() throws IOException {
		return tifa.api().get("/api/corpus").text("vocabulary") + tifa.api().get("/api/corpus").number("edges");
	}

	private static List<String> names(JsonElement array) {
		return array.getAsJsonArray()
			.asList()
			.stream()
			.map((each) -> each.getAsJsonObject().get("name").getAsString())
			.toList();
	}

	@Test
	void aDecisionIsSeenBeforehandMadeToldTakenBackAndMadeAgain() throws IOException {
		String before = vocabulary();
		String stop = "{\"action\": \"stop\", \"name\": \"两个维护\"}";
		JsonObject preview = preview(stop);
		assertThat(names(preview.getAsJsonObject("terms").get("vanish"))).containsExactly("两个维护");
		JsonObject made = decide(stop).object();
		String change = made.getAsJsonObject("change").get("id").getAsString();
		assertThat(tifa.api().get("/api/term", "name", "两个维护").status()).isEqualTo(404);
		assertThat(tifa.api().get("/api/terms", "status", "stopped").list())
			.extracting((term) -> term.get("name").getAsString())
			.containsExactly("两个维护");
		assertThat(tifa.api().get("/api/terms/counts").number("stopped")).isEqualTo(1);
		assertThat(tifa.api().get("/api/lexicon", "name", "“两个维护”").text("status")).isEqualTo("stopped");
		assertThat(edges(preview(stop), "before")).isEqualTo(edges(preview, "after"));
		String taken = undo(change).object().getAsJsonObject("change").get("id").getAsString();
		assertThat(vocabulary()).isEqualTo(before);
		assertThat(undo(change).status()).isEqualTo(409);
		assertThat(undo(null).body()).contains("change.none");
		undo(taken).object();
		assertThat(tifa.api().get("/api/term", "name", "两个维护").status()).isEqualTo(404);
		undo(null).object();
		assertThat(vocabulary()).isEqualTo(before);
		List<JsonObject> history = tifa.api().get("/api/lexicon/history").list("items").limit(4).toList();
		assertThat(history).extracting((each) -> each.get("undone").getAsBoolean())
			.containsExactly(false, true, true, true);
		assertThat(history).extracting((each) -> each.get("who").getAsString()).containsOnly("script");
	}

	private static long edges(JsonObject preview, String which) {
		return preview.getAsJsonObject("edges").get(which).getAsLong();
	}

	@Test
	void aWholeEntryIsPutAndStopped() throws IOException {
		String before = vocabulary();
		JsonObject entry = tifa.api()
			.put("/api/lexicon", "{\"category\": \"policy\", \"aliases\": [\"两个维护要求\"], \"gloss\": \"Two\"}", "name",
					"两个维护")
			.object();
		assertThat(entry.get("category").getAsString()).isEqualTo("policy");
		assertThat(tifa.api().get("/api/term", "name", "两个维护要求").text("name")).isEqualTo("两个维护");
		assertThat(tifa.api().delete("/api/lexicon", "name", "两个维护").status()).isEqualTo(204);
		undo(null).object();
		undo(null).object();
		assertThat(vocabulary()).isEqualTo(before);
	}

	@Test
	void whatDoesNotFitIsRefusedAndNothingChanges() throws IOException {
		String before = vocabulary();
		Api.Answer answer = decide("{\"action\": \"stop\", \"name\": \"形式主义\"},"
				+ "{\"action\": \"rename\", \"name\": \"两个维护\", \"to\": \"四个意识\"}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("decision.taken", "两个维护", "四个意识", "\"number\":2");
		assertThat(decide("").body()).contains("decision.number");
		assertThat(decide("{\"action\": \"shrug\", \"name\": \"两个维护\"}").body()).contains("decision.action");
		assertThat(decide("{\"action\": \"merge\", \"name\": \"两个维护\"}").body()).contains("decision.incomplete");
		assertThat(vocabulary()).isEqualTo(before);
	}

	@Test
	void theVocabularyGoesOutAsATableAndComesBackEdited() throws IOException {
		String before = vocabulary();
		String table = tifa.api().get("/api/lexicon.tsv").body();
		assertThat(table).startsWith("\uFEFFname\tcategory").contains("\r\n两个维护\tformulation\t");
		assertThat(take(table, false).body()).contains("lexicon.same");
		String edited = table.replace("\r\n两个维护\tformulation\t", "\r\n两个维护\tpolicy\t");
		JsonObject dry = take(edited, true).object();
		assertThat(names(dry.get("decisions"))).containsExactly("两个维护");
		assertThat(vocabulary()).isEqualTo(before);
		take(edited, false).object();
		assertThat(tifa.api().get("/api/term", "name", "两个维护").text("category")).isEqualTo("policy");
		undo(null).object();
		assertThat(vocabulary()).isEqualTo(before);
		Api.Answer twice = take("name\tcategory\taliases\n修桥\tpolicy\t架桥\n修路\tpolicy\t架桥\n", false);
		assertThat(twice.status()).isEqualTo(400);
		assertThat(twice.body()).contains("lexicon.twice", "\"line\":3", "修桥", "修路");
	}

	private static Api.Answer take(String table, boolean dry) throws IOException {
		Upload upload = new Upload().file("file", "vocabulary.tsv", table.getBytes(StandardCharsets.UTF_8));
		return tifa.api().post("/api/lexicon/import", upload, "dry", dry);
	}

	@Test
	void anyStringIsFoundWhereItStands() throws IOException {
		JsonObject found = tifa.api().get("/api/strings", "q", "维 护", "size", 200).object();
		long places = 0;
		for (JsonElement item : found.getAsJsonArray("items")) {
			String text = item.getAsJsonObject().get("text").getAsString();
			JsonArray highlights = item.getAsJsonObject().getAsJsonArray("highlights");
			assertThat(highlights).isNotEmpty().allSatisfy((each) -> {
				JsonObject place = each.getAsJsonObject();
				assertThat(text.substring(place.get("start").getAsInt(), place.get("end").getAsInt())).isEqualTo("维护");
			});
			places += highlights.size();
		}
		assertThat(found.get("total").getAsLong()).isEqualTo(found.getAsJsonArray("items").size());
		assertThat(found.get("occurrences").getAsLong()).isEqualTo(places);
		assertThat(names(found.get("inside"))).contains("两个维护");
	}

	@Test
	void termsAreOrderedAndPaged() throws IOException {
		Api.Answer first = tifa.api().get("/api/terms", "sort", "-speeches", "limit", 3);
		long total = Long.parseLong(first.headers().firstValue("X-Total-Count").orElseThrow());
		JsonObject counts = tifa.api().get("/api/terms/counts").object();
		assertThat(counts.get("proposed").getAsLong() + counts.get("accepted").getAsLong()).isEqualTo(total);
		assertThat(first.list()).extracting((term) -> -term.get("speeches").getAsLong()).hasSize(3).isSorted();
		String third = first.list().toList().get(2).get("name").getAsString();
		assertThat(tifa.api().get("/api/terms", "sort", "-speeches", "offset", 2, "limit", 1).list())
			.extracting((term) -> term.get("name").getAsString())
			.containsExactly(third);
	}

	/** Proposals rest on the figures of the corpus: found twice, they are the same. */
	@Test
	void aFullAnalysisLeavesASoundGraphAndASecondOneLeavesItAsItIs() throws IOException {
		analyse();
		long edges = tifa.api().get("/api/corpus").number("edges");
		String vocabulary = tifa.api().get("/api/corpus").text("vocabulary");
		analyse();
		assertThat(tifa.api().get("/api/corpus").number("edges")).isEqualTo(edges);
		assertThat(tifa.api().get("/api/corpus").text("vocabulary")).isEqualTo(vocabulary);
		String check = tifa.api().post("/api/checks", "").location();
		assertThat(tifa.api().ended(check).number("broken")).isZero();
	}

	private static void analyse() throws IOException {
		Api.Answer accepted = tifa.api().post("/api/reanalysis", "");
		assertThat(accepted.status()).isEqualTo(202);
		Api.Answer job = tifa.api().ended(accepted.location());
		assertThat(job.text("state")).isEqualTo("DONE");
		assertThat(job.number("done")).isEqualTo(tifa.api().get("/api/corpus").number("speeches"));
	}

}
