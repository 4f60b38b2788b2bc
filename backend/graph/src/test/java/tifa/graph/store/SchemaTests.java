package tifa.graph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	@Test
	void statementsEndWithASemicolonAtTheEndOfALine() {
		assertThat(Schema.statements("""
				// A comment; of two clauses;
				CREATE (:A {b: ';'})
				// another
				RETURN 1;

				MATCH (a) RETURN a;
				""")).hasSize(2).last().isEqualTo("MATCH (a) RETURN a");
	}

	@Test
	void everyFileOfStatementsIsNamed() throws IOException {
		Path folder = Path.of(System.getProperty("tifa.top"), "neo4j", "schema");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".cypher"))
				.sorted()).isEqualTo(Schema.FILES);
		}
	}

}
