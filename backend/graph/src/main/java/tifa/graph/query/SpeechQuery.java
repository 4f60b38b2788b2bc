package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.graph.Cypher;
import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.SpeechFacts;
import tifa.graph.corpus.SpeechText;
import tifa.graph.store.Store;

/**
 * Lists and reads speeches.
 */
public final class SpeechQuery {

	private final Store store;

	private final Corpus corpus;

	public SpeechQuery(Store store, Corpus corpus) {
		this.store = store;
		this.corpus = corpus;
	}

	/**
	 * One page of the speeches, the latest first.
	 *
	 * @param total how many there are
	 * @param speeches those of the page
	 */
	public record Page(long total, List<SpeechFacts> speeches) {
	}

	/**
	 * Speeches whose title, speaker or occasion holds a string.
	 * @param q the string, or null
	 * @param filter which speeches
	 * @param page from 1
	 * @param size speeches a page
	 */
	public Page list(String q, SpeechFilter filter, int page, int size) {
		Map<String, Object> parameters = new HashMap<>(filter.parameters());
		parameters.put("q", q);
		parameters.put("skip", (page - 1L) * size);
		parameters.put("size", size);
		return this.store.read((transaction) -> new Page(
				transaction.run(Cypher.statement("speeches/count"), parameters).single().get("total").asLong(),
				transaction.run(Cypher.statement("speeches/page"), parameters)
					.list((row) -> SpeechFacts.of(row.get("speech").asMap()))));
	}

	/** One speech with its text, if there is one with this id. */
	public Optional<SpeechText> one(String id) {
		return this.store.read((transaction) -> {
			List<SpeechFacts> facts = transaction.run(Cypher.statement("speeches/one"), Map.of("id", id))
				.list((row) -> SpeechFacts.of(row.get("speech").asMap()));
			return facts.stream().findFirst().map((found) -> new SpeechText(found, this.corpus.read(transaction, id)));
		});
	}

}
