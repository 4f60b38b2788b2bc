package tifa.server.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class LoginTests {

	@TempDir
	Path home;

	TestServer server;

	@BeforeEach
	void start() {
		this.server = TestServer.start(this.home);
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void theCodeOpensOneSessionAndThenIsSpent() {
		String code = this.server.bean(LoginCode.class).code();
		assertThat(login("code", code).statusCode()).isEqualTo(204);
		HttpResponse<String> again = login("code", code);
		assertThat(again.statusCode()).isEqualTo(401);
		assertThat(TestServer.json(again).get("code").asString()).isEqualTo("login.refused");
	}

	@Test
	void aWrongCodeDoesNotSpendTheRightOne() {
		assertThat(login("code", "wrong").statusCode()).isEqualTo(401);
		assertThat(login("code", this.server.bean(LoginCode.class).code()).statusCode()).isEqualTo(204);
	}

	@Test
	void sessionAndTokenSurviveARestart() {
		String cookie = login("token", this.server.token()).headers()
			.firstValue("Set-Cookie")
			.orElseThrow()
			.split(";")[0];
		String token = this.server.token();
		this.server.close();
		this.server = TestServer.start(this.home);
		assertThat(this.server.get("/api/none", "Cookie", cookie).statusCode()).isEqualTo(404);
		assertThat(this.server.get("/api/none", "Authorization", "Bearer " + token).statusCode()).isEqualTo(404);
	}

	@Test
	void guessingIsSlowedDownAfterTenFailures() {
		for (int i = 0; i < FailedLogins.MOST; i++) {
			assertThat(login("token", "wrong" + i).statusCode()).isEqualTo(401);
		}
		HttpResponse<String> answer = login("token", this.server.token());
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
	}

	@Test
	void aLoginWithNothingToGoByIsRefused() {
		assertThat(post("{}").statusCode()).isEqualTo(401);
		assertThat(post("null").statusCode()).isEqualTo(400);
		assertThat(post("{\"code\":").statusCode()).isEqualTo(400);
	}

	private HttpResponse<String> login(String field, String value) {
		return post("{\"" + field + "\":\"" + value + "\"}");
	}

	private HttpResponse<String> post(String json) {
		return this.server.send("POST", "/login", BodyPublishers.ofString(json), "Content-Type", "application/json");
	}

}
