package tifa.server.graph;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.query.Expansion;
import tifa.graph.query.ExpansionQuery;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.SubgraphQuery;
import tifa.graph.store.Store;
import tifa.graph.store.StoreException;
import tifa.server.corpus.OpenCorpus;
import tifa.server.health.TifaReady;
import tifa.server.settings.TifaSettings;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the first questions before anybody does: a database that has just started needs
 * seconds to plan them, which the person who opens the page needn't wait for.
 */
@Component
class FirstAnswers {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);

	private static final int LIMIT = 15;

	/** Seconds in which the page has both cores to itself. */
	private static final int FIRST_PICTURE = 8;

	private final SubgraphQuery query;

	private final ExpansionQuery expansions;

	private final OpenCorpus corpus;

	FirstAnswers(Store store, OpenCorpus corpus, TifaSettings settings) {
		this.query = new SubgraphQuery(store, settings.shown());
		this.expansions = new ExpansionQuery(store, settings.shown());
		this.corpus = corpus;
	}

	@EventListener
	void ask(TifaReady ready) {
		Thread asking = new Thread(this::ask, "first-answers");
		asking.setDaemon(true);
		asking.start();
	}

	private void ask() {
		String any = this.corpus.get().vocabulary().terms().iterator().next().name();
		try {
			this.corpus.get().totals();
			ask(List.of());
			TimeUnit.SECONDS.sleep(FIRST_PICTURE);
			ask(List.of(any));
			this.expansions.ask(new Expansion.Question(GraphQuestion.usual(List.of(any), LIMIT), List.of(any),
					Expansion.By.STRONGEST, Expansion.Among.ALL));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (StoreException ex) {
			LOG.info("The first answers will take longer: {}", ex.getMessage());
		}
	}

	private void ask(List<String> terms) {
		this.query.ask(GraphQuestion.usual(terms, LIMIT));
	}

}
