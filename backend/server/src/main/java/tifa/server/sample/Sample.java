package tifa.server.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.speech.SpeechFacts;
import tifa.server.health.TifaReady;
import tifa.server.home.Home;
import tifa.server.ingest.Labels;
import tifa.server.ingest.SpeechIntake;
import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Progress;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The bundled speeches, which were written for Tifa and go into an empty corpus only.
 */
@Component
class Sample {

	private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

	private static final String COLLECTION = "sample";

	private final Jobs jobs;

	private final ObjectProvider<SpeechIntake> intake;

	private final Path spool;

	private final boolean wanted;

	Sample(Jobs jobs, ObjectProvider<SpeechIntake> intake, Home home, TifaSettings settings) {
		this.jobs = jobs;
		this.intake = intake;
		this.spool = home.folder("spool");
		this.wanted = settings.sample();
	}

	/**
	 * Queues the sample.
	 * @throws Refusal {@code sample.notEmpty} where there are speeches already
	 */
	Job load() throws IOException {
		SpeechIntake target = this.intake.getObject();
		if (!target.empty()) {
			throw new Refusal("sample.notEmpty", Map.of());
		}
		List<Resource> texts = texts();
		String id = Jobs.nextId();
		return this.jobs.submit(id, "ingest", COLLECTION, texts.size(), null,
				(progress) -> run(id, texts, target, progress));
	}

	@EventListener
	void start(TifaReady ready) throws IOException {
		SpeechIntake target = this.intake.getIfAvailable();
		if (this.wanted && target != null && target.empty()) {
			LOG.info("The sample is taken in by job {}", load().id());
		}
	}

	private static List<Resource> texts() throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:sample/*.txt");
		return Arrays.stream(found).sorted(Comparator.comparing(Resource::getFilename)).toList();
	}

	/** Looks again, as another job may have gone before. */
	private void run(String id, List<Resource> texts, SpeechIntake target, Progress progress) throws Exception {
		progress.goOn();
		if (!target.empty()) {
			throw new Refusal("sample.notEmpty", Map.of());
		}
		Path folder = Files.createDirectories(this.spool.resolve(id));
		try {
			target.take(spooled(texts, folder), Labels.of(COLLECTION), progress);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static List<SpooledFile> spooled(List<Resource> texts, Path folder) throws IOException {
		List<SpooledFile> files = new ArrayList<>();
		for (Resource text : texts) {
			Path path = folder.resolve(Integer.toString(files.size()));
			try (InputStream bytes = text.getInputStream()) {
				Files.copy(bytes, path, StandardCopyOption.REPLACE_EXISTING);
			}
			files.add(new SpooledFile(SpeechFacts.FICTIONAL + text.getFilename(), path, Files.size(path)));
		}
		return files;
	}

}
