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
	void whatNestsWithoutBracketsOrIsNamedAsWhatEndsIsCountedToo() {
		assertThat(code("WITH 1 AS end RETURN " + "(end+".repeat(450) + "1" + ")".repeat(450)))
			.isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN " + ("NOT ".repeat(16) + "(").repeat(59) + "true" + ")".repeat(59)))
			.isEqualTo("cypher.tooDeep");
		assertThat(code("MATCH (n:" + "!".repeat(900) + "Term) RETURN n")).isEqualTo("cypher.tooDeep");
		assertThat(code("MATCH (n:A" + "|A".repeat(9_000) + ") RETURN n")).isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN 1 IS :: " + "LIST<".repeat(100) + "INTEGER" + ">".repeat(100)))
			.isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN 1 IS :: INTEGER" + " LIST".repeat(3_900))).isEqualTo("cypher.tooDeep");
		assertThat(code("RETURN [1]" + "[0]".repeat(6_000))).isEqualTo("cypher.tooDeep");
		assertThat(code("MATCH ()" + "-->+()".repeat(200) + " RETURN 1")).isEqualTo("cypher.tooDeep");
		assertThat(code("MATCH ()" + "-[]->{1,2}()".repeat(60) + " RETURN 1")).isEqualTo("cypher.tooDeep");
	}

	@Test
	void whatIsLongWithoutBeingDeepIsLeftAlone() {
		assertThat(code("RETURN [" + "-1, ".repeat(400) + "-1]")).isEqualTo("well");
		assertThat(code("RETURN " + "CASE WHEN true THEN 1 END, ".repeat(50) + "1")).isEqualTo("well");
		assertThat(code("MATCH (a)--(b), (c)-->(d)<--(e) WHERE NOT (NOT a:Term) RETURN -(1), [1, 2][0..size('x')]"))
			.isEqualTo("well");
	}

	/** Plans don't show what is asked within an expression. */
	@Test
	void whatIsLoadedOrCalledIsSeenWhereverItStands() {
		String within = "RETURN [x IN [1] | COLLECT { %s RETURN row }]";
		assertThat(code(within.formatted("LOAD\u2003CSV FROM 'file:///x' AS row"))).isEqualTo("cypher.notAllowed");
		assertThat(code(within.formatted("load/**/csv FROM 'file:///x' AS row"))).isEqualTo("cypher.notAllowed");
		assertThat(code(within.formatted("CALL db.info() YIELD name AS row"))).isEqualTo("cypher.notAllowed");
		assertThat(code(within.formatted("CALL`db.info`() YIELD name AS row"))).isEqualTo("cypher.notAllowed");
		assertThat(code(within.formatted("CALL db . `stats`.status() YIELD section AS row")))
			.isEqualTo("cypher.notAllowed");
		assertThat(code(within.formatted("CALL db.labels() YIELD label AS row"))).isEqualTo("well");
		assertThat(code("MATCH (call:Term) WITH call AS load RETURN load.csv, load AS csv")).isEqualTo("well");
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
		assertThat(code("RETURN apoc\u00a0.util\u3000.md5(['x'])")).isEqualTo("cypher.notAllowed");
		assertThat(code("RETURN `apoc.util.md5`(['x'])")).isEqualTo("cypher.notAllowed");
		assertThat(code("RETURN date.truncate('year', date()), `date`.`realtime`()")).isEqualTo("well");
	}

	@Test
	void explainBecomesSpaces() {
		QueryText text = QueryText.of("/* why */ explain\nRETURN 1");
		assertThat(text.explained()).isTrue();
		assertThat(text.text()).isEqualTo("/* why */        \nRETURN 1");
		assertThat(code("\u00a0\u2028PROFILE RETURN 1")).isEqualTo("cypher.notAllowed");
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
