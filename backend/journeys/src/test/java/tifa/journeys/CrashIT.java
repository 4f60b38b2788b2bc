package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product killed in the middle of an ingest.
 */
class CrashIT {

	private static final Duration LIMIT = Duration.ofMinutes(8);

	/** Enough for several transactions. */
	private static final int TIMES = 40;

	@TempDir
	Path folder;

	@Test
	void anIngestThatWasCutOffIsTakenUpAgainAndEndsAsIfItHadNotBeen() throws IOException {
		Product.Home home = new Product.Home(this.folder.resolve("crashed"));
		Product first = Product.start(home);
		String job = first.api().upload(upload());
		Api api = first.api();
		Waiting.until(LIMIT, () -> api.get(job).number("done") > 0);
		first.process().destroyForcibly();
		assertThat(Product.gone(first.process(), LIMIT)).isTrue();
		assertThat(Product.gone(first.database(), LIMIT)).isTrue();
		JsonObject crashed;
		try (Product second = Product.start(home)) {
			Api again = second.api();
			Waiting.until(LIMIT, () -> again.get(job).text("state").matches("DONE|FAILED"));
			Api.Answer ended = again.get(job);
			assertThat(ended.text("state")).isEqualTo("DONE");
			assertThat(ended.number("done")).isEqualTo(ended.number("total"));
			assertThat(ended.list("results").map((result) -> result.get("file").getAsString())).doesNotHaveDuplicates();
			try (Stream<Path> left = Files.list(home.path().resolve("spool"))) {
				assertThat(left).isEmpty();
			}
			crashed = graph(again);
		}
		try (Product whole = Product.start(new Product.Home(this.folder.resolve("whole")))) {
			Api api2 = whole.api();
			assertThat(api2.ingest(upload()).text("state")).isEqualTo("DONE");
			assertThat(graph(api2)).isEqualTo(crashed);
		}
	}

	/** The totals, without what tells how often something was written. */
	private static JsonObject graph(Api api) {
		JsonObject corpus = api.get("/api/corpus").object();
		corpus.remove("revision");
		JsonObject graph = api.get("/api/graph", "limit", 200, "min", 1).object();
		corpus.add("nodes", graph.get("nodes"));
		corpus.add("edges", graph.get("edges"));
		return corpus;
	}

	private static Upload upload() throws IOException {
		Upload upload = new Upload();
		for (int i = 0; i < TIMES; i++) {
			for (Path speech : Checkout.samples()) {
				upload.file(i + "-" + speech.getFileName(),
						Files.readString(speech) + "\n会议强调，第" + i + "次会议要坚持“第" + i + "号工作法”。\n");
			}
		}
		return upload;
	}

}
