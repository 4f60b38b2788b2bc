package tifa.journeys;

import java.io.IOException;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A speech's life over HTTP: taken in, described anew, deleted without a trace.
 */
class SpeechIT {

	private static final String TEXT = "在白石县动员会上的讲话\n（2018年5月）\n同志们：\n全县要增强四个意识，做到两个维护，落实全面从严治党主体责任。\n";

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void isTakenInDescribedAndDeletedWithoutATrace() throws IOException {
		Api api = tifa.api();
		JsonObject before = counts(api);
		String id = api.ingest(new Upload().file("白石.txt", TEXT))
			.list("results")
			.findFirst()
			.orElseThrow()
			.getAsJsonArray("speechIds")
			.get(0)
			.getAsString();
		String path = "/api/speeches/" + id;
		assertThat(api.get(path).text("date")).isEqualTo("2018-05");
		assertThat(counts(api)).isNotEqualTo(before);

		Api.Answer changed = api.patch(path, "{\"date\": \"2018-05-07\", \"speaker\": \"某甲\", \"kind\": null}");
		assertThat(changed.text("date")).isEqualTo("2018-05-07");
		assertThat(changed.text("datePrecision")).isEqualTo("day");
		assertThat(api.get("/api/speeches", "speaker", "某甲").number("total")).isEqualTo(1);
		assertThat(api.patch(path, "{\"date\": \"2018-02-30\"}").status()).isEqualTo(400);
		assertThat(api.patch(path, "{\"title\": \" \"}").status()).isEqualTo(400);
		assertThat(api.patch(path, "{\"text\": \"x\"}").status()).isEqualTo(400);
		assertThat(api.patch("/api/speeches/0000000000000000", "{}").status()).isEqualTo(404);

		assertThat(api.delete("/api/speeches").status()).isEqualTo(400);
		assertThat(api.delete("/api/speeches", "id", id, "id", "0000000000000000").status()).isEqualTo(404);
		assertThat(api.delete(path).status()).isEqualTo(204);
		assertThat(api.get(path).status()).isEqualTo(404);
		assertThat(api.delete(path).status()).isEqualTo(404);
		assertThat(counts(api)).isEqualTo(before);
	}

	/** The totals without the revision, which every write raises. */
	private static JsonObject counts(Api api) {
		JsonObject corpus = api.get("/api/corpus").object();
		corpus.remove("revision");
		return corpus;
	}

}
