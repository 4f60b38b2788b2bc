package tifa.server.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.speech.SpeechChange;
import tifa.graph.store.Store;
import tifa.server.documents.Documents;
import tifa.server.documents.Harvest;
import tifa.server.ingest.Labels;
import tifa.server.ingest.SpeechIntake;
import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;
import tifa.server.originals.Originals;
import tifa.text.Refusal;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Term;

import org.springframework.stereotype.Component;

/**
 * Takes files into the corpus: reads all of them for what is new, then for the terms that
 * the new speeches propose, and counts them in batches, so that a job's memory does not
 * grow with its files.
 */
@Component
class CorpusIntake implements SpeechIntake {

	private static final Logger LOG = LoggerFactory.getLogger(CorpusIntake.class);

	/**
	 * A batch is one transaction, whose new links have to fit into the database's memory
	 * for one: with some 30,000 terms, 800,000 characters did not.
	 */
	private static final int BATCH_CHARACTERS = 150_000;

	private static final int TOGETHER = 100;

	/** What looking at a byte costs, and what the terms of it and counting it do. */
	private static final int LOOKING = 1;

	private static final int DISCOVERING = 2;

	private static final int COUNTING = 4;

	private final OpenCorpus corpus;

	private final PatientCorpus patient;

	private final Originals originals;

	private final Documents documents;

	private final Store store;

	CorpusIntake(Store store, OpenCorpus corpus, PatientCorpus patient, Originals originals, Documents documents) {
		this.store = store;
		this.documents = documents;
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
		NewTerms terms = new NewTerms();
		Map<SpooledFile, FirstLook> fresh = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>();
		KnownFiles known = new KnownFiles(this.patient, labels.collection(), progress);
		progress.expect(files.stream().mapToLong(SpooledFile::size).sum() * (LOOKING + DISCOVERING + COUNTING));
		for (SpooledFile file : files) {
			progress.goOn();
			FirstLook look = look(file, labels, seen, terms, known, progress);
			if (look != null) {
				fresh.put(file, look);
			}
			progress.work(file.size() * ((look == null) ? LOOKING + DISCOVERING + COUNTING : LOOKING));
		}
		known.flush();
		progress.goOn();
		List<Term> proposed = discover(terms, fresh, labels, progress);
		this.patient.tell(progress, (target) -> target.learn(proposed));
		try {
			add(fresh, labels, progress);
		}
		catch (RuntimeException | Error ex) {
			forget(proposed, ex);
			throw ex;
		}
	}

	/** What the new speeches propose. */
	private List<Term> discover(NewTerms terms, Map<SpooledFile, FirstLook> fresh, Labels labels, Progress progress)
			throws InterruptedException {
		this.patient.tell(progress, (target) -> terms.begin(this.store, target.vocabulary()));
		for (Map.Entry<SpooledFile, FirstLook> each : fresh.entrySet()) {
			progress.goOn();
			if (!terms.isKept()) {
				readForTerms(each.getKey(), each.getValue(), labels, terms);
			}
			progress.work(each.getKey().size() * DISCOVERING);
		}
		List<Term> proposed = terms.terms();
		if (terms.leftOut() > 0) {
			fresh.values().iterator().next().warning(FileResult.leftOut(terms.leftOut()));
		}
		return proposed;
	}

	private void readForTerms(SpooledFile file, FirstLook look, Labels labels, NewTerms terms)
			throws InterruptedException {
		List<Speech> some = new ArrayList<>();
		Set<String> left = new HashSet<>(look.fresh());
		try {
			this.documents.read(file.path(), file.name(), labels.columns(), (NewSpeeches) (speech) -> {
				if (left.remove(speech.id())) {
					some.add(speech);
				}
				if (some.size() == TOGETHER) {
					terms.read(some);
					some.clear();
				}
			});
			terms.read(some);
		}
		catch (IOException ex) {
			// It is told when the file is read to be counted.
			LOG.debug("{} could not be read for its terms", file.name(), ex);
		}
	}

