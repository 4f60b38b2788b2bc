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
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What networkx, igraph and openpyxl, as Debian has them, Python itself and xmllint make
 * of the files.
 */
class OtherReadersIT {

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	private static final Path XMLLINT = Path.of("/usr/bin/xmllint");

	private static final String ABSENT = "No python3-networkx, python3-igraph and python3-openpyxl here: reading exports back is skipped";

	/** Formats that are XML, or made of it. */
	private static final List<String> XML = List.of("graphml", "gexf", "gexf12", "xlsx");

	private static final long DEADLINE_SECONDS = 120;

	private static final Map<String, ExportedGraph.Position> PLACES = Map.of("t:两个维护",
			new ExportedGraph.Position(3, -4.5, 12.0, 13.0, "#0072b2", "#4f9fe0"));

	@TempDir
	Path folder;

	@BeforeAll
	static void lookForReaders() throws Exception {
		require(Files.isExecutable(PYTHON) && python("-c", "import networkx, igraph, openpyxl").code() == 0, ABSENT);
	}

	private static void require(boolean present, String absent) {
		if (!present && System.getProperty("tifa.required", "").contains("browser")) {
			throw new AssertionError(absent + ", but tifa.required asks for it");
		}
		Assumptions.assumeTrue(present, absent);
	}

	@ParameterizedTest
	@CsvSource({ "gexf,http://gexf.net/1.3", "gexf12,http://www.gexf.net/1.2draft" })
	void xmllintFindsNothingInGexfThatItsSpecificationDoesNotName(String word, String namespace) throws Exception {
		require(Files.isExecutable(XMLLINT), "No libxml2-utils here: checking GEXF against a schema is skipped");
		String schema = new String(resource("gexf.rng"), StandardCharsets.UTF_8).replace("http://gexf.net/1.3",
				namespace);
		Files.writeString(this.folder.resolve("gexf.rng"), schema);
		for (ExportedGraph exported : List.of(OddGraph.exported(PLACES), OddGraph.withASpeech())) {
			Files.write(this.folder.resolve("graph." + word), OddGraph.file(word, exported));
			Answer answer = run(XMLLINT.toString(), "--noout", "--relaxng", this.folder.resolve("gexf.rng").toString(),
					this.folder.resolve("graph." + word).toString());
			assertThat(answer.code()).as(answer.text()).isZero();
		}
	}

	@Test
	void readTheSameNodesAndEdges() throws Exception {
		for (String word : List.of("graphml", "gexf", "gexf12", "cyjs", "json", "pajek", "csv", "xlsx")) {
			Files.write(this.folder.resolve("graph." + word), OddGraph.file(word, PLACES));
		}
		Answer answer = python(script().toString(), this.folder.toString());
		assertThat(answer.code()).as(answer.text()).isZero();
		Map<String, JsonElement> readings = JsonParser.parseString(answer.text()).getAsJsonObject().asMap();
		assertThat(readings.keySet()).containsExactlyInAnyOrder("networkx graphml", "networkx gexf", "networkx gexf12",
				"networkx cyjs", "networkx json", "networkx pajek", "igraph graphml", "igraph pajek", "openpyxl xlsx",
				"csv csv");
		readings.forEach((reader, read) -> assertRead(reader, read.getAsJsonObject(), reader.endsWith("pajek")));
	}

	/** Pajek has no way to write quotes, backslashes and line breaks, and no scores. */
	private static void assertRead(String reader, JsonObject read, boolean pajek) {
		List<String> names = pajek ? OddGraph.NAMES.stream()
			.map((name) -> name.replace('"', '\'').replace('\\', '/').replaceAll("\\s+", " "))
			.toList() : XML.stream().anyMatch(reader::endsWith) ? OddGraph.IN_XML : OddGraph.NAMES;
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
		return Files.write(this.folder.resolve("read_back.py"), resource("read_back.py"));
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream resource = OtherReadersIT.class.getResourceAsStream(name)) {
			return resource.readAllBytes();
		}
	}

	private static Answer python(String... arguments) throws Exception {
		return run(Stream.concat(Stream.of(PYTHON.toString()), Stream.of(arguments)).toArray(String[]::new));
	}

	private static Answer run(String... command) throws Exception {
		Path output = Files.createTempFile("tifa-reader", ".txt");
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError(command[0] + " took longer than " + DEADLINE_SECONDS + " s");
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
