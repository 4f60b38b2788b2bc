package tifa.graph.analyst;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryFileTests {

	private static final QueryFile WHOLE = new QueryFile("pair", Map.of("", "甲 | 乙"),
			Map.of("zh", "一行\n\n三行", "en", " one "),
			List.of(new QueryFile.Entry("年 份", "integer", true, "", Map.of()),
					new QueryFile.Entry("limit", "integer", false, "20", Map.of("zh", "最多", "en", "at most"))),
			"// title: not a head\nRETURN '// ;' AS x // all");

	@Test
	void whatIsWrittenIsReadAsTheSame() {
		assertThat(QueryFile.parse(WHOLE.written())).isEqualTo(WHOLE);
		assertThat(WHOLE.written()).startsWith("// title: 甲 | 乙\n// about: pair\n")
			.contains("// parameter `年 份`: integer? = \n", "// parameter limit: integer = 20 | 最多 | at most\n\n")
			.endsWith("// all\n;\n");
	}

	@Test
	void aFileMayComeFromAnyEditor() {
		QueryFile read = QueryFile
			.parse("\uFEFF// title.en: A\r\n// parameter x: string = a|b\r\nMATCH (n)\r\nRETURN n ;\r\n;\r\n");
		assertThat(read.titles()).containsExactly(Map.entry("en", "A"));
		assertThat(read.parameters()).containsExactly(new QueryFile.Entry("x", "string", false, "a|b", Map.of()));
		assertThat(read.text()).isEqualTo("MATCH (n)\nRETURN n");
	}

	@Test
	void commentsOfTheAuthorBelongToTheStatement() {
		assertThat(QueryFile.parse("// why I ask\nRETURN 1").text()).isEqualTo("// why I ask\nRETURN 1");
		assertThat(QueryFile.parse("").text()).isEmpty();
	}

	@Test
	void theQueriesThatComeWithTifaAreWrittenAsTheyAreRead() {
		for (NamedQuery query : NamedQueries.all()) {
			QueryFile file = new QueryFile(query.about(), query.title(), query.description(), List.of(), query.text());
			assertThat(QueryFile.parse(file.written())).isEqualTo(file);
		}
	}

}
