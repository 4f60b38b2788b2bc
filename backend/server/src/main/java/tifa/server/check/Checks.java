package tifa.server.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import tifa.graph.check.Check;
import tifa.graph.check.CheckReport;
import tifa.graph.check.CheckReport.Recounted;
import tifa.graph.check.Finding;
import tifa.graph.check.Invariant;
import tifa.graph.corpus.Totals;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.corpus.PatientCorpus;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.jobs.Progress;
import tifa.server.jobs.Reason;

import org.springframework.stereotype.Component;

/**
 * Checks the graph in the one writer's queue, so that nothing is written meanwhile.
 */
@Component
class Checks {

	/** What the result of the whole goes by. */
	static final String WHOLE = "check";

	private final Check check;

	private final OpenCorpus corpus;

	private final PatientCorpus patient;

	private final Jobs jobs;

	Checks(Store store, OpenCorpus corpus, PatientCorpus patient, Jobs jobs) {
		this.check = new Check(store, () -> corpus.get().vocabulary());
		this.corpus = corpus;
		this.patient = patient;
		this.jobs = jobs;
	}

	/** Queues a check. */
	Job start() {
		Totals totals = this.corpus.get().totals();
		int speeches = Math.toIntExact(totals.speeches() + totals.reprints());
		return this.jobs.submit(Jobs.nextId(), Jobs.CHECK, speeches, this::run);
	}

	private void run(Progress progress) throws InterruptedException {
		progress.goOn();
		AtomicInteger done = new AtomicInteger();
		CheckReport report = this.patient.ask(progress, (open) -> this.check.run((speeches) -> {
			progress.done(speeches - done.getAndSet(speeches));
			progress.goOn();
		}));
		results(report).forEach(progress::found);
		progress.broken(report.broken());
	}

	/** What was recounted, what is broken, and how much more than is listed. */
	static List<FileResult> results(CheckReport report) {
		List<FileResult> results = new ArrayList<>();
		results.add(summary(report));
		report.findings().forEach((finding) -> results.add(result(finding)));
		for (Invariant invariant : Invariant.values()) {
			if (report.unlisted(invariant) > 0) {
				results.add(broken(WHOLE, List.of(), new Reason("check.more",
						Map.of("more", report.unlisted(invariant), "invariant", invariant.code()))));
			}
		}
		return results;
	}

	private static FileResult summary(CheckReport report) {
		Recounted recounted = report.recounted();
		Map<String, Long> values = Map.of("speeches", recounted.speeches(), "paragraphs", recounted.paragraphs(),
				"mentions", recounted.mentions(), "terms", recounted.terms(), "pairs", recounted.pairs(), "broken",
				report.broken());
		return (report.broken() == 0)
				? new FileResult(WHOLE, FileResult.State.SOUND, List.of(), new Reason("check.sound", values))
				: broken(WHOLE, List.of(), new Reason("check.broken", values));
	}

	private static FileResult result(Finding finding) {
		List<String> speeches = (finding.speech() != null) ? List.of(finding.speech()) : List.of();
		return broken(finding.thing(), speeches, new Reason(finding.invariant().code(), finding.values()));
	}

	private static FileResult broken(String thing, List<String> speeches, Reason reason) {
		return new FileResult(thing, FileResult.State.BROKEN, speeches, reason);
	}

}
