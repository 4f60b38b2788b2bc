package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The session of API.md in curl and Python runs as it stands there, and gives what the
 * map shows.
 */
class ScriptsIT {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

	@RegisterExtension
	static final SampleTifa tifa = SampleTifa.untouched();

	@TempDir
	Path folder;

	@Test
	void curlIsToldThatNothingHasChangedAndCountsThePassages() throws Exception {
		long passages = tifa.api().get("/api/evidence", "a", "两个维护", "b", "四个意识").number("total");
		assertThat(run("sh", "bash", "-eu")).isEqualTo("304\n\"total\":" + passages + "\n").isEqualTo(printed(0));
		assertThat(this.folder.resolve("map.graphml")).content().contains("<graphml");
	}

	@Test
	void pythonDrawsTheNeighboursWithItsStandardLibrary() throws Exception {
		assertThat(run("python", "python3")).isEqualTo(figure()).isEqualTo(printed(1));
		assertThat(this.folder.resolve("neighbours.svg")).content().contains("两个维护", "<rect");
	}

	/** As the server says now. */
	private static String figure() throws IOException {
		JsonObject graph = tifa.api().get("/api/graph", "term", "两个维护", "limit", 10).object();
		StringBuilder lines = new StringBuilder();
		graph.getAsJsonArray("nodes").forEach((node) -> {
			String id = node.getAsJsonObject().get("id").getAsString();
			graph.getAsJsonArray("edges").forEach((each) -> {
				JsonObject edge = each.getAsJsonObject();
				List<String> ends = List.of(edge.get("source").getAsString(), edge.get("target").getAsString());
				if (!id.equals("t:两个维护") && ends.containsAll(List.of("t:两个维护", id))) {
					lines.append(String.format(Locale.ROOT, "%s\t%d\t%.3f\n", id.substring(2),
							edge.get("paragraphs").getAsLong(), edge.get("score").getAsDouble()));
				}
			});
		});
		return lines.toString();
	}

	private String run(String language, String... command) throws Exception {
		Path script = Files.writeString(this.folder.resolve("script"), blocks(language).get(0));
		Path out = this.folder.resolve("out");
		List<String> words = new ArrayList<>(List.of(command));
		words.add(script.toString());
		ProcessBuilder builder = new ProcessBuilder(words).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(out.toFile());
		builder.environment().put("TIFA", tifa.product().address());
		builder.environment().put("TIFA_HOME", tifa.product().home().path().toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		Process process = builder.start();
		if (!process.waitFor(2, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		assertThat(process.exitValue()).as(Files.readString(out)).isZero();
		return Files.readString(out);
	}

	/** What API.md says is printed. */
	private static String printed(int which) throws IOException {
		return blocks("text").get(which);
	}

	private static List<String> blocks(String language) throws IOException {
		Matcher block = BLOCK.matcher(Files.readString(Checkout.TOP.resolve("backend/server/API.md")));
		List<String> blocks = new ArrayList<>();
		while (block.find()) {
			if (block.group(1).equals(language)) {
				blocks.add(block.group(2));
			}
		}
		return blocks;
	}

}
