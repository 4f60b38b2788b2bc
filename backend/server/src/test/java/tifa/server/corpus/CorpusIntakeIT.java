package tifa.server.corpus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tifa.graph.corpus.Corpus;
import tifa.server.TifaApplication;
import tifa.server.ingest.Labels;
import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Progress;
import tifa.text.Refusal;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that come in, at first while the database is not there yet. */
@TestMethodOrder(OrderAnnotation.class)
class CorpusIntakeIT {

	private static final Duration MINUTES = Duration.ofMinutes(5);

	@TempDir
	static Path folder;

	private static final Set<Long> others = children().map(ProcessHandle::pid).collect(Collectors.toSet());

	private static ConfigurableApplicationContext tifa;

	private static Jobs jobs;

	private final Set<String> added = new HashSet<>();

	@BeforeAll
	static void start() {
		tifa = TifaApplication.start("--tifa.home=" + folder.resolve("home"), "--tifa.open=false", "--server.port=0");
		jobs = tifa.getBean(Jobs.class);
	}

	@AfterEach
	void empty() {
		Corpus corpus = tifa.getBean(OpenCorpus.class).get();
		corpus.delete(List.copyOf(this.added));
		assertThat(corpus.totals().speeches()).isZero();
	}

	@AfterAll
	static void stop() {
		tifa.close();
	}

	@Test
	@Order(1)
	void anIngestWaitsForTheDatabaseAndOutlivesItsRestart() throws Exception {
		assertThat(tifa.getBean(OpenCorpus.class).met()).isFalse();
		Job early = ended(take(speeches("early", 1, 10)));
		assertThat(early.state()).as("%s", early.reason()).isEqualTo(Job.State.DONE);

		String id = take(speeches("long", 40, 30_000));
		await(() -> jobs.find(id).orElseThrow().done() > 0);
		children().filter((child) -> !others.contains(child.pid())).forEach(ProcessHandle::destroyForcibly);
		Job job = ended(id);
		assertThat(job.state()).as("%s", job.reason()).isEqualTo(Job.State.DONE);
		assertThat(job.results()).hasSize(40).extracting(FileResult::state).containsOnly(FileResult.State.ADDED);
		assertThat(tifa.getBean(OpenCorpus.class).get().totals().speeches()).isEqualTo(41);
	}

	@Test
	void aJobCanBeCancelledAtEveryStageAndWhatItLeavesIsWhole() throws Exception {
		List<SpooledFile> files = speeches("stage", 3, 300_000);
		await(() -> tifa.getBean(OpenCorpus.class).met());
		Corpus corpus = tifa.getBean(OpenCorpus.class).get();
		// Asked before each reading, before learning, before each counting.
		for (int stage = 1; stage <= 7; stage++) {
			Job job = ended(takeUntil(stage, files));
			assertThat(job.reason().code()).as("stage %d", stage).isEqualTo("cancelled");
			int in = (int) job.results().stream().filter((each) -> each.state() == FileResult.State.ADDED).count();
			assertThat(corpus.totals().speeches()).as("stage %d", stage).isEqualTo(in);
			assertThat(corpus.totals().edges()).isEqualTo((in > 0) ? 1 : 0);
			corpus.delete(job.results().stream().flatMap((each) -> each.speechIds().stream()).toList());
		}
		String vocabulary = corpus.vocabulary().hash();
		assertThat(ended(take(files)).state()).isEqualTo(Job.State.DONE);
		assertThat(corpus.totals().speeches()).isEqualTo(3);
		assertThat(corpus.vocabulary().hash()).isEqualTo(vocabulary);
	}

	@Test
	void aSpeechThatAJobHasJustWrittenIsDeletedAfterIt() throws Exception {
		String id = take(speeches("deleted", 12, 300_000));
		await(() -> jobs.find(id).orElseThrow().done() > 0);
		String first = jobs.find(id, 1, 1).orElseThrow().results().get(0).speechIds().get(0);
		Optional<String> removal = tifa.getBean(SpeechRemoval.class).delete(List.of(first));
		assertThat(ended(id).state()).isEqualTo(Job.State.DONE);
		removal.ifPresent(this::ended);
		Corpus corpus = tifa.getBean(OpenCorpus.class).get();
		assertThat(corpus.known(List.of(first))).isEmpty();
		assertThat(corpus.totals().speeches()).isEqualTo(11);
	}

