package tifa.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.RememberingIntake;
import tifa.server.TestServer;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of uploads when Tifa stops before they are in. */
class ResumedIngestTests {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	@TempDir
	private Path home;

	private TestServer server;

	@BeforeEach
	void start() {
		this.server = TestServer.start(this.home);
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void anUploadThatWaitedIsTakenInAtTheNextStart() throws Exception {
		block();
		String id = upload(new Upload().collection("二〇一九").file("甲.txt", "讲话甲").file("乙.txt", "讲话乙"));
		Files.writeString(this.home.resolve("spool").resolve("upload_1.tmp"), "left by a crash");
		again();
		Job job = end(id);
		assertThat(job.state()).isEqualTo(Job.State.DONE);
		assertThat(job.results()).extracting(FileResult::file).containsExactly("甲.txt", "乙.txt");
		assertThat(this.server.bean(RememberingIntake.class).texts()).containsExactly("讲话甲", "讲话乙");
		assertThat(this.server.bean(RememberingIntake.class).collections()).containsOnly("二〇一九");
		assertThat(spooled()).isEmpty();
	}

	@Test
	void filesThatWereDoneKeepTheirResultsAndAreNotReadAgain() throws Exception {
		block();
		String id = upload(new Upload().file("同名.txt", "讲话甲").file("同名.txt", "讲话乙"));
		this.server.bean(JdbcClient.class)
			.sql("INSERT INTO job_results (job, number, file, state, speech_ids) VALUES (?, 1, '同名.txt', 'ADDED', '[\"s9\"]')")
			.param(id)
			.update();
		again();
		Job job = end(id);
		assertThat(job.done()).isEqualTo(2);
		assertThat(job.results()).extracting(FileResult::file).containsExactly("同名.txt", "同名.txt (2)");
		assertThat(job.results().get(0).speechIds()).containsExactly("s9");
		assertThat(this.server.bean(RememberingIntake.class).texts()).containsExactly("讲话乙");
	}

	@Test
	void anUploadWhoseFilesAreGoneSaysThatItWasCutOff() throws Exception {
		block();
		String id = upload(new Upload().file("甲.txt", "讲话甲"));
		Files.delete(this.home.resolve("spool").resolve(id).resolve("0"));
		Files.delete(this.home.resolve("spool").resolve(id));
		again();
		assertThat(end(id).reason().code()).isEqualTo("interrupted");
	}

	/** Keeps the writer busy, so that what comes after waits. */
	private void block() {
		this.server.bean(Jobs.class).submit(Jobs.nextId(), "check", 0, (progress) -> new CountDownLatch(1).await());
	}

	private String upload(Upload upload) {
		var answer = this.server.send("POST", "/api/ingests", upload.body(), "Content-Type", Upload.TYPE,
				this.server.script()[0], this.server.script()[1]);
		assertThat(answer.statusCode()).isEqualTo(202);
		return TestServer.json(answer).get("id").asString();
	}

	private void again() {
		this.server.close();
		this.server = TestServer.start(this.home);
	}

	private Job end(String id) throws InterruptedException {
		Jobs jobs = this.server.bean(Jobs.class);
		assertThat(jobs.ended(id, LIMIT)).isTrue();
		return jobs.find(id, 1, 100).orElseThrow();
	}

	private List<Path> spooled() throws IOException {
		try (Stream<Path> paths = Files.list(this.home.resolve("spool"))) {
			return paths.toList();
		}
	}

}
