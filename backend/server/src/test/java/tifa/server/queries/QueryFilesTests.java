package tifa.server.queries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tifa.graph.analyst.NamedQueries;
import tifa.graph.analyst.NamedQuery;
import tifa.graph.analyst.NamedQuery.Parameter;
import tifa.server.problem.Language;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QueryFilesTests {

	private static final List<Parameter> ALL = List.of(parameter("text", "string", " a | \"b\"\n;"),
			parameter("plain", "string", "两个维护"), parameter("empty", "string", ""),
			parameter("big", "integer", 9007199254740993L), parameter("part", "number", 0.5),
			parameter("yes", "boolean", true), parameter("since", "date", "2019-03"),
			parameter("names", "strings", List.of("甲|乙", "\"", "")), parameter("numbers", "integers", List.of(1L, -2L)),
			parameter("any", "json", "{\"a\": [1, \"\\u007c\"]}"), parameter("none", "null", null),
			parameter("两 词", "integer", null),
			new Parameter("kind", "string", true, NamedQueries.CATEGORIES, null, Map.of("zh", "类别", "en", "category")));

	private static Parameter parameter(String name, String type, Object value) {
		return new Parameter(name, type, false, List.of(), value, Map.of());
	}

	private static SavedQuery query(String name, Draft draft) {
		return new SavedQuery("0".repeat(16), 1, name, draft.note(), "me", draft.parameters(), draft.text(),
				Instant.EPOCH, Instant.EPOCH);
	}

	private static Draft draft() {
		return new Draft("新提法 | 按年", "第一行\n\n第三行 // 和 ;", "// title: 我的注释\nRETURN $text AS x // ;", ALL).checked();
	}

	private static Draft read(String file) {
		return QueryFiles.read("x.cypher", file.getBytes(StandardCharsets.UTF_8), Language.EN);
	}

	@Test
	void aFileGivesTheQueryBack() {
		Draft draft = draft();
		assertThat(draft.parameters()).isEqualTo(ALL);
		assertThat(read(QueryFiles.written(query(draft.name(), draft)))).isEqualTo(draft);
	}

	@Test
	void allOfThemGiveThemselvesBack() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		QueryFiles.zip(Stream.of("a/b", "a:b", "A_B").map((name) -> query(name, draft())).toList(), zip);
		Map<String, byte[]> files = QueryFiles.unpacked("all.ZIP", zip.toByteArray());
		assertThat(files.keySet()).containsExactlyInAnyOrder("a_b.cypher", "a_b 2.cypher", "A_B 3.cypher");
		assertThat(files.values())
			.allSatisfy((file) -> assertThat(QueryFiles.read("x", file, Language.ZH).parameters()).isEqualTo(ALL));
	}

	@Test
	void aZipThatIsCutIsRefusedWhereverItEnds() throws IOException {
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		QueryFiles.zip(List.of(query("a", draft())), zip);
		int first = zip.toString(StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		for (int i = 0; i < first - 16; i++) {
			byte[] cut = Arrays.copyOf(zip.toByteArray(), i);
			assertThat(code(() -> QueryFiles.unpacked("x.zip", cut))).as("after " + i).isEqualTo("query.file");
		}
	}

	@Test
	void theQueriesThatComeWithTifaCanBeTakenIn() throws IOException {
		for (NamedQuery named : NamedQueries.all()) {
			byte[] file = QueryFilesTests.class.getResourceAsStream("/tifa/queries/" + named.name() + ".cypher")
				.readAllBytes();
			Draft taken = QueryFiles.read(named.name() + ".cypher", file, Language.EN);
			assertThat(taken.name()).isEqualTo(named.title().get("en"));
			assertThat(taken.note()).isEqualTo(named.description().get("en"));
			assertThat(taken.parameters()).isEqualTo(named.parameters());
			assertThat(taken.text()).isEqualTo(named.text());
		}
	}

	@Test
	void aFileWithoutATitleIsNamedAsItself() {
		assertThat(
				QueryFiles.read("folder/mine.cypher", "RETURN 1".getBytes(StandardCharsets.UTF_8), Language.ZH).name())
			.isEqualTo("mine");
	}

	@Test
	void whatIsNoQueryIsRefused() {
		assertThat(code(() -> read("// title: x\n"))).isEqualTo("cypher.empty");
		assertThat(code(() -> read("// parameter n: integer = many\nRETURN $n"))).isEqualTo("query.parameter");
		assertThat(code(() -> read("// parameter l: strings = [1\nRETURN $l"))).isEqualTo("query.parameter");
		assertThat(code(() -> read("// parameter d: date = 2019-13\nRETURN $d"))).isEqualTo("query.parameter");
		assertThat(code(() -> read("RETURN 1 //" + "x".repeat(20_000)))).isEqualTo("cypher.tooLong");
		assertThat(code(() -> QueryFiles.read("x", new byte[] { (byte) 0xff }, Language.ZH))).isEqualTo("query.file");
		assertThat(code(() -> QueryFiles.unpacked("x.zip", new byte[9]))).isEqualTo("query.file");
		assertThat(code(() -> new Draft("x".repeat(201), null, "RETURN 1", null).checked())).isEqualTo("query.tooLong");
		for (Parameter wrong : Arrays.asList(parameter("n", "integer", 1.5), parameter("n", "strings", List.of(1)),
				parameter("n", "boolean", "true"), parameter("a`b", "string", "x"), parameter("n", "thing", "x"),
				parameter("n", "number", "NaN"), parameter("n", "integer", "9223372036854775808"),
				parameter("n", "number", "9".repeat(1_000_000)), parameter("j", "json", "{"),
				parameter(null, "string", ""))) {
			assertThat(code(() -> ParameterValue.checked(wrong))).as(wrong.toString()).isEqualTo("query.parameter");
		}
	}

	private interface Work {

		Object run() throws IOException;

	}

	private static String code(Work work) {
		Refusal[] refusal = new Refusal[1];
		assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).satisfies((ex) -> refusal[0] = ex);
		return refusal[0].code();
	}

}
