package tifa.server.analyst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import tifa.graph.analyst.NamedQueries;
import tifa.graph.analyst.NamedQuery;
import tifa.graph.store.Store;
import tifa.server.TifaApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnalystIT {

	@TempDir
	static Path home;

	private static ServletWebServerApplicationContext context;

	private static int port;

	@BeforeAll
	static void start() throws IOException, InterruptedException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		context = (ServletWebServerApplicationContext) TifaApplication.start("--tifa.home=" + home, "--tifa.open=false",
				"--server.port=0", "--tifa.neo4j.bolt-port=" + port);
		context.getBean(Store.class).awaitReady(Duration.ofMinutes(5));
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@Test
	void aStatementIsAnsweredWithAllFields() throws Exception {
		JsonNode answer = json(
				post("""
						{"query": "UNWIND $list AS x RETURN x, date('2019-03-05') AS day", "parameters": {"list": [1, null]}}""",
						"en"));
		assertThat(answer.propertyNames()).containsExactlyInAnyOrder("columns", "rows", "graph", "truncated", "millis",
				"plan");
		assertThat(answer.get("rows").toString()).isEqualTo("[[1,\"2019-03-05\"],[null,\"2019-03-05\"]]");
		assertThat(answer.get("graph").get("nodes").size()).isZero();
	}

	@Test
	void explainGivesThePlan() throws Exception {
		JsonNode answer = json(post("{\"query\": \"EXPLAIN MATCH (t:Term) RETURN t\"}", "en"));
		assertThat(answer.get("plan").get("operator").asString()).isEqualTo("ProduceResults");
	}

	@Test
	void whatIsRefusedIsAProblemInTheReadersLanguage() throws Exception {
		HttpResponse<String> syntax = post("{\"query\": \"RETRUN 1\"}", "en");
		assertThat(syntax.statusCode()).isEqualTo(400);
		assertThat(json(syntax).get("code").asString()).isEqualTo("cypher.syntax");
		assertThat(json(syntax).get("detail").asString()).startsWith("Line 1, column 1 is in error");
		HttpResponse<String> write = post("{\"query\": \"CREATE (:Term)\"}", "zh");
		assertThat(write.statusCode()).isEqualTo(400);
		assertThat(json(write).get("detail").asString()).isEqualTo("这里只能读取，不能修改数据。");
		assertThat(json(post("{}", "en")).get("code").asString()).isEqualTo("cypher.empty");
	}

	@Test
	void whatCanBeAskedOfIsToldWithTheLimits() throws Exception {
		JsonNode desk = json(send(request("/api/cypher", "en").GET().build()));
		assertThat(desk.get("available").asBoolean()).isTrue();
		assertThat(desk.get("rows").asInt()).isEqualTo(5_000);
		assertThat(desk.get("nodes").get(0).get("name").asString()).isEqualTo("Speech");
		assertThat(desk.get("relationships").size()).isEqualTo(7);
		assertThat(send(request("/api/cypher", "en").DELETE().build()).statusCode()).isEqualTo(204);
	}

	@Test
	void whatIsWrongIsSaidInBothLanguagesWithItsPlace() throws Exception {
		String wrong = "{\"query\": \"MATCH (t:Term)\\nRETRUN t\"}";
		JsonNode problem = json(post(wrong, "en"));
		assertThat(problem.get("values").get("line").asInt()).isEqualTo(2);
		assertThat(problem.get("values").get("column").asInt()).isEqualTo(1);
		assertThat(problem.get("detail").asString()).startsWith("Line 2, column 1");
		assertThat(json(post(wrong, "zh")).get("detail").asString()).startsWith("第 2 行第 1 列");
		String type = "{\"query\": \"MATCH (t:Term) RETURN t LIMIT $n\", \"parameters\": {\"n\": \"many\"}}";
		assertThat(json(post(type, "zh")).get("code").asString()).startsWith("cypher.");
		assertThat(json(post(type, "en")).get("detail").asString()).contains("Integer");
	}

	@Test
	void theNamedQueriesAreOffered() throws Exception {
		JsonNode queries = json(send(request("/api/queries", "en").GET().build()));
		assertThat(queries.size()).isEqualTo(NamedQueries.all().size());
		assertThat(queries.get(0).get("title").get("en").asString()).isEqualTo("The neighbours of a concept");
		assertThat(queries.get(0).get("parameters").get(1).get("value").asInt()).isEqualTo(2);
	}

	@Test
	void otherProgramsReadWithAPasswordOfTheirOwn() throws Exception {
		assertThat(Files.getPosixFilePermissions(home.resolve("bolt-password")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		try (Driver driver = driver("tifa"); Session session = driver.session()) {
			long concepts = count(session);
			assertThat(concepts).isPositive();
			for (String write : List.of("CREATE (:Term {name: 'x'})", "MATCH (t:Term) SET t.mentions = 9",
					"MATCH (n) DETACH DELETE n")) {
				assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> session.run(write).consume())
					.withMessageContaining("only reads");
			}
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> session.run("LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row").consume());
			assertThat(count(session)).isEqualTo(concepts);
		}
		try (Driver driver = driver("neo4j")) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	/** As they stand in their files, comments, semicolon and all. */
	@Test
	void everyNamedQueryRunsInAnotherProgram() throws Exception {
		try (Driver driver = driver("tifa"); Session session = driver.session()) {
			for (NamedQuery query : NamedQueries.all()) {
				Map<String, Object> defaults = new HashMap<>();
				query.parameters().forEach((each) -> defaults.put(each.name(), each.value()));
				String text = Files.readString(Path.of("../../neo4j/queries", query.name() + ".cypher"));
				Result result = session.run(text, defaults);
				assertThat(result.keys()).as(query.name()).isNotEmpty();
				result.consume();
			}
		}
	}

	private static long count(Session session) {
		return session.run("MATCH (t:Term) RETURN count(t)").single().get(0).asLong();
	}

	private static Driver driver(String user) throws IOException {
		return GraphDatabase.driver("neo4j://127.0.0.1:" + port,
				AuthTokens.basic(user, Files.readString(home.resolve("bolt-password")).strip()));
	}

	@Test
	void aStatementIsJudgedWithoutRunning() throws Exception {
		String wrong = "{\"query\": \"MATCH (t:Term)\\nRETURN u\"}";
		JsonNode error = json(posted("/api/cypher/check", wrong, "en")).get("error");
		assertThat(error.get("code").asString()).isEqualTo("cypher.syntax");
		assertThat(error.get("line").asInt()).isEqualTo(2);
		assertThat(error.get("column").asInt()).isEqualTo(8);
		JsonNode write = json(posted("/api/cypher/check", "{\"query\": \"CREATE (n)\"}", "zh"));
		assertThat(write.get("error").get("message").asString()).isEqualTo("这里只能读取，不能修改数据。");
		assertThat(write.get("error").get("line").isNull()).isTrue();
		JsonNode fine = json(posted("/api/cypher/check", "{\"query\": \"MATCH (t:Trem) RETURN t LIMIT $n\"}", "en"));
		assertThat(fine.get("error").isNull()).isTrue();
		assertThat(fine.get("warnings").get(0).get("message").asString()).contains("no label Trem");
	}

	@Test
	void whatWasRunIsRememberedWithWhatCameOfIt() throws Exception {
		assertThat(send(request("/api/cypher/runs", "en").DELETE().build()).statusCode()).isEqualTo(204);
		String question = "{\"query\": \"RETURN $n AS n\", \"parameters\": {\"n\": 9007199254740993}}";
		post(question, "en");
		post("{\"query\": \"RETURN 2 AS n\"}", "en");
		post(question, "en");
		post("{\"query\": \"RETRUN 1\"}", "en");
		post("{\"query\": \"EXPLAIN RETURN 1\"}", "en");
		JsonNode runs = json(send(request("/api/cypher/runs", "en").GET().build())).get("items");
		assertThat(runs.size()).isEqualTo(2);
		assertThat(runs.get(0).get("given").asString()).isEqualTo("{\"n\":9007199254740993}");
		assertThat(runs.get(0).get("rows").asInt()).isEqualTo(1);
		assertThat(runs.get(0).get("hash").asString()).hasSize(16).isNotEqualTo(runs.get(1).get("hash").asString());
	}

	@Test
	void aQueryIsKeptChangedCopiedGivenOutAndTakenIn() throws Exception {
		String saved = "/api/queries/saved";
		HttpResponse<String> kept = posted(saved, """
				{"name": " 按\\n年 ", "note": "一行", "text": "RETURN $year AS year;\\n",
				 "parameters": [{"name": "year", "type": "integer", "value": 9007199254740993}]}""", "en");
		assertThat(kept.statusCode()).isEqualTo(201);
		JsonNode query = json(kept);
		assertThat(query.get("name").asString()).isEqualTo("按 年");
		assertThat(query.get("text").asString()).isEqualTo("RETURN $year AS year");
		assertThat(query.get("parameters").get(0).get("value").asString()).isEqualTo("9007199254740993");
		String at = kept.headers().firstValue("Location").orElseThrow();
		HttpResponse<String> twice = posted(saved, "{\"name\": \"按 年\", \"text\": \"RETURN 2\"}", "en");
		assertThat(twice.statusCode()).isEqualTo(409);
		assertThat(json(twice).get("code").asString()).isEqualTo("query.exists");
		assertThat(changed(at, "\"1\"", "{\"text\": \"RETURN 1\"}").statusCode()).isEqualTo(200);
		HttpResponse<String> late = changed(at, "\"1\"", "{\"text\": \"RETURN 3\"}");
		assertThat(late.statusCode()).isEqualTo(412);
		assertThat(json(late).get("code").asString()).isEqualTo("query.changed");
		JsonNode now = json(send(request(at, "en").GET().build()));
		assertThat(now.get("text").asString()).isEqualTo("RETURN 1");
		assertThat(now.get("note").asString()).isEqualTo("一行");
		HttpResponse<String> copy = posted(at + "/copy", "{\"name\": \"另一份\"}", "en");
		assertThat(json(copy).get("text").asString()).isEqualTo("RETURN 1");
		assertThat(json(send(request(saved, "en").GET().build())).get("total").asInt()).isEqualTo(2);
		String file = send(request(at + "/file", "en").GET().build()).body();
		assertThat(file).isEqualTo("""
				// title: 按 年
				// description: 一行
				// parameter year: integer = 9007199254740993

				RETURN 1;
				""");
		byte[] zip = HttpClient.newHttpClient()
			.send(request(saved + "/files", "en").GET().build(), BodyHandlers.ofByteArray())
			.body();
		assertThat(states(zip, "all.zip")).containsExactly("UNCHANGED", "UNCHANGED");
		assertThat(send(request(at, "en").DELETE().build()).statusCode()).isEqualTo(204);
		assertThat(send(request(at, "en").GET().build()).statusCode()).isEqualTo(404);
		assertThat(states(file.getBytes(StandardCharsets.UTF_8), "x.cypher")).containsExactly("ADDED");
		assertThat(states(file.replace("RETURN 1", "RETURN 5").getBytes(StandardCharsets.UTF_8), "x.cypher"))
			.containsExactly("RENAMED");
		assertThat(states("// title: none".getBytes(StandardCharsets.UTF_8), "x.cypher")).containsExactly("REJECTED");
		for (JsonNode each : json(send(request(saved, "en").GET().build())).get("items")) {
			send(request(saved + "/" + each.get("id").asString(), "en").DELETE().build());
		}
	}

	@Test
	void whatCannotBeKeptIsRefusedWithOneProblem() throws Exception {
		String saved = "/api/queries/saved";
		assertThat(json(posted(saved, "{\"text\": \"RETURN 1\"}", "en")).get("code").asString())
			.isEqualTo("parameter.missing");
		assertThat(json(posted(saved, "{\"name\": \"x\", \"text\": \" ; \"}", "en")).get("code").asString())
			.isEqualTo("cypher.empty");
		String wrong = "{\"name\": \"x\", \"text\": \"RETURN $n\", \"parameters\": [{\"name\": \"n\", \"type\": \"date\", \"value\": 5}]}";
		assertThat(json(posted(saved, wrong, "en")).get("code").asString()).isEqualTo("query.parameter");
		assertThat(json(post("{\"query\": \"RETURN 1\", \"skip\": -1}", "en")).get("code").asString())
			.isEqualTo("parameter.invalid");
		assertThat(
				json(post("{\"query\": \"RETURN $n\", \"parameters\": {\"n\": 9223372036854775808}}", "en")).get("code")
					.asString())
			.isEqualTo("cypher.integer");
	}

	private static HttpResponse<String> changed(String path, String version, String body) throws Exception {
		return send(request(path, "en").header("Content-Type", "application/json")
			.header("If-Match", version)
			.PUT(BodyPublishers.ofString(body))
			.build());
	}

	/** What became of an uploaded file, or of those in it. */
	private static List<String> states(byte[] file, String name) throws Exception {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(file);
		body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
		JsonNode answer = json(
				send(request("/api/queries/saved/files", "en").header("Content-Type", "multipart/form-data; boundary=b")
					.POST(BodyPublishers.ofByteArray(body.toByteArray()))
					.build()));
		return StreamSupport.stream(answer.get("results").spliterator(), false)
			.map((each) -> each.get("state").asString())
			.toList();
	}

	private static HttpResponse<String> post(String body, String language) throws Exception {
		return posted("/api/cypher", body, language);
	}

	private static HttpResponse<String> posted(String path, String body, String language) throws Exception {
		return send(request(path, language).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build());
	}

	private static HttpRequest.Builder request(String path, String language) throws Exception {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path))
			.timeout(Duration.ofMinutes(1))
			.header("Accept-Language", language)
			.header("Authorization", "Bearer " + Files.readString(home.resolve("token")).strip());
	}

	private static HttpResponse<String> send(HttpRequest request) throws Exception {
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

	private static JsonNode json(HttpResponse<String> response) {
		return new JsonMapper().readTree(response.body());
	}

}
