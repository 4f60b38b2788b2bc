package tifa.server.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TestServer;
import tifa.text.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JobsTests {

	private static final String ID = "00000000000000a1";

	@TempDir
	Path home;

	TestServer server;

	Jobs jobs;

	@BeforeEach
	void start() {
		this.server = TestServer.start(this.home, "--tifa.limits.jobs=2");
		this.jobs = this.server.bean(Jobs.class);
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void whatBecameOfEachFileIsReadBackInOrder() {
		FileResult added = new FileResult("甲.txt", FileResult.State.ADDED, List.of("s1", "s2"), null);
		FileResult refused = FileResult.rejected("乙.txt", new Reason("file.tooLarge", Map.of("size", 60)));
		this.jobs.submit(ID, "ingest", 2, (progress) -> {
			progress.done(added);
			progress.done(refused);
		});
		end(ID);
		Job job = this.jobs.find(ID, 1, 10).orElseThrow();
		assertThat(job.state()).isEqualTo(Job.State.DONE);
		assertThat(job.results()).containsExactly(added, refused);
		assertThat(job.tally()).isEqualTo(new Tally(1, 0, 1, null, 2));
		assertThat(this.jobs.find(ID, 2, 1).orElseThrow().results()).containsExactly(refused);
		assertThat(this.jobs.latest(ID, 1).orElseThrow().results()).containsExactly(refused);
	}

	@Test
	void aJobKnowsItsTimesAndItsPace() {
		Instant before = Instant.now().minusMillis(1);
		CountDownLatch go = new CountDownLatch(1);
		this.jobs.submit(ID, "ingest", "甲", 4, null, (progress) -> {
			progress.expect(200);
			progress.work(50);
			progress.done(FileResult.rejected("a", new Reason("file.empty", Map.of())));
			go.await(10, TimeUnit.SECONDS);
		});
		await(() -> this.jobs.find(ID).orElseThrow().done() == 1);
		Job running = this.jobs.find(ID).orElseThrow();
		assertThat(running.collection()).isEqualTo("甲");
		assertThat(running.pace().progress()).isEqualTo(0.25);
		assertThat(running.pace().rate()).isPositive();
		assertThat(running.cancellable()).isTrue();
		assertThat(running.times().started()).isBetween(running.times().created(), Instant.now());
		assertThat(running.times().ended()).isNull();
		this.jobs.cancel(ID);
		assertThat(this.jobs.find(ID).orElseThrow().cancellable()).isFalse();
		go.countDown();
		Job ended = end(ID);
		assertThat(ended.times().created()).isAfter(before);
		assertThat(ended.times().ended()).isBetween(ended.times().started(), Instant.now());
		assertThat(ended.pace().progress()).isEqualTo(1);
		assertThat(ended.pace().secondsLeft()).isZero();
	}

	@Test
	void theHistoryIsListedNewestFirst() {
		for (int i = 1; i <= 5; i++) {
			this.jobs.submit("00000000000000a" + i, (i == 3) ? "delete" : "ingest", 0, JobsTests::nothing);
			end("00000000000000a" + i);
		}
		JobPage page = this.jobs.list(List.of("ingest"), List.of(Job.State.values()), 1, 2);
		assertThat(page.total()).isEqualTo(4);
		assertThat(page.jobs()).extracting(Job::id).containsExactly("00000000000000a5", "00000000000000a4");
		assertThat(this.jobs.list(List.of("ingest"), List.of(Job.State.DONE), 2, 2).jobs()).extracting(Job::id)
			.containsExactly("00000000000000a2", "00000000000000a1");
		assertThat(this.jobs.list(Jobs.KINDS, List.of(Job.State.FAILED), 1, 20).jobs()).isEmpty();
	}

	@Test
	void workIsDoneOneAfterTheOther() throws InterruptedException {
		List<String> said = new CopyOnWriteArrayList<>();
		CountDownLatch go = new CountDownLatch(1);
		this.jobs.submit(ID, "ingest", 0, (progress) -> {
			said.add("first begins");
			go.await(10, TimeUnit.SECONDS);
			said.add("first ends");
		});
		this.jobs.submit("00000000000000a2", "delete", 0, (progress) -> said.add("second"));
		assertThat(this.jobs.find("00000000000000a2").orElseThrow().state()).isEqualTo(Job.State.QUEUED);
		go.countDown();
		end("00000000000000a2");
		assertThat(said).containsExactly("first begins", "first ends", "second");
	}

	@Test
	void shortWorkGoesBeforeTheNextBatchOfALongOne() throws InterruptedException {
		List<String> said = new CopyOnWriteArrayList<>();
		CountDownLatch go = new CountDownLatch(1);
		this.jobs.submit(ID, "ingest", 0, (progress) -> {
			go.await(10, TimeUnit.SECONDS);
			said.add("first batch");
			progress.keep();
			said.add("second batch");
		});
		this.jobs.submit("00000000000000a2", "delete", 0, (progress) -> said.add("next"));
		this.jobs.submitShort("00000000000000a3", "vocabulary", 0, "a3", (progress) -> said.add("short"));
		this.jobs.submitShort("00000000000000a4", "vocabulary", 0, "a4", (progress) -> {
			throw new Refusal("decision.taken", Map.of());
		});
		go.countDown();
		end("00000000000000a2");
		assertThat(said).containsExactly("first batch", "short", "second batch", "next");
		assertThat(end("00000000000000a3").state()).isEqualTo(Job.State.DONE);
		assertThat(end("00000000000000a4").reason().code()).isEqualTo("decision.taken");
	}

	@Test
	void workThatBreaksFailsItsJobAndNotTheNext() {
		this.jobs.submit(ID, "ingest", 0, (progress) -> {
			throw new IllegalStateException("broken");
		});
		this.jobs.submit("00000000000000a2", "ingest", 0, (progress) -> {
			throw new Refusal("sample.notEmpty", Map.of());
		});
		this.jobs.submit("00000000000000a3", "ingest", 0, JobsTests::nothing);
		assertThat(end("00000000000000a3").state()).isEqualTo(Job.State.DONE);
		assertThat(end(ID).reason()).isEqualTo(new Reason("failed", Map.of("reference", ID)));
		assertThat(end("00000000000000a2").reason().code()).isEqualTo("sample.notEmpty");
	}

	@Test
	void evenAnErrorEndsItsJobAndNotTheNext() {
		this.jobs.submit(ID, "ingest", 0, (progress) -> {
			throw new StackOverflowError("provoked by a test");
		});
		this.jobs.submit("00000000000000a2", "ingest", 0, JobsTests::nothing);
		assertThat(end("00000000000000a2").state()).isEqualTo(Job.State.DONE);
		assertThat(end(ID).reason()).isEqualTo(new Reason("failed", Map.of("reference", ID)));
	}

	@Test
	void workCancelledWhileItWaitsIsToldSo() throws InterruptedException {
		CountDownLatch cancelled = new CountDownLatch(1);
		List<String> said = new CopyOnWriteArrayList<>();
		this.jobs.submit(ID, "ingest", 0, (progress) -> cancelled.await(10, TimeUnit.SECONDS));
		this.jobs.submit("00000000000000a2", "ingest", 0, (progress) -> {
			said.add("begins");
			progress.goOn();
			said.add("goes on");
		});
		this.jobs.cancel("00000000000000a2");
		cancelled.countDown();
		assertThat(end("00000000000000a2").reason().code()).isEqualTo("cancelled");
		assertThat(said).containsExactly("begins");
	}

	@Test
	void whereTooManyWaitTheNextIsRefused() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		this.jobs.submit(ID, "ingest", 0, (progress) -> {
			begun.countDown();
			go.await(10, TimeUnit.SECONDS);
		});
		begun.await(10, TimeUnit.SECONDS);
		this.jobs.submit("00000000000000a2", "ingest", 0, JobsTests::nothing);
		this.jobs.submit("00000000000000a3", "ingest", 0, JobsTests::nothing);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.jobs.submit("00000000000000a4", "ingest", 0, JobsTests::nothing))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("jobs.full"));
		go.countDown();
		assertThat(end("00000000000000a3").state()).isEqualTo(Job.State.DONE);
	}

	@Test
	void whatACrashCutOffSaysSoAtTheNextStart() {
		this.server.bean(JdbcClient.class)
			.sql("INSERT INTO jobs (id, kind, state) VALUES ('00000000000000b1', 'ingest', 'RUNNING'), "
					+ "('00000000000000b2', 'ingest', 'QUEUED'), ('00000000000000b3', 'ingest', 'DONE')")
			.update();
		this.server.close();
		this.server = TestServer.start(this.home);
		Jobs again = this.server.bean(Jobs.class);
		assertThat(again.find("00000000000000b1").orElseThrow().reason().code()).isEqualTo("interrupted");
		assertThat(again.find("00000000000000b2").orElseThrow().state()).isEqualTo(Job.State.FAILED);
		assertThat(again.find("00000000000000b3").orElseThrow().state()).isEqualTo(Job.State.DONE);
	}

	private static void nothing(Progress progress) {
	}

	private Job end(String id) {
		await(() -> this.jobs.find(id).orElseThrow().ended());
		return this.jobs.find(id).orElseThrow();
	}

	private static void await(BooleanSupplier condition) {
		long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(limit);
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
		}
	}

}