	/**
	 * One attempt, and none where the job will be taken up again: terms that stay are
	 * proposed and never mentioned, which harms nobody.
	 */
	private void forget(Collection<Term> proposed, Throwable reason) {
		try {
			this.corpus.get().forget(proposed);
		}
		catch (RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

	/** Reads a file for the first time; null where nothing of it is new. */
	private FirstLook look(SpooledFile file, Labels labels, Set<String> seen, NewTerms terms, KnownFiles already,
			Progress progress) throws InterruptedException {
		FirstLook look = new FirstLook((speeches) -> news(speeches, seen, terms, already, progress));
		try {
			this.documents.read(file.path(), file.name(), labels.columns(), look);
			look.end();
			if (look.ids().isEmpty()) {
				throw new Refusal("table.noRows", Map.of());
			}
			if (!look.fresh().isEmpty()) {
				return look;
			}
			look.refusals(file).forEach(progress::found);
			join(look.collections(), progress);
			already.add(file, look);
		}
		catch (Refusal refusal) {
			stop(refusal);
			look.refusals(file).forEach(progress::found);
			keepUnmapped(refusal, file);
			progress.done(FileResult.rejected(file.name(), Reason.of(refusal)));
		}
		catch (IOException ex) {
			unreadable(file, ex, progress);
		}
		return null;
	}

	/** A refusal of the job is none of the file. */
	private static void stop(Refusal refusal) {
		if (refusal.code().equals("cancelled") || refusal.code().startsWith("store.")) {
			throw refusal;
		}
	}

	/** Somebody will say what its columns are, perhaps after the upload is gone. */
	private void keepUnmapped(Refusal refusal, SpooledFile file) {
		if (refusal.code().equals("table.unmapped")) {
			try {
				this.originals.keep(file.path());
			}
			catch (IOException ex) {
				LOG.warn("{} could not be kept", file.name(), ex);
			}
		}
	}

	private Set<String> news(List<Speech> speeches, Set<String> seen, NewTerms terms, KnownFiles already,
			Progress progress) throws InterruptedException {
		progress.goOn();
		List<String> ids = speeches.stream().map(Speech::id).distinct().toList();
		Set<String> known = this.patient.ask(progress, (target) -> target.known(ids));
		already.add(known);
		Set<String> news = new HashSet<>();
		for (Speech speech : speeches) {
			if (!known.contains(speech.id()) && seen.add(speech.id())) {
				news.add(speech.id());
				terms.add(speech);
			}
		}
		return news;
	}

	private void unreadable(SpooledFile file, IOException ex, Progress progress) {
		LOG.warn("{} could not be read", file.name(), ex);
		progress.done(FileResult.rejected(file.name(), new Reason("file.unreadable", Map.of())));
	}

	private void add(Map<SpooledFile, FirstLook> fresh, Labels labels, Progress progress) throws InterruptedException {
		boolean single = fresh.values().stream().mapToInt((look) -> look.fresh().size()).sum() == 1;
		Batch batch = new Batch(labels.collection(), single ? labels.change() : labels.change().withoutTitle());
		for (Map.Entry<SpooledFile, FirstLook> each : fresh.entrySet()) {
			progress.goOn();
			add(each.getKey(), each.getValue(), labels, batch, progress);
		}
		flush(batch, progress);
	}

	/** Reads a file again, for what is new in it. */
	private void add(SpooledFile file, FirstLook look, Labels labels, Batch batch, Progress progress)
			throws InterruptedException {
		try {
			this.originals.keep(file.path());
			Set<String> left = new HashSet<>(look.fresh());
			this.documents.read(file.path(), file.name(), labels.columns(), (NewSpeeches) (speech) -> {
				if (left.remove(speech.id())) {
					batch.add(speech, file.size() * speech.characters() / Math.max(1, look.characters()));
					if (batch.characters >= BATCH_CHARACTERS) {
						progress.goOn();
						flush(batch, progress);
					}
				}
			});
			batch.results.addAll(look.refusals(file));
			batch.files.add(look.result(file, FileResult.State.ADDED, null));
			if (!look.collections().isEmpty()) {
				flush(batch, progress);
				join(look.collections(), progress);
			}
		}
		catch (IOException ex) {
			progress.work(file.size() * COUNTING);
			unreadable(file, ex, progress);
		}
	}

	/** What rows say of collections. */
	private void join(Map<String, Set<String>> collections, Progress progress) throws InterruptedException {
		for (Map.Entry<String, Set<String>> each : collections.entrySet()) {
			this.patient.ask(progress, (target) -> target.join(each.getValue(), each.getKey()));
		}
	}

	private void flush(Batch batch, Progress progress) throws InterruptedException {
		this.patient.tell(progress, (target) -> target.add(batch.speeches, batch.collection, batch.change));
		batch.results.forEach(progress::found);
		batch.files.forEach(progress::done);
		progress.work(batch.bytes * COUNTING);
		progress.keep();
		batch.clear();
	}

	/** Takes the speeches of a file that was read before. */
	@FunctionalInterface
	private interface NewSpeeches extends Harvest {

		void speech(Speech speech) throws InterruptedException;

		@Override
		default void speech(Speech speech, List<String> collections) throws InterruptedException {
			speech(speech);
		}

		@Override
		default void refused(String place, Refusal refusal) {
			// Known since the first time.
		}

		@Override
		default void warning(String warning) {
			// Known since the first time.
		}

	}

	/**
	 * The speeches that go into one transaction, and what is told when they are in: of
	 * rows, and of the files that are done with them.
	 */
	private static final class Batch {

		private final String collection;

		private final SpeechChange change;

		private final List<Speech> speeches = new ArrayList<>();

		private final List<FileResult> results = new ArrayList<>();

		private final List<FileResult> files = new ArrayList<>();

		private int characters;

		private long bytes;

		Batch(String collection, SpeechChange change) {
			this.collection = collection;
			this.change = change;
		}

		void add(Speech speech, long share) {
			this.speeches.add(speech);
			this.characters += speech.characters();
			this.bytes += share;
		}

		void clear() {
			this.speeches.clear();
			this.results.clear();
			this.files.clear();
			this.characters = 0;
			this.bytes = 0;
		}

	}

}
