package tifa.server.problem;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.server.TestServer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTests {

	@TempDir
	static Path home;

	static TestServer server;

	@BeforeAll
	static void start() {
		server = TestServer.start(home);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/nothing, 404, http.404", "GET, /nothing, 404, http.404",
			"DELETE, /api/health/live, 405, http.405", "PUT, /login, 405, http.405",
			"GET, /api/ingests/none, 404, ingest.unknown", "POST, /api/ingests, 400, ingest.noFiles" })
	void whatCannotBeAnsweredIsAProblem(String method, String path, int status, String code) {
		HttpResponse<String> answer = server.send(method, path, BodyPublishers.noBody(), server.script());
		assertProblem(answer, status, code);
		assertThat(TestServer.json(answer).get("instance").asString()).isEqualTo(path);
	}

	@Test
	void aMethodNotAllowedNamesThoseThatAre() {
		HttpResponse<String> answer = server.send("DELETE", "/api/health/live", BodyPublishers.noBody(),
				server.script());
		assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
	}

	@Test
	void messagesAreChineseUnlessEnglishIsAskedFor() {
		assertThat(detail(null)).isEqualTo("没有这个任务：none。");
		assertThat(detail("fr")).isEqualTo("没有这个任务：none。");
		assertThat(detail("zh-CN,zh;q=0.9,en;q=0.8")).isEqualTo("没有这个任务：none。");
		assertThat(detail("en-GB,zh;q=0.5")).isEqualTo("There is no such job: none.");
		assertThat(detail("?!,;q")).isEqualTo("没有这个任务：none。");
	}

	@Test
	void anyAcceptHeaderGetsTheProblem() {
		assertProblem(server.get("/api/nothing", "Accept", "text/html", server.script()[0], server.script()[1]), 404,
				"http.404");
		assertThat(server.get("/api/health/live", "Accept", "image/png").statusCode()).isEqualTo(406);
	}

	@Test
	void aBodyOfTheWrongKindIsBadInput() {
		assertProblem(server.send("POST", "/login", BodyPublishers.ofString("x"), "Content-Type", "text/plain"), 415,
				"http.415");
		assertProblem(server.send("POST", "/login", BodyPublishers.ofString("[1]"), "Content-Type", "application/json"),
				400, "body.unreadable");
		assertThat(server
			.send("POST", "/api/ingests", BodyPublishers.ofString("x"), "Content-Type", "multipart/form-data",
					server.script()[0], server.script()[1])
			.statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/a%2Fb", "/a%5Cb", "/a;b", "/%2e%2e/etc/passwd", "/a//b", "/%00", "/%E4%BD" })
	void anAddressThatIsNoneIsBadInput(String path) {
		HttpResponse<String> answer = server.get(path, server.script());
		assertThat(answer.statusCode()).isIn(400, 404);
		assertProblem(answer, answer.statusCode(), "http." + answer.statusCode());
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /中 HTTP/1.1\r\nHost: x\r\n\r\n",
			"nonsense\r\n\r\n", "GET / HTTP/1.1\r\n\r\n" })
	void whatIsNotHttpIsBadInputToo(String request) throws IOException {
		assertThat(raw(request)).startsWith("HTTP/1.1 4").contains("application/problem+json").contains("\"code\":");
	}

	@Test
	void headersThatAreTooLargeAreAProblem() throws IOException {
		String answer = raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "x".repeat(40_000) + "\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json").contains("\"code\":");
	}

	private static String detail(String language) {
		String[] headers = (language != null)
				? new String[] { server.script()[0], server.script()[1], "Accept-Language", language }
				: server.script();
		return TestServer.json(server.get("/api/ingests/none", headers)).get("detail").asString();
	}

	private static String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", server.port())) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void assertProblem(HttpResponse<String> answer, int status, String code) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		JsonNode problem = TestServer.json(answer);
		assertThat(problem.get("code").asString()).isEqualTo(code);
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		assertThat(problem.get("title").asString()).isNotEmpty().doesNotStartWith("status.");
		assertThat(problem.get("detail").asString()).isNotEmpty().isNotEqualTo(code);
	}

}
