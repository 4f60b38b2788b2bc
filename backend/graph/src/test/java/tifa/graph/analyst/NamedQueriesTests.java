package tifa.graph.analyst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedQueriesTests {

	@Test
	void everyFileIsOffered() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("../../neo4j/queries"))) {
			List<String> names = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".cypher"))
				.map((name) -> name.replace(".cypher", ""))
				.toList();
			assertThat(NamedQueries.NAMES).containsExactlyInAnyOrderElementsOf(names);
		}
	}

	@Test
	void everyQueryIsDescribedInBothLanguagesAndNamesWhatItTakes() {
		for (NamedQuery query : NamedQueries.all()) {
			assertThat(query.title().keySet()).as(query.name()).containsExactlyInAnyOrder("zh", "en");
			assertThat(query.description().keySet()).as(query.name()).containsExactlyInAnyOrder("zh", "en");
			assertThat(NamedQueries.ABOUT).as(query.name()).contains(query.about());
			assertThat(query.text()).as(query.name()).contains("ORDER BY").doesNotContain(";");
			query.parameters()
				.forEach((parameter) -> assertThat(query.text()).as(query.name()).contains("$" + parameter.name()));
		}
	}

	/** To be copied into a shell. */
	@Test
	void theReadmeHasTheParametersOfEachWithTheirDefaults() throws IOException {
		String readme = Files.readString(Path.of("../../neo4j/queries/README.md"));
		for (NamedQuery query : NamedQueries.all()) {
			String defaults = query.parameters()
				.stream()
				.map((each) -> each.name() + ": "
						+ ((each.value() instanceof String text) ? "'" + text + "'" : String.valueOf(each.value())))
				.collect(Collectors.joining(", ", "{", "}"));
			String row = "| `" + query.name() + "` | `" + defaults + "` | " + query.title().get("en") + " |";
			assertThat(readme).contains(row);
		}
	}

	@Test
	void defaultsHaveTheirTypes() {
		NamedQuery query = NamedQueries.parse("x", """
				// title.zh: 甲
				// title.en: A
				// about: pair
				// description.zh: 乙
				// description.en: B
				// parameter n: integer = 20 | 数 | number
				// parameter yes: boolean = true | 是 | yes
				// parameter x: number = 0.5 | 小数 | fraction
				RETURN $n;
				""");
		assertThat(query.parameters()).extracting(NamedQuery.Parameter::value).containsExactly(20L, true, 0.5);
		assertThat(query.text()).isEqualTo("RETURN $n");
	}

}
