package tifa.server.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TifaApplication;
import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that come in while the database is not there. */
class CorpusIntakeIT {

	private static final Duration MINUTES = Duration.ofMinutes(5);

	@TempDir
	Path folder;

	private final Set<Long> others = children().map(ProcessHandle::pid).collect(Collectors.toSet());

	private ConfigurableApplicationContext tifa;

	private Jobs jobs;

	@BeforeEach
	void start() {
		this.tifa = TifaApplication.start("--tifa.home=" + this.folder.resolve("home"), "--tifa.open=false",
				"--server.port=0");
		this.jobs = this.tifa.getBean(Jobs.class);
	}

	@AfterEach
	void stop() {
		this.tifa.close();
	}

	@Test
	void anIngestWaitsForTheDatabaseAndOutlivesItsRestart() throws Exception {
		assertThat(this.tifa.getBean(OpenCorpus.class).met()).isFalse();
		Job early = ended(take(speeches("early", 1, 10)));
		assertThat(early.state()).as("%s", early.reason()).isEqualTo(Job.State.DONE);

		String id = take(speeches("long", 40, 30_000));
		await(() -> this.jobs.find(id).orElseThrow().done() > 0);
		children().filter((child) -> !this.others.contains(child.pid())).forEach(ProcessHandle::destroyForcibly);
		Job job = ended(id);
		assertThat(job.state()).as("%s", job.reason()).isEqualTo(Job.State.DONE);
		assertThat(job.results()).hasSize(40).extracting(FileResult::state).containsOnly(FileResult.State.ADDED);
		assertThat(this.tifa.getBean(OpenCorpus.class).get().totals().speeches()).isEqualTo(41);
	}

	private String take(List<SpooledFile> files) {
		CorpusIntake intake = this.tifa.getBean(CorpusIntake.class);
		return this.jobs.submit(Jobs.nextId(), "ingest", files.size(), (progress) -> intake.take(files, null, progress))
			.id();
	}

	private List<SpooledFile> speeches(String name, int number, int characters) throws Exception {
		List<SpooledFile> files = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			String text = "关于第" + i + "号" + name + "文件的讲话\n" + "我们要增强四个意识，做到两个维护。".repeat(characters / 16 + 1);
			Path path = Files.writeString(this.folder.resolve(name + i + ".txt"), text);
			files.add(new SpooledFile(name + i + ".txt", path, Files.size(path)));
		}
		return files;
	}

	private Job ended(String id) {
		await(() -> this.jobs.find(id).orElseThrow().ended());
		return this.jobs.find(id, 1, 1000).orElseThrow();
	}

	private static Stream<ProcessHandle> children() {
		return ProcessHandle.current().children();
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + MINUTES.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(end);
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
		}
	}

}
