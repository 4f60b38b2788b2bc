package tifa.graph.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFormatTests {

	@Test
	void tablesKeepNamesAndNeutraliseFormulas() throws IOException {
		List<List<String>> nodes = table(files().get("nodes.csv"));
		assertThat(nodes.get(0)).containsExactly("id", "label", "type", "category", "tier", "status", "gloss", "date",
				"speaker", "mentions", "sentences", "paragraphs", "speeches");
		assertThat(nodes.stream().skip(1).map((row) -> row.get(0)))
			.containsExactlyElementsOf(OddGraph.NAMES.stream().map((name) -> "t:" + name).toList());
		assertThat(nodes.get(1)).containsExactly("t:两个维护", "两个维护", "term", "slogan", "lexicon", "accepted", "'-两个维护",
				"", "", "9", "8", "7", "6");
		assertThat(nodes.get(5)).startsWith("t:=1+1", "'=1+1").contains("", org.assertj.core.data.Index.atIndex(6));
		assertThat(nodes.get(6).get(1)).isEqualTo("'@SUM(A1)");
	}

	@Test
	void numbersStayNumbers() throws IOException {
		List<List<String>> edges = table(files().get("edges.csv"));
		assertThat(edges.get(0)).containsExactly("id", "source", "target", "weight", "kind", "score", "mentions",
				"sentences", "paragraphs", "speeches", "expected");
		assertThat(edges.get(1)).endsWith("11", "cooccurrence", "-0.125", "", "1", "11", "1", "0.5");
		assertThat(edges.get(12).get(5)).isEmpty();
	}

	@Test
	void everyLinkHasAsManyPassagesAsItWeighs() throws IOException {
		Map<String, String> files = files();
		List<List<String>> evidence = table(files.get("evidence.csv"));
		assertThat(evidence.get(0)).containsExactly("edge", "a", "b", "speech", "title", "date", "speaker", "place",
				"paragraph", "sentence", "reprints", "text");
		assertThat(evidence.get(1)).containsExactly("t:两个维护|t:say \"yes\", 'no'", "两个维护", "say \"yes\", 'no'",
				"0123456789abcde0", "'=\"甲\" & 乙 0", "", "", "", "1100", "", "0", "两个维护，say \"yes\", 'no'。");
		Map<String, Long> rows = evidence.stream()
			.skip(1)
			.collect(Collectors.groupingBy((row) -> row.get(0), Collectors.counting()));
		table(files.get("edges.csv")).stream()
			.skip(1)
			.forEach((edge) -> assertThat(rows.get(edge.get(0))).isEqualTo(Long.parseLong(edge.get(3))));
	}

	@Test
	void theMethodGoesWithThem() throws IOException {
		Map<String, String> files = files();
		assertThat(files.keySet()).containsExactlyInAnyOrder("nodes.csv", "edges.csv", "evidence.csv", "method.txt",
				"method.json");
		assertThat(files.get("method.txt")).startsWith("line: tifa-1 r7").contains("MATCH (t:Term)\nRETURN t");
		assertThat(JsonParser.parseString(files.get("method.json")).getAsJsonObject().get("version").getAsString())
			.isEqualTo("1.0");
		assertThat(OddGraph.file("csv", Map.of())).isEqualTo(OddGraph.file("csv", Map.of()));
	}

	private static Map<String, String> files() throws IOException {
		Map<String, String> files = new HashMap<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(OddGraph.file("csv", Map.of())));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
		}
		return files;
	}

	/** Reads RFC 4180. */
	private static List<List<String>> table(String csv) {
		assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
		List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 1; i < csv.length(); i++) {
			char c = csv.charAt(i);
			if (c == '"') {
				quoted = !quoted;
				if (quoted && csv.charAt(i - 1) == '"') {
					cell.append('"');
				}
			}
			else if (!quoted && (c == ',' || c == '\n')) {
				rows.get(rows.size() - 1).add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					rows.add(new ArrayList<>());
				}
			}
			else if (quoted || c != '\r') {
				cell.append(c);
			}
		}
		return rows.subList(0, rows.size() - 1);
	}

}
