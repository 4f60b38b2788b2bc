package tifa.server.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.speech.SpeechChange;
import tifa.server.ingest.Labels;
import tifa.server.ingest.SpeechIntake;
import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;
import tifa.server.originals.Originals;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tifa.text.finding.Discovery;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tifa.text.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Takes files into the corpus: reads all of them for the terms that they propose, then
 * reads them again and counts them in batches, so that a job's memory does not grow with
 * its files.
 */
@Component
class CorpusIntake implements SpeechIntake {

	private static final Logger LOG = LoggerFactory.getLogger(CorpusIntake.class);

	/** A batch is one transaction. */
	private static final int BATCH_CHARACTERS = 800_000;

	/** What looking at a byte costs, and what counting it does. */
	private static final int LOOKING = 1;

	private static final int COUNTING = 4;

	private final OpenCorpus corpus;

	private final PatientCorpus patient;

	private final Originals originals;

	private final SpeechReader reader;

	private final Discovery discovery = new Discovery();

	CorpusIntake(OpenCorpus corpus, PatientCorpus patient, Originals originals, TifaSettings settings) {
		this.reader = new SpeechReader(settings.limits().text());
		this.corpus = corpus;
		this.patient = patient;
		this.originals = originals;
	}

	@Override
	public boolean empty() {
		return this.corpus.get().totals().speeches() == 0;
	}

	@Override
	public void take(List<SpooledFile> files, Labels labels, Progress progress) throws InterruptedException {
		Set<Term> proposed = new LinkedHashSet<>();
		Map<SpooledFile, List<String>> fresh = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		KnownFiles known = new KnownFiles(this.patient, labels.collection(), progress);
		progress.expect(files.stream().mapToLong(SpooledFile::size).sum() * (LOOKING + COUNTING));
		for (SpooledFile file : files) {
			progress.goOn();
			List<String> ids = look(file, seen, proposed, known, progress);
			if (!ids.isEmpty()) {
				fresh.put(file, ids);
			}
			progress.work(file.size() * (ids.isEmpty() ? LOOKING + COUNTING : LOOKING));
		}
		known.flush();
		progress.goOn();
		this.patient.tell(progress, (target) -> target.learn(proposed));
		try {
			add(fresh, labels, progress);
		}
		catch (RuntimeException | Error ex) {
			forget(proposed, ex);
			throw ex;
		}
	}

	/**
	 * One attempt, and none where the job will be taken up again: terms that stay are
	 * proposed and never mentioned, which harms nobody.
	 */
	private void forget(Set<Term> proposed, Throwable reason) {
		try {
			this.corpus.get().forget(proposed);
		}
		catch (RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

	/** Reads a file for the first time, for the ids of the speeches that are new. */
	private List<String> look(SpooledFile file, Set<String> seen, Set<Term> proposed, KnownFiles already,
			Progress progress) throws InterruptedException {
		try {
			List<Speech> speeches = read(file);
			List<String> ids = speeches.stream().map(Speech::id).toList();
			Set<String> known = this.patient.ask(progress, (target) -> target.known(ids));
			List<Speech> news = speeches.stream()
				.filter((speech) -> !known.contains(speech.id()) && seen.add(speech.id()))
				.toList();
			if (news.isEmpty()) {
				already.add(file, ids, known);
				return List.of();
			}
			already.add(known);
			news.forEach((speech) -> proposed.addAll(this.discovery.terms(speech)));
			return news.stream().map(Speech::id).toList();
		}
		catch (Refusal refusal) {
			progress.done(FileResult.rejected(file.name(), Reason.of(refusal)));
		}
		catch (IOException ex) {
			LOG.warn("{} could not be read", file.name(), ex);
			progress.done(FileResult.rejected(file.name(), new Reason("file.unreadable", Map.of())));
		}
		return List.of();
	}

	private List<Speech> read(SpooledFile file) throws IOException {
		return this.reader.read(file.name(), Files.readAllBytes(file.path()));
	}

	private void add(Map<SpooledFile, List<String>> fresh, Labels labels, Progress progress)
			throws InterruptedException {
		Batch batch = new Batch();
		for (Map.Entry<SpooledFile, List<String>> each : fresh.entrySet()) {
			progress.goOn();
			add(each.getKey(), each.getValue(), batch, progress);
			if (batch.characters >= BATCH_CHARACTERS) {
				flush(batch, labels, progress);
			}
		}
		flush(batch, labels, progress);
	}

	private void add(SpooledFile file, List<String> ids, Batch batch, Progress progress) {
		try {
			this.originals.keep(file.path());
			batch.add(file, read(file), ids);
		}
		catch (IOException ex) {
			progress.work(file.size() * COUNTING);
			LOG.warn("{} could not be kept", file.name(), ex);
			progress.done(FileResult.rejected(file.name(), new Reason("file.unreadable", Map.of())));
		}
	}

	private void flush(Batch batch, Labels labels, Progress progress) throws InterruptedException {
		this.patient.tell(progress, (target) -> target.add(batch.speeches, labels.collection(), batch.change(labels)));
		batch.results.forEach(progress::done);
		progress.work(batch.bytes * COUNTING);
		progress.keep();
		batch.clear();
	}

	/** The speeches that go into one transaction, and the files they came from. */
	private static final class Batch {

		private final List<Speech> speeches = new ArrayList<>();

		private final List<FileResult> results = new ArrayList<>();

		private int characters;

		private long bytes;

		void add(SpooledFile file, List<Speech> read, List<String> ids) {
			for (Speech speech : read) {
				if (ids.contains(speech.id())) {
					this.speeches.add(speech);
					this.characters += speech.characters();
				}
			}
			this.bytes += file.size();
			this.results
				.add(new FileResult(file.name(), FileResult.State.ADDED, read.stream().map(Speech::id).toList(), null));
		}

		SpeechChange change(Labels labels) {
			return (this.speeches.size() > 1) ? labels.change().withoutTitle() : labels.change();
		}

		void clear() {
			this.speeches.clear();
			this.results.clear();
			this.characters = 0;
			this.bytes = 0;
		}

	}

}
