package tifa.server.pictures;

import java.util.LinkedHashMap;
import java.util.Map;

import tifa.graph.pairs.Pairs;
import tifa.graph.query.Expansion;
import tifa.graph.query.ExpansionQuery;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Subgraph;
import tifa.graph.query.SubgraphQuery;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.settings.TifaSettings;

import org.springframework.stereotype.Component;

/**
 * Answers about the graph: the last overviews from memory, as everybody who opens the
 * page asks for one and of one revision it is always the same; neighbourhoods from the
 * pairs that are kept there.
 */
@Component
public class KeptGraphs {

	private static final int KEPT = 16;

	private final Store store;

	private final Pairs pairs = new Pairs();

	private final SubgraphQuery query;

	private final ExpansionQuery expansions;

	private final OpenCorpus corpus;

	private final Map<GraphQuestion, Overview> kept = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<GraphQuestion, Overview> eldest) {
			return size() > KEPT;
		}

	};

	KeptGraphs(Store store, OpenCorpus corpus, TifaSettings settings) {
		this.store = store;
		this.query = new SubgraphQuery(store, settings.shown(), this.pairs);
		this.expansions = new ExpansionQuery(store, settings.shown(), this.pairs);
		this.corpus = corpus;
	}

	/**
	 * Has the pairs of the corpus as it is now in memory.
	 * @param step is called now and then, and may throw to give up
	 */
	public void keepPairs(Runnable step) {
		this.pairs.read(this.store, step);
	}

	/** The answer to a question whose terms are all in the store. */
	public Subgraph ask(GraphQuestion question) {
		if (!question.isOverview()) {
			return this.query.ask(question);
		}
		long revision = revision();
		Overview known = known(question);
		return (known != null && known.revision() == revision) ? known.graph() : asked(question, revision);
	}

	/** The answer to a question whose term is in the store. */
	public Expansion expand(Expansion.Question question) {
		return this.expansions.ask(question);
	}

	private Subgraph asked(GraphQuestion question, long revision) {
		Subgraph graph = this.query.ask(question);
		if (revision() == revision) {
			synchronized (this.kept) {
				this.kept.put(question, new Overview(revision, graph));
			}
		}
		return graph;
	}

	private Overview known(GraphQuestion question) {
		synchronized (this.kept) {
			return this.kept.get(question);
		}
	}

	private long revision() {
		return this.corpus.get().totals().revision();
	}

	private record Overview(long revision, Subgraph graph) {
	}

}
