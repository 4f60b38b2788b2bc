package tifa.server.page;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.server.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

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
	@CsvSource({ "/, text/html", "/login, text/html", "/index.html, text/html", "/js/api.js, text/javascript",
			"/css/tokens.css, text/css", "/favicon.svg, image/svg+xml" })
	void thePageIsOpenToEverybody(String path, String type) {
		HttpResponse<String> answer = server.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.body()).isNotEmpty();
	}

	@Test
	void aFileThatHasNotChangedIsNotSentAgain() {
		String tag = server.get("/js/api.js").headers().firstValue("ETag").orElseThrow();
		assertThat(server.get("/js/api.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(server.get("/js/api.js", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

}
