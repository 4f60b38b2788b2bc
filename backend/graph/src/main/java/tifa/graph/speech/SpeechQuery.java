package tifa.graph.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.Statement;
import tifa.graph.SteadyRead;
import tifa.graph.store.Store;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.speech.PartialDate;
import tifa.text.speech.Role;

/**
 * Lists and reads speeches.
 */
public final class SpeechQuery {

	private final Store store;

	private final Supplier<TermFinder> finder;

	/**
	 * Reads from a store.
	 * @param store the store
	 * @param finder finds the terms of paragraphs that aren't counted
	 */
	public SpeechQuery(Store store, Supplier<TermFinder> finder) {
		this.store = store;
		this.finder = finder;
	}

	/**
	 * One page of the speeches, the latest first.
	 *
	 * @param total how many there are
	 * @param speeches those of the page
	 * @param cypher what yields the page
	 */
	public record Page(long total, List<SpeechFacts> speeches, Statement cypher) {
	}

	/**
	 * What speeches can be ordered by; undated ones come last by date, and with a minus
	 * it is the other way round.
	 */
	public static final List<String> SORTS = List.of("-date", "date", "title", "-title", "characters", "-characters");

	/**
	 * Speeches whose title, speaker or occasion holds a string.
	 * @param q the string, or null
	 * @param filter which speeches
	 * @param counted whether counted ones or reprints of these; null for both
	 * @param sort one of {@link #SORTS}
	 * @param page from 1
	 * @param size speeches a page
	 */
	public Page list(String q, SpeechFilter filter, Boolean counted, String sort, int page, int size) {
		Map<String, Object> parameters = new HashMap<>(filter.parameters());
		parameters.put("q", q);
		parameters.put("counted", counted);
		parameters.put("sort", sort);
		parameters.put("skip", (page - 1L) * size);
		parameters.put("size", size);
		return SteadyRead.of(this.store,
				(transaction) -> new Page(
						transaction.run(Cypher.statement("speeches/count"), parameters).single().get("total").asLong(),
						transaction.run(Cypher.statement("speeches/page"), parameters)
							.list((row) -> SpeechFacts.of(row.get("speech").asMap())),
						Statement.of("speeches/page", parameters)));
	}

	/** One speech with its text, if there is one with this id. */
	public Optional<SpeechText> one(String id) {
		return this.store.read((transaction) -> {
			List<SpeechFacts> facts = transaction.run(Cypher.statement("speeches/one"), Map.of("id", id))
				.list((row) -> SpeechFacts.of(row.get("speech").asMap()));
			return facts.stream().findFirst().map((found) -> new SpeechText(found, paragraphs(transaction, found)));
		});
	}

	private List<AnalysedParagraph> paragraphs(TransactionContext transaction, SpeechFacts facts) {
		List<AnalysedParagraph> stored = StoredSpeeches.read(transaction, List.of(facts.id()))
			.getOrDefault(facts.id(), List.of());
		return this.finder.get()
			.analyse(stored.stream().map(AnalysedParagraph::paragraph).toList(), PartialDate.orNull(facts.date()))
			.stream()
			.map((found) -> (facts.counted() && isBody(found)) ? stored.get(found.paragraph().index()) : found)
			.toList();
	}

	private static boolean isBody(AnalysedParagraph analysed) {
		return analysed.paragraph().role() == Role.BODY;
	}

}
