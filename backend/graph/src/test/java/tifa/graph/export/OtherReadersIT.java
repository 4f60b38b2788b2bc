package tifa.graph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What networkx and igraph, as Debian has them, make of the files.
 */
class OtherReadersIT {

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	private static final String ABSENT = "No python3-networkx and python3-igraph here: reading exports back is skipped";

	private static final long DEADLINE_SECONDS = 120;

	private static final Map<String, ExportedGraph.Position> PLACES = Map.of("t:两个维护",
			new ExportedGraph.Position(3, -4.5));

	@TempDir
	Path folder;

	@BeforeAll
	static void lookForReaders() throws Exception {
		boolean present = Files.isExecutable(PYTHON) && python("-c", "import networkx, igraph").code() == 0;
		if (!present && System.getProperty("tifa.required", "").contains("browser")) {
			throw new AssertionError(ABSENT + ", but tifa.required asks for it");
		}
		Assumptions.assumeTrue(present, ABSENT);
	}

	@Test
	void readTheSameNodesAndEdges() throws Exception {
		for (String word : List.of("graphml", "gexf", "gexf12", "cyjs", "json", "pajek")) {
			Files.write(this.folder.resolve("graph." + word), OddGraph.file(word, PLACES));
		}
		Answer answer = python(script().toString(), this.folder.toString());
		assertThat(answer.code()).as(answer.text()).isZero();
		Map<String, JsonElement> readings = JsonParser.parseString(answer.text()).getAsJsonObject().asMap();
		assertThat(readings.keySet()).containsExactlyInAnyOrder("networkx graphml", "networkx gexf", "networkx gexf12",
				"networkx cyjs", "networkx json", "networkx pajek", "igraph graphml", "igraph pajek");
		readings.forEach((reader, read) -> assertRead(reader, read.getAsJsonObject(), reader.endsWith("pajek")));
	}

	/** Pajek has no way to write quotes, backslashes and line breaks, and no scores. */
	private static void assertRead(String reader, JsonObject read, boolean pajek) {
		List<String> names = pajek ? OddGraph.NAMES.stream()
			.map((name) -> name.replace('"', '\'').replace('\\', '/').replaceAll("\\s+", " "))
			.toList() : OddGraph.NAMES;
		assertThat(read.getAsJsonArray("labels")).as(reader).extracting(JsonElement::getAsString).isEqualTo(names);
		List<String> edges = IntStream.range(1, names.size())
			.mapToObj((i) -> edge(names, names.get(i - 1), names.get(i), 10 + i,
					(i < names.size() - 1 && !pajek) ? -i / 8.0 : null))
			.toList();
		assertThat(read.getAsJsonArray("edges")).as(reader)
			.extracting((edge) -> edge(names, edge.getAsJsonArray().get(0).getAsString(),
					edge.getAsJsonArray().get(1).getAsString(), edge.getAsJsonArray().get(2).getAsInt(),
					edge.getAsJsonArray().get(3).isJsonNull() ? null : edge.getAsJsonArray().get(3).getAsDouble()))
			.containsExactlyInAnyOrderElementsOf(edges);
	}

	/** An undirected edge, whichever end comes first. */
	private static String edge(List<String> names, String one, String other, int weight, Double score) {
		boolean ordered = names.indexOf(one) < names.indexOf(other);
		return String.join(" -- ", ordered ? one : other, ordered ? other : one, String.valueOf(weight),
				String.valueOf(score));
	}

	private Path script() throws IOException {
		try (InputStream script = OtherReadersIT.class.getResourceAsStream("read_back.py")) {
			return Files.write(this.folder.resolve("read_back.py"), script.readAllBytes());
		}
	}

	private static Answer python(String... arguments) throws Exception {
		Path output = Files.createTempFile("tifa-python", ".txt");
		try {
			List<String> command = new java.util.ArrayList<>(List.of(PYTHON.toString()));
			command.addAll(List.of(arguments));
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError("Python took longer than " + DEADLINE_SECONDS + " s");
			}
			return new Answer(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
		}
		finally {
			Files.delete(output);
		}
	}

	/** How a process ended and what it said. */
	private record Answer(int code, String text) {
	}

}
