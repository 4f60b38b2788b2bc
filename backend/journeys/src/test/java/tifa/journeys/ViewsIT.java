package tifa.journeys;

import java.io.IOException;
import java.util.List;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views are kept over HTTP, changed by one at a time, and compared with the corpus of
 * today. Every test leaves the sample as it found it.
 */
class ViewsIT {

	private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

	private static final String MAP = "\"view\": {\"form\": 1}, \"question\": {\"term\": [\"两个维护\"], \"limit\": 15}";

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	private static Api.Answer keep(String fields) throws IOException {
		return tifa.api().post("/api/views", "{" + fields + "}");
	}

	private static List<String> found(String text) throws IOException {
		return tifa.api()
			.get("/api/views", "q", text)
			.list("items")
			.map((view) -> view.get("name").getAsString())
			.toList();
	}

	@Test
	void aViewIsKeptListedCopiedAndDeleted() throws IOException {
		JsonObject map = tifa.api().get("/api/graph", "term", "两个维护", "limit", 15).object();
		Api.Answer kept = keep("\"name\": \"整风 50%\", \"note\": \"先看这个\", " + MAP);
		assertThat(kept.status()).isEqualTo(201);
		String path = kept.location();
		assertThat(kept.number("nodes")).isEqualTo(map.getAsJsonArray("nodes").size());
		assertThat(kept.number("edges")).isEqualTo(map.getAsJsonArray("edges").size());
		JsonObject view = tifa.api().get(path).object();
		assertThat(view.getAsJsonObject("view").get("form").getAsInt()).isEqualTo(1);
		assertThat(view.getAsJsonObject("question").get("limit").getAsInt()).isEqualTo(15);
		assertThat(found("先看")).containsExactly("整风 50%");
		assertThat(found("0%")).containsExactly("整风 50%");
		assertThat(found("%%")).isEmpty();
		String copy = tifa.api().post(path + "/copy", "{\"name\": \"副本\"}").location();
		assertThat(found("")).containsExactly("副本", "整风 50%");
		assertThat(tifa.api().delete(path).status()).isEqualTo(204);
		assertThat(tifa.api().get(path).status()).isEqualTo(404);
		assertThat(tifa.api().delete(path).body()).contains("view.unknown");
		assertThat(tifa.api().delete(copy).status()).isEqualTo(204);
		assertThat(found("")).isEmpty();
	}

	@Test
	void ofTwoWhoChangeTheSameVersionTheSecondIsTold() throws IOException {
		String path = keep("\"name\": \"甲\", \"note\": \"原话\", " + MAP).location();
		assertThat(tifa.api().change(path, "\"1\"", "{\"name\": \"乙\"}").text("name")).isEqualTo("乙");
		Api.Answer late = tifa.api().change(path, "\"1\"", "{\"name\": \"丙\"}");
		assertThat(late.status()).isEqualTo(412);
		assertThat(late.body()).contains("view.changed");
		assertThat(tifa.api().get(path).text("name")).isEqualTo("乙");
		assertThat(tifa.api().get(path).text("note")).isEqualTo("原话");
		assertThat(tifa.api().change(path, "W/\"2\"", "{\"note\": \"\", \"name\": \"丙\"}").text("name")).isEqualTo("丙");
		assertThat(tifa.api().get(path).text("note")).isEmpty();
		assertThat(tifa.api().change(path, "*", "{}").status()).isEqualTo(400);
		tifa.api().delete(path);
	}

	@Test
	void aViewWithoutANameStandsBehindALongAddressOnly() throws IOException {
		String path = keep(MAP).location();
		assertThat(tifa.api().get(path).object().get("draft").getAsBoolean()).isTrue();
		assertThat(found("")).isEmpty();
		tifa.api().delete(path);
	}