	@Test
	void aKnownSpeechOfAnotherCollectionSaysThatItJoinedIt() throws Exception {
		List<SpooledFile> files = speeches("known", 2, 100);
		ended(take(files.subList(0, 1), "甲"));
		assertThat(reasons(ended(take(files, "乙")))).containsExactly("speech.addedToCollection 乙", "null");
		assertThat(reasons(ended(take(files, "乙")))).containsExactly("file.duplicate null", "file.duplicate null");
		assertThat(reasons(ended(take(files, null)))).containsExactly("file.duplicate null", "file.duplicate null");
	}

	@Test
	void whatWasCleanedIsToldFromTheOriginalAsLongAsItIsThere() throws Exception {
		Path path = Files.writeString(folder.resolve("cleaned.txt"),
				"本文系作者原创投稿，仅供学习参考，请勿照搬照抄！\n在青石镇座谈会上的讲话\n同志们,今天XX市的人都来了。\n我们要修好这座桥,也要修好那条路。");
		Job job = ended(take(List.of(new SpooledFile("cleaned.txt", path, Files.size(path)))));
		String id = job.results().get(0).speechIds().get(0);
		CleaningController cleaning = tifa.getBean(CleaningController.class);
		CleaningController.View view = cleaning.of(id);
		assertThat(view.rules()).extracting(CleaningController.RuleView::rule)
			.containsExactly("disclaimers", "halfWidth", "masks");
		assertThat(view.changed()).isEqualTo(3);
		assertThat(view.marked()).isEqualTo(1);
		assertThat(view.rules().get(1).places()).containsExactly(
				new CleaningController.Place(1, "同志们", ",", "，", "今天XX市的人都来了。"),
				new CleaningController.Place(2, "我们要修好这座桥", ",", "，", "也要修好那条路。"));
		try (Stream<Path> originals = Files.list(folder.resolve("home/originals"))) {
			for (Path original : originals.toList()) {
				Files.delete(original);
			}
		}
		assertThatThrownBy(() -> cleaning.of(id)).isInstanceOf(Refusal.class)
			.extracting("code")
			.isEqualTo("cleaning.unknown");
		assertThatThrownBy(() -> cleaning.of("nobody")).isInstanceOf(Refusal.class)
			.extracting("code")
			.isEqualTo("speech.unknown");
	}

	private static List<String> reasons(Job job) {
		return job.results()
			.stream()
			.map(FileResult::reason)
			.map((reason) -> (reason != null) ? reason.code() + " " + reason.values().get("collection") : "null")
			.toList();
	}

	/** A job that is cancelled when it asks for that time whether to go on. */
	private String takeUntil(int asked, List<SpooledFile> files) {
		CorpusIntake intake = tifa.getBean(CorpusIntake.class);
		String id = Jobs.nextId();
		jobs.submit(id, "ingest", files.size(),
				(progress) -> intake.take(files, Labels.NONE, cancelling(progress, asked, () -> jobs.cancel(id))));
		return id;
	}

	private String take(List<SpooledFile> files) {
		return take(files, null);
	}

	private String take(List<SpooledFile> files, String collection) {
		CorpusIntake intake = tifa.getBean(CorpusIntake.class);
		return jobs
			.submit(Jobs.nextId(), "ingest", files.size(),
					(progress) -> intake.take(files, Labels.of(collection), progress))
			.id();
	}

	private List<SpooledFile> speeches(String name, int number, int characters) throws Exception {
		List<SpooledFile> files = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			String text = "关于第" + i + "号" + name + "文件的讲话\n" + "我们要增强四个意识，做到两个维护。".repeat(characters / 16 + 1);
			Path path = Files.writeString(folder.resolve(name + i + ".txt"), text);
			files.add(new SpooledFile(name + i + ".txt", path, Files.size(path)));
		}
		return files;
	}

	private Job ended(String id) {
		await(() -> jobs.find(id).orElseThrow().ended());
		Job job = jobs.find(id, 1, 1000).orElseThrow();
		job.results().forEach((result) -> this.added.addAll(result.speechIds()));
		return job;
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

	/** Cancels when it is asked for a certain time whether to go on. */
	private static Progress cancelling(Progress progress, int asked, Runnable cancel) {
		AtomicInteger left = new AtomicInteger(asked);
		return (Progress) Proxy.newProxyInstance(Progress.class.getClassLoader(), new Class<?>[] { Progress.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("goOn") && left.decrementAndGet() == 0) {
						cancel.run();
					}
					try {
						return method.invoke(progress, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
