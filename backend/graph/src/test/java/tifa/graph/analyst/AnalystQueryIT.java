package tifa.graph.analyst;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.graph.GraphHash;
import tifa.graph.TinyCorpus;
import tifa.graph.store.Store;
import tifa.graph.store.StoreQueryException;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnalystQueryIT {

	private static final Map<String, Object> PARAMETERS = Map.of("term", TinyCorpus.UPHOLDS, "number", 5, "list",
			List.of(1, 2));

	private static final String ENDLESS_ROWS = "UNWIND range(1, 10000000000) AS i RETURN max(i * i % 7)";

	@TempDir
	private static Path folder;

	private static Canaries canaries;

	private static final Set<String> TYPES = Set.of("text", "integer", "number", "boolean", "time", "texts",
			"integers");

	private static AnalystQuery query;

	@BeforeAll
	static void fill() throws IOException {
		canaries = new Canaries(folder);
		TinyCorpus.full();
		query = new AnalystQuery(TinyCorpus.store());
	}

	@AfterAll
	static void close() throws IOException {
		canaries.close();
	}

	/** Where a statement took the database along, the next test doesn't pay for it. */
	@AfterEach
	void theDatabaseIsBack() throws InterruptedException {
		TinyCorpus.store().awaitReady(Duration.ofMinutes(3));
	}

	/** A disguise is refused for the same reason, not because nobody can read it. */
	@Test
	void everyHostileStatementIsRefusedInEveryDisguiseAndNothingTouched() throws IOException {
		String before = GraphHash.of(TinyCorpus.store());
		Map<String, String> through = new LinkedHashMap<>();
		Set<String> asked = new HashSet<>();
		for (String statement : lines("hostile.txt")) {
			String reason = code(canaries.sought(statement));
			for (String disguised : disguises(canaries.sought(statement))) {
				String code = disguised.equals(canaries.sought(statement)) ? reason : code(disguised);
				if (!code.startsWith("cypher.") || !(code.equals(reason) || statement.contains("\\u"))) {
					through.put(disguised, code + ", not " + reason);
				}
				asked.add(disguised);
			}
		}
		assertThat(through).isEmpty();
		assertThat(asked).hasSizeGreaterThanOrEqualTo(700);
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
		assertThat(canaries.knocks()).isZero();
		assertThat(canaries.listens()).isTrue();
	}

	/**
	 * Each as it is and in two of the disguises by turns, as each takes a plan of its
	 * own.
	 */
	@Test
	void everyHonestStatementIsAnsweredHoweverItIsWritten() throws IOException {
		Map<String, String> refused = new LinkedHashMap<>();
		Set<String> asked = new LinkedHashSet<>();
		for (String statement : lines("honest.txt")) {
			Disguise spared = Disguise.values()[1 + asked.size() % (Disguise.values().length - 1)];
			asked.addAll(disguises(statement, spared));
		}
		for (String disguised : asked) {
			String code = code(disguised);
			if (!code.equals("answered")) {
				refused.put(disguised, code);
			}
		}
		assertThat(refused).isEmpty();
		assertThat(asked).hasSizeGreaterThanOrEqualTo(300);
	}

	/** What would get past the judges of text and plan. */
	@Test
	void theDatabaseItselfOpensNeitherFilesNorConnections() throws IOException {
		Map<String, String> through = new LinkedHashMap<>();
		for (String statement : lines("hostile.txt")) {
			if (statement.startsWith("LOAD CSV")) {
				try {
					Object rows = TinyCorpus.rows(canaries.sought(statement), PARAMETERS);
					through.put(statement, rows.toString());
				}
				catch (StoreQueryException ex) {
					assertThat(ex).hasMessageNotContaining(Canaries.SONG);
				}
			}
		}
		assertThat(through).isEmpty();
		assertThat(canaries.knocks()).isZero();
	}

	private static Set<String> disguises(String statement, Disguise... but) {
		return Stream.of(Disguise.values())
			.filter((disguise) -> !List.of(but).contains(disguise))
			.map((disguise) -> disguise.of(statement))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	@Test
	void everyNamedQueryIsAnsweredWithItsDefaults() {
		for (NamedQuery named : NamedQueries.all()) {
			Map<String, Object> defaults = new HashMap<>();
			named.parameters().forEach((parameter) -> defaults.put(parameter.name(), parameter.value()));
			assertThat(query.ask("test", named.text(), defaults).columns()).as(named.name()).isNotEmpty();
		}
	}

	@Test
	void theNeighboursOfAConceptAreALinkedGraph() {
		NamedQuery neighbours = NamedQueries.all().get(0);
		Answer answer = query.ask("test", neighbours.text(),
				Map.of("term", TinyCorpus.CONSCIOUSNESS, "min", 2, "limit", 10));
		assertThat(answer.rows()).extracting((row) -> row.get(1))
			.containsExactlyInAnyOrder(TinyCorpus.UPHOLDS, TinyCorpus.STRICT, TinyCorpus.MEETINGS);
		assertThat(answer.graph().nodes()).hasSize(4).allMatch((node) -> node.get("type").equals("term"));
		assertThat(answer.graph().edges()).extracting((edge) -> edge.get("paragraphs"))
			.containsExactlyInAnyOrder(3L, 2L, 2L);
	}

	@Test
	void aLinkAloneBringsItsEnds() {
		Answer answer = query.ask("test", "MATCH (:Term {name: $a})-[r:CO_OCCURS]-(:Term {name: $b}) RETURN r",
				Map.of("a", TinyCorpus.UPHOLDS, "b", TinyCorpus.STRICT));
		assertThat(answer.graph().nodes()).extracting((node) -> node.get("id"))
			.containsExactlyInAnyOrder("t:" + TinyCorpus.UPHOLDS, "t:" + TinyCorpus.STRICT);
		assertThat(answer.graph().edges()).singleElement()
			.extracting((edge) -> edge.get("id"))
			.isEqualTo("t:两个维护|t:从严治党");
	}

	@Test
	void valuesThatJsonLacksAreTexts() {
		Answer answer = query.ask("test",
				"RETURN 9007199254740993 AS big, date('2019-03-05') AS date, 0.0 / 0.0 AS none, {a: [1]} AS map", null);
		assertThat(answer.rows())
			.containsExactly(List.of("9007199254740993", "2019-03-05", "NaN", new TreeMap<>(Map.of("a", List.of(1L)))));
	}

	@Test
	void whatIsCutIsTold() {
		Answer rows = query.ask("test", "UNWIND range(1, 10000000) AS i RETURN i", Map.of());
		assertThat(rows.rows()).hasSize(5_000);
		assertThat(rows.truncated()).isTrue();
		Answer bytes = query.ask("test", "UNWIND range(1, 1000) AS i RETURN i, range(1, 10000) AS list", Map.of());
		assertThat(bytes.rows()).hasSizeBetween(50, 200);
		assertThat(bytes.truncated()).isTrue();
		assertThat(query.ask("test", "UNWIND range(1, 5000) AS i RETURN i", Map.of()).truncated()).isFalse();
	}

	@Test
	void aSyntaxErrorHasItsPlace() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> query.ask("test", "MATCH (t:Term)\nRETRUN t", Map.of()))
			.matches((ex) -> ex.code().equals("cypher.syntax"))
			.matches((ex) -> ex.values().get("line").equals(2) && ex.values().get("column").equals(1));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> query.ask("test", "EXPLAIN MATCH (t RETURN t", null))
			.matches((ex) -> ex.values().get("line").equals(1) && ex.values().get("column").equals(18));
	}

	/** Cut at every place, and with one character too many at every fifth. */
	@Test
	void aStatementInPiecesIsOneClearProblemAndLeavesNothingBehind() {
		String whole = "MATCH (t:Term {name: $term})-[r:CO_OCCURS*1..2]-(`u` /* x */) "
				+ "WHERE u.name =~ \"四.*\" RETURN [x IN $list | x + 1], CASE WHEN t.speeches > 1 THEN 'a' END LIMIT 5";
		List<String> pieces = new ArrayList<>();
		for (int i = 1; i < whole.length(); i++) {
			pieces.add(whole.substring(0, i));
			if (i % 5 == 0) {
				pieces.add(whole.substring(0, i) + "\u0000§{'\"`\\".charAt(i / 5 % 7) + whole.substring(i));
			}
		}
		assertThat(pieces).allSatisfy((piece) -> assertThat(code(piece)).as(piece).matches("answered|cypher\\..+"));
		assertThat(running()).isOne();
	}

	@Test
	void parametersOfAnotherTypeAreOneClearProblem() {
		Map<String, Object> deep = new HashMap<>();
		deep.put("a", List.of(Map.of("b", List.of(Map.of()))));
		for (Object value : List.of("many", 1.5, -1, true, List.of(), List.of(1, "a"), deep, Long.MAX_VALUE)) {
			for (String statement : List.of("RETURN 1 LIMIT $x", "RETURN 1 SKIP $x", "RETURN range(1, 3)[$x]",
					"MATCH (t:Term {name: $x}) RETURN t", "UNWIND $x AS y RETURN y.z", "RETURN date($x)",
					"RETURN 'a' + $x, $x.y", "RETURN toUpper($x)", "RETURN $x AND true", "MATCH (t:$($x)) RETURN t",
					"MATCH (t) WHERE elementId(t) = $x RETURN t", "RETURN duration($x)", "RETURN point($x)",
					"RETURN 'a' =~ $x", "RETURN substring('abc', $x)", "RETURN 1 / $x", "RETURN split('a', $x)")) {
				assertThat(code(statement, Map.of("x", value))).as(statement + " " + value)
					.matches("answered|cypher\\..+");
			}
		}
		assertThat(running()).isOne();
	}

	/** Of which the one that asks is one. */
	private static long running() {
		return TinyCorpus.store()
			.read((transaction) -> transaction.run("SHOW TRANSACTIONS YIELD transactionId RETURN count(*)")
				.single()
				.get(0)
				.asLong());
	}

	@Test
	void aMissingParameterAndAFailingExpressionAreExplained() {
		assertThat(code("RETURN $missing")).isEqualTo("cypher.parameter");
		assertThat(code("RETURN 1 / 0")).isEqualTo("cypher.failed");
		assertThat(code("UNWIND [1, 'a'] AS x RETURN toInteger([x])")).startsWith("cypher.");
	}

	@Test
	void aCallerAsksOneStatementAtATime() {
		AnalystQuery hurried = new AnalystQuery(TinyCorpus.store(), Duration.ofSeconds(2));
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> code(hurried, ENDLESS_ROWS));
		String second = "answered";
		while (second.equals("answered") && !first.isDone()) {
			second = code(hurried, "RETURN 1");
		}
		assertThat(Set.of(first.join(), second)).contains("cypher.busy");
		assertThat(hurried.ask("another", "RETURN 1", Map.of()).rows()).hasSize(1);
	}

	@Test
	void aCallerCanStopWhatIsRunning() {
		AnalystQuery patient = new AnalystQuery(TinyCorpus.store());
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> code(patient, ENDLESS_ROWS));
		while (!patient.stop("test") && !first.isDone()) {
			Thread.onSpinWait();
		}
		assertThat(first.join()).isEqualTo("cypher.stopped");
		assertThat(TinyCorpus.store().state()).isEqualTo(Store.State.READY);
		assertThat(patient.stop("test")).isFalse();
		assertThat(code(patient, "RETURN 1")).isEqualTo("answered");
	}

	@Test
	void aFewAreAnsweredAtATimeAndTheMapNeverWaits() {
		AnalystQuery patient = new AnalystQuery(TinyCorpus.store(), Duration.ofSeconds(5));
		List<CompletableFuture<String>> all = IntStream.range(0, 12)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> code(patient, "caller " + i, ENDLESS_ROWS), (task) -> {
				Thread thread = new Thread(task);
				thread.setDaemon(true);
				thread.start();
			}))
			.toList();
		assertThat(Structure.of(TinyCorpus.store()).nodes()).extracting(Structure.Part::name).contains("Term");
		List<String> codes = all.stream().map(CompletableFuture::join).toList();
		assertThat(codes).filteredOn("cypher.crowded"::equals).hasSize(12 - Callers.MOST);
		assertThat(codes).filteredOn("cypher.timeout"::equals).hasSize(Callers.MOST);
	}

	@Test
	void theStructureHasItsCounts() {
		Structure structure = Structure.of(TinyCorpus.store());
		assertThat(structure.relationships()).extracting(Structure.Part::name).contains("HOLDS", "CO_OCCURS");
		assertThat(structure.nodes()).filteredOn((part) -> part.name().equals("Term"))
			.singleElement()
			.satisfies((part) -> assertThat(part.properties()).extracting(Structure.Property::name)
				.contains("name", "category"))
			.satisfies((part) -> assertThat(part.count()).isPositive());
	}

	@Test
	void everyPropertyOfTheGraphIsExplainedInBothLanguages() {
		Structure structure = Structure.of(TinyCorpus.store());
		Map<String, List<String>> told = new TreeMap<>();
		List.of(structure.nodes(), structure.relationships()).forEach((parts) -> parts.forEach((part) -> {
			told.put(part.name(), part.properties().stream().map(Structure.Property::name).toList());
			assertThat(part.meaning().values()).as(part.name()).hasSize(2).noneMatch(String::isBlank);
			assertThat(part.properties()).as(part.name())
				.allMatch((each) -> each.meaning().values().stream().noneMatch(String::isBlank))
				.allMatch((each) -> TYPES.contains(each.type()));
		}));
		List<List<Object>> found = query.ask("test", """
				MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT labels(n)[0] AS part, key
				UNION
				MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) AS part, key""", null).rows();
		assertThat(found).isNotEmpty()
			.allSatisfy((row) -> assertThat(told.get(row.get(0))).as(row.toString()).contains((String) row.get(1)));
	}

	@Test
	void nodesAndLinksAreFoundAtAnyDepthAndInPaths() {
		Answer answer = query.ask("test", """
				MATCH path = (a:Term {name: $a})-[:CO_OCCURS]-(b:Term {name: $b})
				MATCH (speech:Speech)-[m:MENTIONS]->(a)
				WITH path, m ORDER BY speech.id LIMIT 1
				RETURN {deep: [1, {way: [path]}]} AS map, [[m]] AS lists, null AS nothing""",
				Map.of("a", TinyCorpus.UPHOLDS, "b", TinyCorpus.STRICT));
		assertThat(answer.graph().nodes()).extracting((node) -> node.get("type"))
			.containsExactlyInAnyOrder("term", "term", "speech");
		assertThat(answer.graph().edges()).extracting((edge) -> edge.get("type"))
			.containsExactlyInAnyOrder("CO_OCCURS", "MENTIONS");
	}

	@Test
	void everyKindOfValueIsToldAsItIs() {
		Answer answer = query.ask("test",
				"""
						RETURN duration('P1Y2M3DT4H5M6.7S') AS duration, datetime('2019-03-05T10:00:00+08:00') AS moment,
						  time('10:00Z') AS time, [1, [null, 9007199254740993]] AS list, {a: null, b: {c: [1.5]}} AS map, null AS nothing,
						  point({x: 1, y: 2}) AS flat, point({longitude: 1, latitude: 2, height: 3}) AS high,
						  -9223372036854775808 AS least, 9007199254740991 AS safe, 1.0 / 0 AS infinite, $nested AS nested""",
				Map.of("nested", Map.of("list", List.of(1, "甲"))));
		Map<String, Object> row = new LinkedHashMap<>();
		IntStream.range(0, answer.columns().size())
			.forEach((i) -> row.put(answer.columns().get(i), answer.rows().get(0).get(i)));
		assertThat(row).containsEntry("duration", "P1Y2M3DT4H5M6.7S")
			.containsEntry("moment", "2019-03-05T10:00+08:00")
			.containsEntry("time", "10:00Z")
			.containsEntry("list", List.of(1L, Arrays.asList(null, "9007199254740993")))
			.containsEntry("nothing", null)
			.containsEntry("flat", Map.of("kind", "point", "srid", 7203, "x", 1.0, "y", 2.0))
			.containsEntry("high", Map.of("kind", "point", "srid", 4979, "x", 1.0, "y", 2.0, "z", 3.0))
			.containsEntry("least", "-9223372036854775808")
			.containsEntry("safe", 9007199254740991L)
			.containsEntry("infinite", "Infinity")
			.containsEntry("nested", Map.of("list", List.of(1L, "甲")));
		assertThat((Map<?, ?>) row.get("map")).hasToString("{a=null, b={c=[1.5]}}");
	}

	@Test
	void theRestOfWhatWasCutCanBeRead() {
		String rows = "UNWIND range(1, 12000) AS i RETURN i";
		Answer second = query.ask("test", rows, null, 5_000);
		assertThat(second.rows()).hasSize(5_000).first().isEqualTo(List.of(5_001L));
		assertThat(second.truncated()).isTrue();
		Answer last = query.ask("test", rows, null, 10_000);
		assertThat(last.rows()).hasSize(2_000).last().isEqualTo(List.of(12_000L));
		assertThat(last.truncated()).isFalse();
		assertThat(query.ask("test", rows, null, 20_000).rows()).isEmpty();
	}

	/** Line and column, both from 1, worked out by hand. */
	@Test
	void anErrorIsToldWhereItIsWhileOneTypes() {
		Map<String, List<Integer>> places = new LinkedHashMap<>();
		places.put("RETRUN 1", List.of(1, 1));
		places.put("MATCH (t:Term)\nWHERE t.name =\nRETURN t", List.of(3, 8));
		places.put("MATCH (t:Term)\n\n  RETURN u", List.of(3, 10));
		places.put("MATCH (t:Term) RETURN nosuch(t)", List.of(1, 23));
		places.put("MATCH (t:Term\nRETURN t", List.of(2, 1));
		places.put("// 注释\nMATCH (t:Term {name: '甲'}) RETURN t.name AS 名称 ORDER BY 名", List.of(2, 57));
		places.put("MATCH (t) RETURN t LIMIT 'x'", List.of(1, 26));
		places.put("MATCH (t) RETURN 'open", List.of(1, 18));
		Map<String, Object> found = new LinkedHashMap<>();
		places.keySet().forEach((statement) -> found.put(statement, place(statement)));
		assertThat(found).isEqualTo(places);
	}

	private static Object place(String statement) {
		try {
			return query.check("test", statement, Map.of());
		}
		catch (Refusal refusal) {
			return List.of(refusal.values().getOrDefault("line", 0), refusal.values().getOrDefault("column", 0));
		}
	}

	@Test
	void whatTheGraphDoesNotHaveIsRemarked() {
		assertThat(query.check("test", "MATCH (t:Trem)\n-[:CO_OCURS]-(u)\nWHERE t.nmae = $x RETURN u", null))
			.containsExactly(new Remark("label", "Trem", 1, 10), new Remark("relationship", "CO_OCURS", 2, 4),
					new Remark("property", "nmae", 3, 9));
		assertThat(query.check("test", "MATCH (t:Term {name: $x}) RETURN t", null)).isEmpty();
	}

	@Test
	void anIntegerOfMoreThan64BitsIsRefused() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> query.ask("test", "RETURN $n",
					Map.of("n", List.of(Map.of("m", new BigInteger("9223372036854775808"))))))
			.matches((ex) -> ex.code().equals("cypher.integer") && ex.values().get("name").equals("n"));
	}

	@Test
	void aSingleValueThatIsTooLargeEndsNothing() {
		AnalystQuery patient = new AnalystQuery(TinyCorpus.store(), Duration.ofMinutes(2));
		assertThat(code(patient, "RETURN reduce(s = 'x', i IN range(1, 27) | s + s)")).isEqualTo("cypher.tooLarge");
		assertThat(TinyCorpus.store().state()).isEqualTo(Store.State.READY);
		assertThat(code("RETURN 1")).isEqualTo("answered");
		assertThat(patient.ask("test", "RETURN reduce(s = 'x', i IN range(1, 24) | s + s)", null).truncated()).isTrue();
	}

	@Test
	void aStatementThatExhaustsTheDatabaseIsToldSoAndTheDatabaseIsBack() throws InterruptedException {
		assertThat(code("RETURN size(reduce(s = 'x', i IN range(1, 31) | s + s))")).isIn("cypher.exhausted",
				"cypher.memory");
		TinyCorpus.store().awaitReady(Duration.ofMinutes(3));
		assertThat(code("RETURN 1")).isEqualTo("answered");
	}

	/** As many at a time as there are callers, who are one each. */
	@Test
	void rowsWithoutEndAreStoppedOneAndAllAndTheDatabaseStays() throws Exception {
		List<String> statements = lines("endless.txt");
		for (int i = 0; i < statements.size(); i += Callers.MOST) {
			List<String> some = statements.subList(i, Math.min(statements.size(), i + Callers.MOST));
			Map<String, String> codes = together(some, new AnalystQuery(TinyCorpus.store(), Duration.ofSeconds(1)));
			assertThat(codes).allSatisfy(
					(statement, code) -> assertThat(code).as(statement).isIn("cypher.timeout", "cypher.memory"));
		}
		assertThat(TinyCorpus.store().state()).isEqualTo(Store.State.READY);
		assertThat(code("RETURN 1")).isEqualTo("answered");
	}

	/** Who comes late finds the database gone already. */
	@Test
	void expressionsWithoutEndEndWithTheDatabaseWhichIsBackUnchanged() throws Exception {
		String before = GraphHash.of(TinyCorpus.store());
		List<String> statements = lines("unstoppable.txt");
		Map<String, String> codes = together(statements, null);
		assertThat(codes).hasSameSizeAs(statements).containsValue("cypher.timeout").doesNotContainValue("answered");
		TinyCorpus.store().awaitReady(Duration.ofMinutes(3));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	/** Each is asked by somebody else; of one desk, or of one each. */
	private static Map<String, String> together(List<String> statements, AnalystQuery one) throws Exception {
		Map<String, String> codes = new ConcurrentHashMap<>();
		List<Thread> threads = statements.stream().map((statement) -> new Thread(() -> {
			AnalystQuery own = (one != null) ? one : new AnalystQuery(TinyCorpus.store(), Duration.ofSeconds(2));
			codes.put(statement, code(own, statement, statement));
		})).toList();
		threads.forEach(Thread::start);
		for (Thread thread : threads) {
			thread.join();
		}
		return codes;
	}

	private static String code(String statement) {
		return code(query, statement);
	}

	private static String code(AnalystQuery query, String statement) {
		return code(query, "test", statement);
	}

	private static String code(AnalystQuery query, String caller, String statement) {
		return code(query, caller, statement, PARAMETERS);
	}

	private static String code(String statement, Map<String, Object> parameters) {
		return code(query, "test", statement, parameters);
	}

	private static String code(AnalystQuery query, String caller, String statement, Map<String, Object> parameters) {
		try {
			Answer answer = query.ask(caller, statement, parameters);
			return answer.rows().toString().contains(Canaries.SONG) ? "heard" : "answered";
		}
		catch (Refusal refusal) {
			return refusal.code();
		}
		catch (RuntimeException ex) {
			return ex.toString();
		}
	}

	private static List<String> lines(String name) throws IOException {
		try (InputStream in = AnalystQueryIT.class.getResourceAsStream("/tifa/analyst/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

}