	@Test
	void afterAMergeAndAStopTheViewTellsWhatBecameOfItsConcepts() throws IOException {
		String path = keep("\"name\": \"合并前\", " + MAP).location();
		JsonObject same = tifa.api().get(path + "/changes").object();
		for (String kind : List.of("added", "left", "changed")) {
			assertThat(same.getAsJsonObject("nodes").getAsJsonArray(kind)).as(kind).isEmpty();
			assertThat(same.getAsJsonObject("edges").getAsJsonArray(kind)).as(kind).isEmpty();
		}
		tifa.api()
			.post("/api/lexicon/decisions",
					"{\"decisions\": [{\"action\": \"merge\", \"name\": \"两个维护\", \"into\": \"四个意识\"}]}")
			.object();
		JsonObject view = tifa.api().get(path).object();
		assertThat(view.getAsJsonObject("renamed").get("两个维护").getAsString()).isEqualTo("四个意识");
		JsonObject changes = tifa.api().get(path + "/changes").object();
		assertThat(changes.getAsJsonObject("now").get("revision").getAsLong())
			.isGreaterThan(changes.getAsJsonObject("then").get("revision").getAsLong());
		assertThat(changes.getAsJsonObject("nodes").toString()).contains("四个意识");
		tifa.api().post("/api/lexicon/undo", "{}").object();
		tifa.api()
			.post("/api/lexicon/decisions", "{\"decisions\": [{\"action\": \"stop\", \"name\": \"两个维护\"}]}")
			.object();
		assertThat(tifa.api().get(path).object().getAsJsonArray("missing").get(0).getAsString()).isEqualTo("两个维护");
		JsonObject gone = tifa.api().get(path + "/changes").object().getAsJsonObject("nodes");
		assertThat(gone.getAsJsonArray("left").size()).isEqualTo((int) tifa.api().get(path).number("nodes"));
		tifa.api().post("/api/lexicon/undo", "{}").object();
		tifa.api().delete(path);
	}

	@Test
	void aLinkThatDoesNotPassAnyLongerIsNoHindrance() throws IOException {
		String link = tifa.api()
			.get("/api/graph", "term", "两个维护", "limit", 1)
			.list("edges")
			.findFirst()
			.orElseThrow()
			.get("id")
			.getAsString();
		String map = "\"view\": {\"form\": 1}, \"question\": {\"term\": [\""
				+ link.substring(2).replace("|t:", "\", \"") + "\"], \"edge\": [\"" + link + "\"], \"min\": %d}";
		Api.Answer kept = keep(map.formatted(1));
		assertThat(kept.number("edges")).isOne();
		String path = kept.location();
		assertThat(tifa.api().change(path, "\"1\"", "{" + map.formatted(100_000) + "}").number("edges")).isZero();
		JsonObject nodes = tifa.api().get(path + "/changes").object().getAsJsonObject("nodes");
		assertThat(nodes.getAsJsonArray("left")).isEmpty();
		tifa.api().delete(path);
	}

	private static String keepPicture() throws IOException {
		return keep("\"name\": \"图\", " + MAP + ", \"thumbnail\": \"data:image/png;base64," + PIXEL + "\"").location();
	}

	@Test
	void aThumbnailStaysUntilThereIsAnotherAndComesWithTheCopy() throws IOException {
		String path = keepPicture();
		JsonObject changed = tifa.api().change(path, "\"1\"", "{\"note\": \"另\"}").object();
		assertThat(changed.get("thumbnail").getAsBoolean()).isTrue();
		assertThat(changed.get("nodes").getAsInt()).isPositive();
		assertThat(tifa.api().get("/api/views", "q", "图").list("items")).containsExactly(changed);
		String copy = tifa.api().post(path + "/copy", "{\"name\": \"副本\"}").location();
		assertThat(tifa.api().get(copy + "/thumbnail").status()).isEqualTo(200);
		assertThat(tifa.api().get("/api/views/x/thumbnail").body()).contains("view.unknown");
		assertThat(tifa.api().post("/api/views/x/copy", "{\"name\": \"副本\"}").body()).contains("view.unknown");
		tifa.api().delete(copy);
		tifa.api().delete(path);
	}

	@Test
	void onlyPicturesThatCannotRunAreThumbnails() throws IOException {
		String path = keepPicture();
		assertThat(tifa.api().get(path + "/thumbnail").headers().firstValue("Content-Type")).hasValue("image/png");
		tifa.api().delete(path);
		for (String picture : List.of("data:image/svg+xml;base64," + PIXEL, "data:image/png;base64,PHN2Zz4=",
				"data:image/png;base64,%", "https://example.org/a.png")) {
			Api.Answer refused = keep("\"name\": \"图\", " + MAP + ", \"thumbnail\": \"" + picture + "\"");
			assertThat(refused.status()).as(picture).isEqualTo(400);
			assertThat(refused.body()).contains("view.thumbnail");
		}
	}

	@Test
	void whatIsMissingOrTooLongIsNamed() throws IOException {
		assertThat(keep("\"name\": \"无图\"").body()).contains("parameter.missing");
		assertThat(keep("\"name\": \"" + "长".repeat(201) + "\", " + MAP).body()).contains("view.tooLong");
		assertThat(keep("\"view\": {\"x\": \"" + "长".repeat(200_000) + "\"}").status()).isEqualTo(413);
		assertThat(tifa.api().get("/api/views/0123456789abcdef").status()).isEqualTo(404);
		assertThat(tifa.api().get("/api/views/x/thumbnail").status()).isEqualTo(404);
	}

}
