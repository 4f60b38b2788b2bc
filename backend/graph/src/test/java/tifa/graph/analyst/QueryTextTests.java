package tifa.graph.analyst;

import org.junit.jupiter.api.Test;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTextTests {

	@Test
	void escapesAreDecodedBeforeAnythingIsJudged() {
		assertThat(QueryText.of("RETURN '\\u4e24'").text()).isEqualTo("RETURN '两'");
		assertThat(code("\\u0050ROFILE RETURN 1")).isEqualTo("cypher.notAllowed");
		assertThat(code("RETURN '\\u005cu0027'")).isEqualTo("cypher.escape");
		assertThat(code("RETURN '\\\\u0027'")).isEqualTo("cypher.escape");
	}

	@Test
	void whatTheParserCannotStandIsNeverSent() {
		assertThat(code(" ")).isEqualTo("cypher.empty");
		assertThat(code("RETURN '" + "x".repeat(20_000) + "'")).isEqualTo("cypher.tooLong");
		assertThat(code("RETURN " + "(".repeat(800) + "1" + ")".repeat(800))).isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN " + "[".repeat(400) + "]".repeat(400))).isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN " + "NOT ".repeat(500) + "true")).isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN " + "- ".repeat(500) + "1")).isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN " + "CASE WHEN true THEN ".repeat(100) + "1" + " END".repeat(100)))
			.isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN 1" + "+1".repeat(9_000))).isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN {}" + ".a".repeat(5_000))).isEqualTo("cypher.tooDeep");
		assertThat(code("WITH 1 AS x ".repeat(1_000) + "RETURN x")).isEqualTo("cypher.tooDeep");
		assertThat(code("MATCH (a)" + "-->()".repeat(60) + " RETURN 1")).isEqualTo("cypher.tooDeep");
	}

	@Test
	void whatIsInStringsAndCommentsIsNotJudged() {
		assertThat(code("RETURN '" + "((".repeat(500) + "' // " + "[".repeat(500))).isEqualTo("well");
		assertThat(code("RETURN \"CALL dbms.x() \\\" \" /* apoc.y( */")).isEqualTo("well");
	}

	@Test
	void foreignFunctionsAreRefusedInAnySpelling() {
		assertThat(code("RETURN apoc.util.md5(['x'])")).isEqualTo("cypher.notAllowed");
		assertThat(code("RETURN `apoc` . `util`\n.md5 (['x'])")).isEqualTo("cypher.notAllowed");
		assertThat(code("RETURN date.truncate('year', date())")).isEqualTo("well");
	}

	@Test
	void explainBecomesSpaces() {
		QueryText text = QueryText.of("/* why */ explain\nRETURN 1");
		assertThat(text.explained()).isTrue();
		assertThat(text.text()).isEqualTo("/* why */        \nRETURN 1");
	}

	private static String code(String written) {
		try {
			QueryText.of(written);
			return "well";
		}
		catch (Refusal refusal) {
			return refusal.code();
		}
	}

}
