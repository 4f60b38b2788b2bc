package tifa.server.sample;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.RememberingIntake;
import tifa.server.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SampleTests {

	@TempDir
	Path home;

	@Test
	void theSampleGoesIntoAnEmptyCorpusOnly() {
		try (TestServer server = TestServer.start(this.home)) {
			HttpResponse<String> answer = post(server);
			assertThat(answer.statusCode()).isEqualTo(202);
			assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/api/ingests/");
			int files = TestServer.json(answer).get("total").asInt();
			await(server, files);
			assertThat(files).isGreaterThanOrEqualTo(16);
			assertThat(server.bean(RememberingIntake.class).collections()).containsOnly("sample");
			String job = server.get(answer.headers().firstValue("Location").orElseThrow(), server.script()).body();
			assertThat(job).contains("\"file\":\"01-shibada-xuanjiang.txt\"");
			HttpResponse<String> again = post(server);
			assertThat(again.statusCode()).isEqualTo(409);
			assertThat(TestServer.json(again).get("code").asString()).isEqualTo("sample.notEmpty");
		}
	}

	@Test
	void atAStartWithSampleItIsTakenInUnasked() {
		try (TestServer server = TestServer.start(this.home, "--tifa.sample=true")) {
			await(server, 16);
		}
	}

	private static HttpResponse<String> post(TestServer server) {
		return server.send("POST", "/api/sample", BodyPublishers.noBody(), server.script());
	}

	private static void await(TestServer server, int files) {
		long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (server.bean(RememberingIntake.class).texts().size() < files) {
			assertThat(System.nanoTime()).isLessThan(limit);
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
	}

}
