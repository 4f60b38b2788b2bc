package tifa.server.ingest;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.RememberingIntake;
import tifa.server.TestServer;
import tifa.server.jobs.Jobs;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class IngestTests {

	private static final int MEGA = 1024 * 1024;

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

	@BeforeEach
	void forget() {
		server.bean(RememberingIntake.class).forget();
	}

	@Test
	void anUploadBecomesAJobThatCanBeFollowed() throws IOException {
		HttpResponse<String> answer = send(new Upload().collection("二〇一九").file("甲.txt", "讲话").file("乙.txt", ""));
		assertThat(answer.statusCode()).isEqualTo(202);
		JsonNode begun = TestServer.json(answer);
		assertThat(answer.headers().firstValue("Location")).hasValue("/api/ingests/" + begun.get("id").asString());
		assertThat(begun.get("kind").asString()).isEqualTo("ingest");
		assertThat(begun.get("total").asInt()).isEqualTo(2);
		JsonNode done = end(answer);
		assertThat(done.get("state").asString()).isEqualTo("DONE");
		assertThat(done.get("code").isNull()).isTrue();
		assertThat(done.get("done").asInt()).isEqualTo(2);
		assertThat(done.get("results").get(0).toString()).isEqualTo(
				"{\"file\":\"甲.txt\",\"state\":\"ADDED\",\"speechIds\":[\"s1\"],\"speeches\":1,\"reason\":null,\"code\":null,\"warnings\":[],\"table\":null}");
		assertThat(done.get("results").get(1).get("reason").asString()).isEqualTo("文件是空的。");
		assertThat(server.bean(RememberingIntake.class).texts()).containsExactly("讲话");
		assertThat(server.bean(RememberingIntake.class).collections()).containsExactly("二〇一九");
		assertThat(spooled()).isEmpty();
	}

	@Test
	void aFileThatIsTooLargeIsRefusedAloneWithItsReason() throws IOException {
		JsonNode done = end(send(new Upload().file("大.txt", new byte[60 * MEGA]).file("小.txt", "讲话")));
		assertThat(done.get("state").asString()).isEqualTo("DONE");
		assertThat(done.get("results").get(0).get("file").asString()).isEqualTo("大.txt");
		assertThat(done.get("results").get(0).get("state").asString()).isEqualTo("REJECTED");
		assertThat(done.get("results").get(0).get("reason").asString()).isEqualTo("文件过大：62914560 字节，上限 52428800 字节。");
		assertThat(done.get("results").get(1).get("state").asString()).isEqualTo("ADDED");
		assertThat(spooled()).isEmpty();
	}

	@Test
	void aFolderOfThousandsComesInWhole() {
		Upload upload = new Upload();
		for (int i = 0; i < 3000; i++) {
			upload.file("年/" + i + ".txt", "讲话" + i);
		}
		JsonNode done = end(send(upload));
		assertThat(done.get("results").size()).isEqualTo(3000);
		assertThat(done.get("results").get(2999).get("file").asString()).isEqualTo("年/2999.txt");
		assertThat(server.bean(RememberingIntake.class).texts()).hasSize(3000);
	}

	@Test
	void resultsOfManyFilesAreReadInPages() {
		Upload upload = new Upload();
		for (int i = 0; i < 7; i++) {
			upload.file(i + ".txt", "讲话" + i);
		}
		String id = end(send(upload)).get("id").asString();
		JsonNode page = TestServer
			.json(server.get("/api/ingests/" + id + "?resultsPage=3&resultsSize=3", server.script()));
		assertThat(page.get("results").size()).isEqualTo(1);
		assertThat(page.get("results").get(0).get("file").asString()).isEqualTo("6.txt");
		assertThat(page.get("resultsPage").asInt()).isEqualTo(3);
		assertThat(page.get("added").asInt()).isEqualTo(7);
	}

	@Test
	void theHistoryShowsJobsWithoutTheirResults() {
		String id = end(send(new Upload().collection("史").file("a.txt", "讲话").file("b.txt", ""))).get("id").asString();
		JsonNode history = TestServer
			.json(server.get("/api/ingests?size=1&kind=ingest&state=DONE&state=FAILED", server.script()));
		assertThat(history.get("total").asInt()).isPositive();
		JsonNode newest = history.get("items").get(0);
		assertThat(newest.get("id").asString()).isEqualTo(id);
		assertThat(newest.get("collection").asString()).isEqualTo("史");
		assertThat(newest.get("added").asInt()).isEqualTo(1);
		assertThat(newest.get("rejected").asInt()).isEqualTo(1);
		assertThat(newest.get("endedAt").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
		assertThat(newest.has("results")).isFalse();
		assertThat(server.get("/api/ingests?kind=upload", server.script()).statusCode()).isEqualTo(400);
		assertThat(server.get("/api/ingests?state=done", server.script()).statusCode()).isEqualTo(400);
	}

	@Test
	void moreFilesThanAreAllowedAreRefusedWithAProblem() throws IOException {
		Path other = Files.createTempDirectory(home, "few");
		try (TestServer few = TestServer.start(other, "--tifa.limits.files=2")) {
			Upload upload = new Upload().file("1", "a").file("2", "b").file("3", "c");
			HttpResponse<String> answer = few.send("POST", "/api/ingests", upload.body(), "Content-Type", Upload.TYPE,
					few.script()[0], few.script()[1]);
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("upload.tooMany");
		}
	}

	@Test
	void anUploadWithoutFilesIsRefused() throws IOException {
		for (Upload upload : List.of(new Upload().collection("c"), new Upload().file("", ""), new Upload())) {
			HttpResponse<String> answer = send(upload);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		}
		assertThat(spooled()).isEmpty();
	}

	@Test
	void withoutCredentialsNothingIsSpooled() throws IOException {
		HttpResponse<String> answer = server.send("POST", "/api/ingests",
				new Upload().file("甲.txt", new byte[MEGA]).body(), "Content-Type", Upload.TYPE);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(spooled()).isEmpty();
		assertThat(server.bean(RememberingIntake.class).texts()).isEmpty();
	}

	@Test
	void aCollectionIsNamedAsFiltersWillNameIt() {
		end(send(new Upload().collection(" 二〇一九\u3000").file("a.txt", "讲话")));
		end(send(new Upload().collection(" \t").file("b.txt", "讲话")));
		assertThat(server.bean(RememberingIntake.class).collections()).containsExactly("二〇一九", "null");
		HttpResponse<String> answer = send(new Upload().collection("长".repeat(201)).file("c.txt", "讲话"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("parameter.invalid");
	}

	@Test
	void whatIsSaidOfASingleFileIsPassedOn() {
		JsonNode done = end(send(new Upload().field("title", " 谈作风 ")
			.field("date", "2026-11")
			.field("speaker", "某甲")
			.field("place", "")
			.file("粘贴的文字 2026-11-22.txt", "讲话")));
		assertThat(done.get("results").get(0).get("file").asString()).isEqualTo("粘贴的文字 2026-11-22.txt");
		assertThat(server.bean(RememberingIntake.class).fields())
			.containsExactly(Map.of("title", "谈作风", "date", "2026-11", "speaker", "某甲"));
	}

	@Test
	void whatIsSaidOfSeveralFilesOrImpossibleIsRefused() throws IOException {
		Upload several = new Upload().field("title", "谈作风").file("a.txt", "讲话").file("b.txt", "讲话");
		assertThat(TestServer.json(send(several)).get("code").asString()).isEqualTo("ingest.fieldsOfMany");
		Upload impossible = new Upload().field("date", "2021-02-30").file("a.txt", "讲话");
		assertThat(TestServer.json(send(impossible)).get("code").asString()).isEqualTo("date.invalid");
		Upload endless = new Upload().field("kind", "长".repeat(301)).file("a.txt", "讲话");
		assertThat(TestServer.json(send(endless)).get("code").asString()).isEqualTo("speech.valueTooLong");
		assertThat(spooled()).isEmpty();
	}

	@Test
	void anUploadCannotPassForASample() {
		JsonNode done = end(send(new Upload().file("tifa:sample/x.txt", "讲话")));
		assertThat(done.get("results").get(0).get("file").asString()).isEqualTo("tifa：sample/x.txt");
	}

	@Test
	void aJobCancelledWhileItWaitsLeavesNothing() throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		server.bean(Jobs.class).submit(Jobs.nextId(), "ingest", 0, (progress) -> go.await(10, TimeUnit.SECONDS));
		String id = TestServer.json(send(new Upload().file("a.txt", "讲话"))).get("id").asString();
		assertThat(spooled()).isNotEmpty();
		assertThat(server.send("DELETE", "/api/ingests/" + id, BodyPublishers.noBody(), server.script()).statusCode())
			.isEqualTo(204);
		go.countDown();
		assertThat(end(id).get("code").asString()).isEqualTo("cancelled");
		assertThat(server.bean(RememberingIntake.class).texts()).isEmpty();
		assertThat(spooled()).isEmpty();
	}

	@Test
	void reasonsAreToldInTheReadersLanguage() {
		String id = TestServer.json(send(new Upload().file("a.txt", ""))).get("id").asString();
		end(id);
		HttpResponse<String> english = server.get("/api/ingests/" + id, "Accept-Language", "en", server.script()[0],
				server.script()[1]);
		assertThat(TestServer.json(english).get("results").get(0).get("reason").asString())
			.isEqualTo("The file is empty.");
	}

	@Test
	void anUploadThatBreaksOffLeavesNothing() throws IOException {
		HttpResponse<String> answer = server.send("POST", "/api/ingests",
				BodyPublishers.ofString("------tifa\r\nContent-Disposition: form-data; name=\"files\"; "
						+ "filename=\"a.txt\"\r\n\r\nhalf"),
				"Content-Type", Upload.TYPE, server.script()[0], server.script()[1]);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("upload.unreadable");
		assertThat(spooled()).isEmpty();
	}

	private static HttpResponse<String> send(Upload upload) {
		return server.send("POST", "/api/ingests", upload.body(), "Content-Type", Upload.TYPE, server.script()[0],
				server.script()[1]);
	}

	private static JsonNode end(HttpResponse<String> answer) {
		return end(TestServer.json(answer).get("id").asString());
	}

	private static JsonNode end(String id) {
		long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		JsonNode job = job(id);
		while (!List.of("DONE", "FAILED").contains(job.get("state").asString())) {
			assertThat(System.nanoTime()).isLessThan(limit);
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
			job = job(id);
		}
		return job;
	}

	private static JsonNode job(String id) {
		return TestServer.json(server.get("/api/ingests/" + id, server.script()));
	}

	private static List<Path> spooled() throws IOException {
		try (Stream<Path> paths = Files.walk(home.resolve("spool"))) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

}
