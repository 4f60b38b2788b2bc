package tifa.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.speech.SpeechFacts;
import tifa.graph.store.Store;
import tifa.text.finding.Cuts;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Finds any string in the counted speeches, whether it is a term or not.
 */
public final class StringQuery {

	/** The longer terms told, those mentioned most. */
	private static final int MOST_INSIDE = 20;

	private final Store store;

	private final Supplier<Vocabulary> vocabulary;

	private final Cuts cuts = new Cuts();

	public StringQuery(Store store, Supplier<Vocabulary> vocabulary) {
		this.store = store;
		this.vocabulary = vocabulary;
	}

	/**
	 * A page of the paragraphs that hold a string.
	 *
	 * @param total how many paragraphs
	 * @param occurrences how often they hold it
	 * @param term the name of the term that it is, or null
	 * @param inside how often longer terms that contain it are mentioned, at most twenty
	 * @param passages those of the page, by date
	 */
	public record Page(long total, long occurrences, String term, List<Longer> inside, List<Passage> passages) {
	}

	/** A longer term. */
	public record Longer(String name, long occurrences) {
	}

	/** A paragraph that holds the string. */
	public record Passage(SpeechFacts speech, int paragraph, String text, List<Place> highlights) {
	}

	/**
	 * Where the string stands in a paragraph's text.
	 *
	 * @param doubtful the words of the language that it cuts, with | between them, or
	 * null
	 */
	public record Place(int start, int end, String doubtful) {
	}

	/**
	 * Looks a string up in its matching form.
	 * @param page from 1
	 */
	public Page ask(String q, int page, int size) {
		String form = MatchingForm.of(q);
		Map<String, Object> parameters = Map.of("form", form, "skip", (page - 1L) * size, "size", size);
		Term term = this.vocabulary.get().withForm(form);
		List<String> longer = this.vocabulary.get()
			.terms()
			.stream()
			.map(Term::name)
			.filter((name) -> name.length() > form.length() && MatchingForm.of(name).contains(form))
			.filter((name) -> !MatchingForm.of(name).equals(form))
			.toList();
		return SteadyRead.of(this.store, (transaction) -> {
			Record count = transaction.run(Cypher.statement("strings/count"), parameters).single();
			Map<String, Long> mentions = new HashMap<>();
			transaction.run(Cypher.statement("terms/figures"), Map.of("names", longer))
				.forEachRemaining((row) -> mentions.put(row.get("name").asString(), row.get("mentions").asLong()));
			return new Page(count.get("total").asLong(), count.get("occurrences").asLong(),
					(term != null) ? term.name() : null, inside(mentions),
					transaction.run(Cypher.statement("strings/page"), parameters).list((row) -> passage(row, form)));
		});
	}

	private static List<Longer> inside(Map<String, Long> mentions) {
		return mentions.entrySet()
			.stream()
			.filter((each) -> each.getValue() > 0)
			.map((each) -> new Longer(each.getKey(), each.getValue()))
			.sorted(Comparator.comparingLong(Longer::occurrences).reversed().thenComparing(Longer::name))
			.limit(MOST_INSIDE)
			.toList();
	}

	private Passage passage(Record row, String form) {
		String text = row.get("text").asString();
		MatchingForm plain = MatchingForm.map(text);
		List<Place> places = new ArrayList<>();
		for (int at = plain.plain().indexOf(form); at >= 0; at = plain.plain().indexOf(form, at + form.length())) {
			places.add(new Place(plain.offsets()[at], plain.end(at + form.length() - 1, text),
					this.cuts.across(plain.plain(), at, at + form.length())));
		}
		return new Passage(SpeechFacts.of(row.get("speech").asMap()), row.get("paragraph").asInt(), text, places);
	}

}
