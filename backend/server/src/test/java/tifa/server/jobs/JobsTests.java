package tifa.server.jobs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

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
		assertThat(end(ID)).isEqualTo(new Job(ID, "ingest", Job.State.DONE, null, 2, 2, List.of(added, refused)));
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
		long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		Job job = this.jobs.find(id).orElseThrow();
		while (job.state() == Job.State.QUEUED || job.state() == Job.State.RUNNING) {
			assertThat(System.nanoTime()).isLessThan(limit);
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
			job = this.jobs.find(id).orElseThrow();
		}
		return job;
	}

}
