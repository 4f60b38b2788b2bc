package tifa.server.corpus;

import java.util.List;

import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.Totals;
import tifa.graph.speech.YearCount;
import tifa.graph.store.Store;
import tifa.server.jobs.Jobs;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The totals of the corpus.
 */
@RestController
class CorpusController {

	private final OpenCorpus corpus;

	private final Jobs jobs;

	private final Store store;

	private final String version;

	CorpusController(OpenCorpus corpus, Jobs jobs, Store store, TifaVersion version) {
		this.corpus = corpus;
		this.jobs = jobs;
		this.store = store;
		this.version = version.text();
	}

	@GetMapping("/api/corpus")
	View totals() {
		Corpus open = this.corpus.get();
		Totals totals = open.totals();
		return new View(totals.revision(), totals.speeches(), totals.reprints(), totals.terms(), totals.shown(),
				totals.categories(), totals.edges(), totals.sentences(), totals.paragraphs(), totals.from(),
				totals.to(), totals.vocabulary(), open.hash(), totals.fictional(), open.years(),
				this.jobs.current().orElse(null), open.database(), this.store.analysts(), this.version);
	}

	/**
	 * The totals as JSON; {@code job} is the id of a job that is changing them,
	 * {@code cypher} whether analysts may ask in Cypher.
	 */
	record View(long revision, long speeches, long reprints, long terms, long shown, List<String> categories,
			long edges, long sentences, long paragraphs, String from, String to, String vocabulary, String corpus,
			long fictional, List<YearCount> years, String job, String neo4j, boolean cypher, String version) {
	}

}
