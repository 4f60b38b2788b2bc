package tifa.server.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.server.TestServer;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTests {

	private static final String CLOSED = "/api/ingests/0123456789abcdef";

	@TempDir
	static Path home;

	static TestServer server;

	@BeforeAll
	static void start() {
		server = TestServer.start(home, "--tifa.hosts=tifa.example.org");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void withoutCredentialsAnApiRouteIsClosedWithAProblemAndNoRedirect() {
		HttpResponse<String> answer = server.get(CLOSED);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/problem+json"));
		assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
		assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("access.required");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/api", "/api/", "/schema/access.sql", "/webjars/", "/application.properties",
			"/logout" })
	void whateverIsNotNamedIsClosed(String path) {
		assertThat(server.get(path).statusCode()).isEqualTo(401);
	}

	@Test
	void healthIsOpen() {
		assertThat(server.get("/api/health/live").statusCode()).isEqualTo(200);
		assertThat(server.get("/api/health/ready").statusCode()).isEqualTo(200);
		assertThat(server.send("HEAD", "/api/health/live", BodyPublishers.noBody()).statusCode()).isEqualTo(200);
	}

	@Test
	void theTokenLetsAScriptIn() {
		assertThat(server.get(CLOSED, server.script()).statusCode()).isEqualTo(404);
		assertThat(server.get(CLOSED, "Authorization", "bearer " + server.token()).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer", "Bearer ", "Bearer wrong", "Basic dGlmYTp0aWZh", "wrong" })
	void anyOtherAuthorizationDoesNot(String authorization) {
		assertThat(server.get(CLOSED, "Authorization", authorization).statusCode()).isEqualTo(401);
	}

	@Test
	void aScriptNeedsNoOriginToChangeThings() {
		assertThat(server.send("POST", "/logout", BodyPublishers.noBody(), server.script()).statusCode())
			.isEqualTo(204);
	}

	@Test
	void theTokenIsReadableByItsOwnerAloneAndItsHashIsKept() throws Exception {
		Path file = home.resolve("token");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		List<String> kept = server.bean(JdbcClient.class).sql("SELECT hash FROM tokens").query(String.class).list();
		assertThat(kept).containsExactly(Secret.hash(server.token()));
	}

	@Test
	void theTokenOpensASessionWithAStrictCookie() {
		HttpResponse<String> answer = login("{\"token\":\"" + server.token() + "\"}");
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
			.matches("tifa-[0-9a-f]{8}=[\\w-]{43}; Path=/; Max-Age=2592000; Expires=[^;]+; HttpOnly; SameSite=Strict");
	}

	@Test
	void ofASessionOnlyTheHashIsKept() {
		String cookie = session();
		String secret = cookie.substring(cookie.indexOf('=') + 1);
		List<String> kept = server.bean(JdbcClient.class).sql("SELECT hash FROM sessions").query(String.class).list();
		assertThat(kept).contains(Secret.hash(secret)).doesNotContain(secret);
	}

	@Test
	void aSessionReadsWithoutAnOrigin() {
		assertThat(server.get(CLOSED, "Cookie", session()).statusCode()).isEqualTo(404);
	}

	@Test
	void aSessionChangesNothingWithoutAnOrigin() {
		HttpResponse<String> answer = server.send("POST", "/api/ingests", BodyPublishers.noBody(), "Cookie", session());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("origin.missing");
	}

	@Test
	void aSessionEndsWithLogout() {
		String cookie = session();
		HttpResponse<String> answer = server.send("POST", "/logout", BodyPublishers.noBody(), "Cookie", cookie,
				"Origin", origin());
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
		assertThat(server.get(CLOSED, "Cookie", cookie).statusCode()).isEqualTo(401);
	}

	@Test
	void aMadeUpSessionIsNone() {
		String name = session().split("=")[0];
		assertThat(server.get(CLOSED, "Cookie", name + "=" + Secret.next()).statusCode()).isEqualTo(401);
		assertThat(server.get(CLOSED, "Cookie", name + "=").statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1:PORT", "localhost:PORT", "LocalHost:PORT", "[::1]:PORT", "tifa.example.org",
			"tifa.example.org:PORT" })
	void itsOwnNamesAreAnswered(String host) {
		assertThat(server.get("/api/health/live", "Host", named(host)).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:PORT",
			"evil.example", "sub.tifa.example.org" })
	void otherNamesAreTurnedAwayEvenFromHealthAndPage(String host) {
		for (String path : List.of("/", "/api/health/live", "/login")) {
			HttpResponse<String> answer = server.get(path, "Host", named(host));
			assertThat(answer.statusCode()).isEqualTo(421);
			assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("host.foreign");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example", "null", "http://127.0.0.1:1", "http://127.0.0.1:PORT/x", "",
			"file://", "http:foo", "http:", "http://127.0.0.1:PORT@evil.example", "https://evil.example:PORT" })
	void aForeignOriginIsTurnedAwayWhateverItHolds(String origin) {
		HttpResponse<String> answer = server.get(CLOSED, "Origin", named(origin), "Authorization",
				"Bearer " + server.token());
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("origin.foreign");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:PORT", "http://localhost:PORT", "https://tifa.example.org" })
	void itsOwnPagesMayChangeThings(String origin) {
		HttpResponse<String> answer = server.send("POST", "/logout", BodyPublishers.noBody(), "Cookie", session(),
				"Origin", named(origin));
		assertThat(answer.statusCode()).isEqualTo(204);
	}

	@Test
	void everyAnswerCarriesTheStrictHeaders() {
		for (HttpResponse<String> answer : List.of(server.get("/api/health/live"), server.get(CLOSED))) {
			assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'")
				.contains("frame-ancestors 'none'")
				.doesNotContain("unsafe");
			assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
			assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
			assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
			assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
			assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		}
	}

	private static String header(HttpResponse<String> answer, String name) {
		return answer.headers().firstValue(name).orElse("");
	}

	private static String named(String text) {
		return text.replace("PORT", Integer.toString(server.port()));
	}

	private static String origin() {
		return named("http://127.0.0.1:PORT");
	}

	private static String session() {
		HttpResponse<String> answer = login("{\"token\":\"" + server.token() + "\"}");
		return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
	}

	private static HttpResponse<String> login(String json) {
		return server.send("POST", "/login", BodyPublishers.ofString(json), "Content-Type", "application/json");
	}

}
