package tifa.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands of tifa.jar, with a Tifa running and without.
 */
class CommandLineIT {

	private static final Duration LIMIT = Duration.ofMinutes(8);

	private static final int FILES = 30;

	/** Computed in the background, some time after the last speech. */
	private static final List<String> ANALYSED = List.of("community", "degree", "pageRank", "betweenness", "firstYear",
			"lastYear", "trend");

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@RegisterExtension
	static final SampleTifa untouched = SampleTifa.untouched();

	@TempDir
	Path folder;

	@Test
	void aFolderIsTakenInAndTheFileThatIsRefusedIsNamed() throws IOException {
		Path speeches = Files.createDirectories(this.folder.resolve("讲话/二〇二四"));
		for (int i = 0; i < FILES; i++) {
			Files.writeString(speeches.resolve(i + ".txt"), "第" + i + "次会议指出，要坚持以人民为中心，推动高质量发展。");
		}
		Files.writeString(speeches.resolve("english.txt"), "Nothing Chinese in here");
		Path home = tifa.product().home().path();
		Ended first = run(home, "", "ingest", speeches.getParent().toString(), "--collection=命令行");
		assertThat(first.code()).isEqualTo(1);
		assertThat(first.out()).contains("新增 " + FILES);
		assertThat(first.err()).contains("english.txt", "汉字");
		assertThat(first.err().lines().filter((line) -> line.contains(".txt"))).hasSize(1);
		Files.delete(speeches.resolve("english.txt"));
		assertThat(run(home, "", "ingest", speeches.toString(), "--collection=命令行")).satisfies((again) -> {
			assertThat(again.code()).isZero();
			assertThat(again.out()).contains("已有 " + FILES);
		});
		List<Object> ids = new ArrayList<>();
		tifa.api().get("/api/speeches", "collection", "命令行", "size", 200).list("items").forEach((speech) -> {
			ids.add("id");
			ids.add(speech.get("id").getAsString());
		});
		assertThat(ids).hasSize(2 * FILES);
		assertThat(tifa.api().delete("/api/speeches", ids.toArray()).status()).isEqualTo(204);
	}

	@Test
	void aSoundGraphPassesTheCheck() throws IOException {
		assertThat(run(tifa.product().home().path(), "", "check").code()).isZero();
	}

	@Test
	void aSubgraphIsWrittenToAFile() throws IOException {
		Path file = this.folder.resolve("两个维护.graphml");
		Path home = tifa.product().home().path();
		assertThat(run(home, "", "export", "graphml", "--term=两个维护", "--limit=5", "-o", file.toString()).code())
			.isZero();
		assertThat(file).content().isEqualTo(tifa.api().get("/api/export/graphml", "term", "两个维护", "limit", 5).body());
		Ended unknown = run(home, "", "export", "docx", "-o", this.folder.resolve("none").toString());
		assertThat(unknown.code()).isEqualTo(1);
		assertThat(unknown.err()).contains("docx");
		assertThat(this.folder.resolve("none")).doesNotExist();
	}

	@Test
	void aMethodCardAndTheSameFilesMakeTheSameNodesAndLinks() throws IOException {
		Path sample = Checkout.samples().get(0).getParent();
		Object[] question = { "term", "两个维护", "term", "形式主义", "limit", 12, "min", 1, "measure", "g2", "from", "2015" };
		String card = untouched.api().get("/api/method", question).body();
		Path json = Files.writeString(this.folder.resolve("method.json"), card);
		Path home = this.folder.resolve("fresh");
		Path rebuilt = this.folder.resolve("rebuilt.cyjs");
		Ended same = run(home, "", "rebuild", json.toString(), sample.toString(), "--format=cyjs", "-o",
				rebuilt.toString());
		assertThat(same.err()).contains("相同");
		assertThat(same.code()).isZero();
		assertThat(elements(Files.readString(rebuilt)))
			.isEqualTo(elements(untouched.api().get("/api/export/cyjs", question).body()));
	}

	@Test
	void whatIsOtherwiseThanTheMethodCardSaysIsNamedAndNothingIsWritten() throws IOException {
		Path home = tifa.product().home().path();
		Path never = this.folder.resolve("never");
		JsonObject card = tifa.api().get("/api/method", "limit", 5).object();
		card.addProperty("graph", "0");
		Path json = Files.writeString(this.folder.resolve("method.json"), card.toString());
		Ended graph = run(home, "", "rebuild", json.toString(), "-o", never.toString());
		assertThat(graph.code()).isEqualTo(1);
		assertThat(graph.err()).contains("哈希值 0");
		Path one = Files.writeString(this.folder.resolve("one.txt"), "各级党组织要把作风建设抓在经常、融入日常。");
		assertThat(run(home, "", "ingest", one.toString(), "--collection=重建").code()).isZero();
		Ended corpus = run(home, "", "rebuild", json.toString(), "-o", never.toString());
		assertThat(corpus.code()).isEqualTo(1);
		assertThat(corpus.err()).contains("语料是");
		assertThat(never).doesNotExist();
		String id = tifa.api()
			.get("/api/speeches", "collection", "重建")
			.list("items")
			.findFirst()
			.orElseThrow()
			.get("id")
			.getAsString();
		assertThat(tifa.api().delete("/api/speeches/" + id).status()).isEqualTo(204);
	}

