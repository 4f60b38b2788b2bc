package tifa.server.health;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TestServer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTests {

	@TempDir
	Path home;

	@Test
	void tifaIsReadyOnceEverythingIsThere() throws Exception {
		try (TestServer server = TestServer.start(this.home)) {
			assertThat(server.get("/api/health/live").statusCode()).isEqualTo(200);
			assertThat(server.get("/api/health/ready").body()).isEqualTo("{\"ready\":true}");
			Files.delete(this.home.resolve("token"));
			HttpResponse<String> answer = server.get("/api/health/ready", "Accept-Language", "en");
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
			JsonNode body = TestServer.json(answer);
			assertThat(body.get("ready").asBoolean()).isFalse();
			assertThat(body.get("state").asString()).isEqualTo("STARTING");
			assertThat(body.get("seconds").isIntegralNumber()).isTrue();
			assertThat(body.get("waiting").toString()).isEqualTo("[\"token\"]");
			assertThat(body.get("code").asString()).isEqualTo("ready.waiting");
		}
	}

}
