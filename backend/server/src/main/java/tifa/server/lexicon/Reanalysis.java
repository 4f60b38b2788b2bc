package tifa.server.lexicon;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import tifa.graph.speech.StoredTexts;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.corpus.PatientCorpus;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Resumption;
import tifa.server.jobs.Work;
import tifa.text.discovery.Background;
import tifa.text.discovery.Discovery;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * Finds the proposals of the whole corpus afresh and counts everything again; decisions
 * stay. Until all is counted the graph is as it was.
 */
@Component
class Reanalysis implements Resumption {

	private static final String KIND = "reanalysis";

	/** What looking at a speech costs, and what counting it does. */
	private static final int LOOKING = 2;

	private static final int COUNTING = 3;

	private final Store store;

	private final OpenCorpus corpus;

	private final PatientCorpus patient;

	private final Jobs jobs;

	Reanalysis(Store store, OpenCorpus corpus, PatientCorpus patient, Jobs jobs) {
		this.store = store;
		this.corpus = corpus;
		this.patient = patient;
		this.jobs = jobs;
	}

	/** Queues it. */
	Job start() {
		return this.jobs.submit(Jobs.nextId(), KIND, null, speeches(), KIND, this::run);
	}

	private int speeches() {
		return Math.toIntExact(this.corpus.get().totals().speeches());
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** All of it: nothing of it is in force before all is. */
	@Override
	public Work rest(String id, String input, List<FileResult> results) {
		return this::run;
	}

	private void run(Progress progress) throws InterruptedException {
		progress.goOn();
		AtomicInteger done = new AtomicInteger();
		this.patient.ask(progress, (open) -> {
			progress.expect((long) speeches() * (LOOKING + COUNTING));
			List<Term> proposals = discovered(open.vocabulary(), progress);
			open.curated().reanalyse(proposals, (speeches) -> {
				int more = speeches - done.getAndSet(speeches);
				progress.done(more);
				progress.work((long) more * COUNTING);
				progress.goOn();
			});
			return null;
		});
	}

	/** All speeches are read twice: for their figures, and for terms. */
	private List<Term> discovered(Vocabulary vocabulary, Progress progress) {
		Background background = new Background();
		StoredTexts.all(this.store, (batch) -> {
			batch.forEach(background::add);
			progress.goOn();
		});
		Discovery discovery = new Discovery(vocabulary, background);
		StoredTexts.counted(this.store, (batch) -> {
			batch.parallelStream().forEach(discovery::read);
			progress.work((long) batch.size() * LOOKING);
			progress.goOn();
		});
		List<Term> terms = discovery.terms();
		if (discovery.leftOut() > 0) {
			progress.found(new FileResult(KIND, FileResult.State.SOUND, List.of(), 0, null,
					List.of(FileResult.leftOut(discovery.leftOut()))));
		}
		return terms;
	}

}