	@Test
	void aMethodCardThatIsCutOrNoneIsRefused() throws IOException {
		Path home = tifa.product().home().path();
		String line = tifa.api().get("/api/method", "limit", 5).text("line");
		Path out = this.folder.resolve("out");
		Path text = this.folder.resolve("line.txt");
		Files.writeString(text, "见图 1（" + line.replace("; ", "；\n") + "）。");
		assertThat(run(home, "", "rebuild", text.toString(), "-o", out.toString()).code()).isZero();
		assertThat(out).content().contains("graphml");
		Files.writeString(text, line.substring(0, line.length() / 2));
		Ended cut = run(home, "", "rebuild", text.toString(), "-o", out.toString());
		assertThat(cut.code()).isEqualTo(1);
		assertThat(cut.err()).contains("校验");
		assertThat(run(home, "", "rebuild", "absent.json", "-o", out.toString()).code()).isEqualTo(2);
	}

	private static List<String> elements(String cyjs) {
		List<String> elements = new ArrayList<>();
		JsonObject all = JsonParser.parseString(cyjs).getAsJsonObject().getAsJsonObject("elements");
		for (String kind : List.of("nodes", "edges")) {
			all.getAsJsonArray(kind).forEach((each) -> {
				JsonObject data = each.getAsJsonObject().getAsJsonObject("data");
				ANALYSED.forEach(data::remove);
				elements.add(data.toString());
			});
		}
		return elements;
	}

	@Test
	void cypherIsAskedAndWhatWritesIsRefused() throws IOException {
		Path home = tifa.product().home().path();
		Ended rows = run(home, "UNWIND [1, 2] AS n RETURN n, n * $by AS product", "query", "-", "--by=3");
		assertThat(rows.code()).isZero();
		assertThat(rows.out()).isEqualTo("n\tproduct\n1\t3\n2\t6\n");
		Ended writes = run(home, "CREATE (:Term)", "query", "-");
		assertThat(writes.code()).isEqualTo(1);
		assertThat(writes.err()).contains("只能读取");
	}

	@Test
	void whatMakesNoSenseIsNamedWithoutStartingAnything() throws IOException {
		Path home = this.folder.resolve("never");
		assertThat(run(home, "", "ingest").code()).isEqualTo(2);
		assertThat(run(home, "", "ingest", this.folder.resolve("absent").toString())).satisfies((ended) -> {
			assertThat(ended.code()).isEqualTo(2);
			assertThat(ended.err()).contains("absent");
		});
		assertThat(run(home, "", "destroy")).satisfies((ended) -> {
			assertThat(ended.code()).isEqualTo(2);
			assertThat(ended.err()).contains("destroy");
		});
		assertThat(home).doesNotExist();
	}

	@Test
	void whereNoneRunsOneIsStartedForTheCommandAndStopped() throws IOException {
		Path home = this.folder.resolve("home");
		Path speech = Files.writeString(this.folder.resolve("speech.txt"), "要坚持以人民为中心，推动高质量发展。");
		Ended ended = run(home, "", "ingest", speech.toString());
		assertThat(ended.err() + ended.out()).contains("新增 1");
		assertThat(ended.code()).isZero();
		assertThat(home.resolve("address")).doesNotExist();
	}

	@Test
	void aHomeThatCannotBeOneEndsWithThree() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "");
		assertThat(run(file, "", "check").code()).isEqualTo(3);
	}

	private static Ended run(Path home, String input, String... words) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=zh",
						"-Dsun.jnu.encoding=UTF-8", "-jar", Checkout.JAR.toString(), "--tifa.home=" + home));
		command.addAll(List.of(words));
		Path out = Files.createTempFile("tifa", ".out");
		Path err = Files.createTempFile("tifa", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		try (var stdin = process.getOutputStream()) {
			stdin.write(input.getBytes(StandardCharsets.UTF_8));
		}
		try {
			if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError("Still running: " + command);
			}
			return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
		finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	private record Ended(int code, String out, String err) {
	}

}
