package tifa.server.views;

import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.Totals;

/**
 * The state of the corpus that a view was kept from.
 *
 * @param revision the corpus's revision
 * @param corpus the hash of its speeches
 * @param vocabulary the hash of its vocabulary
 * @param speeches how many speeches count
 * @param terms how many concepts the default view knows
 */
record Taken(long revision, String corpus, String vocabulary, long speeches, long terms) {

	static Taken of(Corpus corpus) {
		Totals totals = corpus.totals();
		return new Taken(totals.revision(), corpus.hash(), totals.vocabulary(), totals.speeches(), totals.shown());
	}

}
