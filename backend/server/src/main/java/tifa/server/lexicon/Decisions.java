package tifa.server.lexicon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.VocabularyPreview;
import tifa.server.corpus.OpenCorpus;
import tifa.server.corpus.PatientCorpus;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Resumption;
import tifa.server.jobs.Work;
import tifa.text.Refusal;
import tifa.text.curation.Change;
import tifa.text.curation.Decision;
import tifa.text.curation.VocabularySources;

import org.springframework.stereotype.Component;

/**
 * Makes changes of the vocabulary in the one writer's queue, where they go before the
 * next batch of an ingest, and takes them back.
 */
@Component
class Decisions implements Resumption {

	private static final String KIND = "vocabulary";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final int MOST = 5000;

	private final OpenCorpus corpus;

	private final PatientCorpus patient;

	private final Jobs jobs;

	private final ChangeBook book;

	Decisions(OpenCorpus corpus, PatientCorpus patient, Jobs jobs, ChangeBook book) {
		this.corpus = corpus;
		this.patient = patient;
		this.jobs = jobs;
		this.book = book;
	}

	/** What decisions would change. */
	VocabularyPreview preview(List<Decision> decisions) {
		Corpus open = this.corpus.get();
		return open.curated().preview(new Change(Jobs.nextId(), few(decisions)), open.shown());
	}

	private static List<Decision> few(List<Decision> decisions) {
		if (decisions.isEmpty() || decisions.size() > MOST) {
			throw new Refusal("decision.number", Map.of("number", decisions.size(), "most", MOST));
		}
		return decisions;
	}

	/**
	 * Makes decisions.
	 * @return the change, or nothing but the job's id where it goes on after ten seconds
	 * @throws Refusal where one doesn't fit
	 */
	Made decide(List<Decision> decisions, String who) throws InterruptedException {
		String id = Jobs.nextId();
		this.corpus.get().curated().sources().deciding(new Change(id, few(decisions)));
		return make(id, decisions.stream().map(DecisionView::of).toList(), null, who);
	}

	/**
	 * Takes a change back, or the last one; one that took another back makes that again.
	 * @throws Refusal {@code change.none}, {@code change.unknown}, {@code change.undone}
	 * or {@code change.needed}
	 */
	Made undo(String given, String who) throws InterruptedException {
		VocabularySources sources = this.corpus.get().curated().sources();
		String id = (given != null) ? given
				: sources.curation().last().map(Change::id).orElseThrow(() -> new Refusal("change.none", Map.of()));
		Recorded change = this.book.find(id).orElseThrow(() -> new Refusal("change.unknown", Map.of("change", id)));
		if (change.undone()) {
			throw new Refusal("change.undone", Map.of("change", id));
		}
		String next = Jobs.nextId();
		if (decides(change)) {
			sources.undoing(id);
		}
		else {
			sources.deciding(change(next, change));
		}
		return make(next, change.decisions(), id, who);
	}

	/** Whether a change puts decisions into force, rather than takes some back. */
	private boolean decides(Recorded change) {
		return change.undoes() == null || this.book.find(change.undoes()).filter(this::decides).isEmpty();
	}

	private static Change change(String id, Recorded recorded) {
		return new Change(id, recorded.decisions().stream().map(DecisionView::decision).toList());
	}

	private Made make(String id, List<DecisionView> decisions, String undoes, String who) throws InterruptedException {
		this.book.plan(id, who, decisions, undoes);
		try {
			this.jobs.submitShort(id, KIND, 0, id, work(id));
		}
		catch (Refusal refusal) {
			this.book.forget(id);
			throw refusal;
		}
		if (!this.jobs.ended(id, PATIENCE)) {
			return new Made(Optional.empty(), id);
		}
		this.jobs.find(id).filter((ended) -> ended.state() == Job.State.FAILED).ifPresent((failed) -> {
			throw new Refusal(failed.reason().code(), failed.reason().values());
		});
		return new Made(this.book.find(id), id);
	}

	/** Can be done twice: a change that is in force already is left alone. */
	private Work work(String id) {
		return (progress) -> {
			try {
				progress.goOn();
				run(id, progress);
				this.book.made(id);
			}
			catch (RuntimeException ex) {
				this.book.forget(id);
				throw ex;
			}
		};
	}

	private void run(String id, Progress progress) throws InterruptedException {
		Recorded planned = this.book.find(id).orElseThrow(() -> new Refusal("change.unknown", Map.of("change", id)));
		Optional<Recorded> undone = Optional.ofNullable(planned.undoes()).flatMap(this.book::find);
		this.patient.ask(progress, (open) -> {
			if (undone.isPresent() && decides(undone.get())) {
				open.curated().undo(undone.get().id());
			}
			else {
				open.curated().decide(change(id, planned));
			}
			return null;
		});
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Work rest(String id, String input, List<FileResult> results) {
		return work(input);
	}

	/**
	 * A change on its way.
	 *
	 * @param change the change, where it is in force by now
	 * @param job the job that makes it
	 */
	record Made(Optional<Recorded> change, String job) {
	}

}
