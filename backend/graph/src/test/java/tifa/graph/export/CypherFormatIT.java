package tifa.graph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tifa.graph.store.Store;
import tifa.graph.store.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class CypherFormatIT {

	private static final String ALL = """
			MATCH (n)
			OPTIONAL MATCH (n)-[r]->(m)
			RETURN [labels(n), properties(n), type(r), properties(r), m.name] AS row
			ORDER BY n.name, m.name
			""";

	@Test
	void buildsTheSubgraphAndASecondRunChangesNothing() throws IOException {
		Store store = TestStore.clear();
		run(store);
		List<Object> first = rows(store, ALL);
		assertThat(rows(store, "MATCH (t:Term) RETURN t.name AS row"))
			.containsExactlyInAnyOrderElementsOf(OddGraph.NAMES);
		assertThat(rows(store, "MATCH (t:Term {name: '两个维护'}) RETURN [t.gloss, t.paragraphs] AS row"))
			.containsExactly(List.of("-两个维护", 7L));
		assertThat(rows(store, "MATCH (:Term {name: '两个维护'})-[r:CO_OCCURS]->() RETURN properties(r) AS row"))
			.containsExactly(Map.of("weight", 11L, "score", -0.125, "sentences", 1L, "paragraphs", 11L, "speeches", 1L,
					"expected", 0.5));
		assertThat(rows(store, "MATCH (n) WHERE NOT n:Term RETURN n AS row")).isEmpty();
		run(store);
		assertThat(rows(store, ALL)).isEqualTo(first).hasSize(OddGraph.NAMES.size());
	}

	@Test
	void speechesAndTheirMentionsAreMerged() throws IOException {
		Store store = TestStore.clear();
		for (int i = 0; i < 2; i++) {
			run(store, OddGraph.file("cypher", OddGraph.withASpeech()));
		}
		assertThat(rows(store,
				"MATCH (s:Speech)-[r:MENTIONS]->(t:Term) RETURN [s.id, s.title, s.date, t.name, r.count] AS row"))
			.containsExactly(List.of("0123456789abcdef", "=\"甲\" & 'u0041 \\u0041", "2019-03", "两个维护", 4L));
	}

	private static void run(Store store) throws IOException {
		run(store, OddGraph.file("cypher", Map.of()));
	}

	private static void run(Store store, byte[] file) {
		String script = new String(file, StandardCharsets.UTF_8);
		for (String statement : script.split(";\n")) {
			store.write((transaction) -> transaction.run(statement).consume());
		}
	}

	private static List<Object> rows(Store store, String statement) {
		return store.read((transaction) -> transaction.run(statement).list((row) -> row.get("row").asObject()));
	}

}
