package tifa.server.page;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
			"/css/tokens.css, text/css", "/css/page.css, text/css", "/js/texts/zh.js, text/javascript",
			"/favicon.svg, image/svg+xml" })
	void thePageIsOpenToEverybody(String path, String type) {
		HttpResponse<String> answer = server.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
		assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(answer.headers().firstValue("ETag")).isPresent();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(answer.body()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/js/graph-view.js", "/css/tokens.css",
			"/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs" })
	void whatIsLongIsSentCompressed(String path) {
		HttpResponse<String> answer = server.get(path, "Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(answer.headers().firstValue("ETag").orElseThrow()).startsWith("W/");
		assertThat(server.get(path).headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void thePageAnnouncesEveryModuleThatItsScriptImportsAndNoOther() {
		assertThat(Modules.neededBy(server.get("/").body())).startsWith("/js/main.js")
			.contains("/js/graph-view.js", "/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs")
			.noneMatch((module) -> module.contains("codemirror") || module.startsWith("/js/texts/zh/"))
			.allSatisfy((module) -> assertThat(server.get("/").body())
				.containsOnlyOnce("<link rel=\"modulepreload\" href=\"" + module + "\">"));
	}

	@Test
	void styleSheetsAndTextsComeInOneFileEach() {
		assertThat(server.get("/css/page.css").body()).contains("--paper:").doesNotContain("@import");
		assertThat(server.get("/js/texts/en.js").body()).contains("const reader = {", "\"nav.map\":")
			.doesNotContain("import {", "texts as");
	}

	@Test
	void aFileThatHasNotChangedIsNotSentAgain() {
		String tag = server.get("/js/api.js").headers().firstValue("ETag").orElseThrow();
		assertThat(server.get("/js/api.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(server.get("/js/api.js", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

}
