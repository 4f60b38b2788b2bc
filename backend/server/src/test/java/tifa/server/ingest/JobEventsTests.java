package tifa.server.ingest;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TestServer;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JobEventsTests {

	private static final JsonMapper JSON = new JsonMapper();

	@TempDir
	static Path home;

	static TestServer server;

	@BeforeAll
	static void start() {
		server = TestServer.start(home, "--tifa.limits.listeners=2");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aListenerHearsTheWholeStateUntilTheJobHasEnded() {
		CountDownLatch heard = new CountDownLatch(1);
		String id = submit(heard);
		HttpResponse<Stream<String>> stream = listen(id);
		assertThat(stream.statusCode()).isEqualTo(200);
		assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
		List<JsonNode> events = events(stream, heard);
		assertThat(events.get(0).get("state").asString()).isEqualTo("RUNNING");
		assertThat(events.get(0).get("done").asInt()).isEqualTo(1);
		assertThat(events.get(0).get("results").get(0).get("reason").asString()).isEqualTo("文件是空的。");
		JsonNode last = events.get(events.size() - 1);
		assertThat(last.get("state").asString()).isEqualTo("DONE");
		assertThat(last)
			.isEqualTo(TestServer.json(server.get("/api/ingests/" + id + "?resultsSize=200", server.script())));
	}

	@Test
	void aJobCancelledWhileSomebodyListensSaysSo() {
		CountDownLatch never = new CountDownLatch(1);
		String id = submit(never);
		HttpResponse<Stream<String>> stream = listen(id);
		assertThat(server.send("DELETE", "/api/ingests/" + id, BodyPublishers.noBody(), server.script()).statusCode())
			.isEqualTo(204);
		List<JsonNode> events = events(stream, new CountDownLatch(1));
		JsonNode last = events.get(events.size() - 1);
		assertThat(last.get("state").asString()).isEqualTo("FAILED");
		assertThat(last.get("code").asString()).isEqualTo("cancelled");
		assertThat(last.get("cancellable").asBoolean()).isFalse();
	}

	@Test
	void whoeverComesBackHearsTheStateAgainAndAfterTheEndNothing() {
		String id = submit(new CountDownLatch(0));
		assertThat(events(listen(id), new CountDownLatch(1)).get(0)).isNotNull();
		assertThat(events(listen(id, "Last-Event-ID", "3"), new CountDownLatch(1))).hasSize(1);
		assertThat(listen(id, "Last-Event-ID", "end").statusCode()).isEqualTo(204);
	}

	@Test
	void anUnknownJobIsAProblemAndSoAreStrangers() {
		HttpResponse<String> answer = server.get("/api/ingests/0000000000000000/events", "Accept", "text/event-stream",
				server.script()[0], server.script()[1]);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(TestServer.json(answer).get("code").asString()).isEqualTo("ingest.unknown");
		assertThat(server.get("/api/ingests/0000000000000000/events").statusCode()).isEqualTo(401);
	}

	@Test
	void tooManyListenersAreRefusedUntilOneHasLeft() throws Exception {
		CountDownLatch go = new CountDownLatch(1);
		String id = submit(go);
		Socket first = leaving(id);
		Socket second = leaving(id);
		HttpResponse<String> third = server.get("/api/ingests/" + id + "/events", server.script());
		assertThat(third.statusCode()).isEqualTo(429);
		assertThat(TestServer.json(third).get("code").asString()).isEqualTo("ingest.listeners");
		first.close();
		second.close();
		go.countDown();
		await(() -> listen(id).statusCode() == 200);
	}

	@Test
	void theSessionOfTheLoginIsEnough() {
		HttpResponse<String> login = server.send("POST", "/login",
				BodyPublishers.ofString("{\"token\": \"" + server.token() + "\"}"), "Content-Type", "application/json");
		String cookie = login.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
		String id = submit(new CountDownLatch(0));
		assertThat(server.get("/api/ingests/" + id + "/events", "Cookie", cookie).body()).contains("id: end\n");
	}

	/** A job that refuses a file, waits to go on, and refuses another. */
	private static String submit(CountDownLatch go) {
		String id = Jobs.nextId();
		CountDownLatch begun = new CountDownLatch(1);
		server.bean(Jobs.class).submit(id, "ingest", 2, (progress) -> {
			progress.done(FileResult.rejected("甲.txt", new Reason("file.empty", Map.of())));
			begun.countDown();
			while (!go.await(20, TimeUnit.MILLISECONDS)) {
				progress.goOn();
			}
			progress.done(FileResult.rejected("乙.txt", new Reason("file.empty", Map.of())));
		});
		try {
			assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
		return id;
	}

	private static HttpResponse<Stream<String>> listen(String id, String... headers) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/ingests/" + id + "/events"))
			.headers(server.script());
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofLines());
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	/** All events until the end of the stream; the first of them lets the job go on. */
	private static List<JsonNode> events(HttpResponse<Stream<String>> stream, CountDownLatch heard) {
		return stream.body()
			.filter((line) -> line.startsWith("data: "))
			.peek((line) -> heard.countDown())
			.map((line) -> JSON.readTree(line.substring("data: ".length())))
			.toList();
	}

	/** Somebody who has heard the first event and will close the connection. */
	private static Socket leaving(String id) throws Exception {
		Socket socket = new Socket("127.0.0.1", server.port());
		OutputStream out = socket.getOutputStream();
		out.write(("GET /api/ingests/" + id + "/events HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
				+ "\r\nAuthorization: Bearer " + server.token() + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		out.flush();
		BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		while (!in.readLine().startsWith("data: ")) {
			continue;
		}
		return socket;
	}

	private static void await(BooleanSupplier condition) {
		long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(limit);
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
		}
	}

}
