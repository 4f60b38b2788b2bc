package tifa.graph.corpus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import tifa.graph.SteadyRead;
import tifa.graph.corpus.VocabularyPreview.Changed;
import tifa.graph.corpus.VocabularyPreview.Fate;
import tifa.graph.corpus.VocabularyPreview.Merged;
import tifa.graph.store.Store;
import tifa.text.Refusal;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.curation.Action;
import tifa.text.curation.Change;
import tifa.text.curation.Decision;
import tifa.text.curation.VocabularySources;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Counts what a change of vocabulary would change in the default view, and writes
 * nothing.
 */
final class Rehearsal {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	/** Two thirds of the limit are for texts, the rest for figures. */
	private static final Duration READING = Duration.ofSeconds(40);

	/** Above as many characters the change takes longer than some ten seconds. */
	private static final int LARGE = 2_000_000;

	private final Vocabulary before;

	private final Vocabulary after;

	private final Change decided;

	private final VocabularyChange change;

	private final TermFinder finder;

	private final double shown;

	Rehearsal(VocabularySources before, VocabularySources after, Change decided, double shown) {
		this.before = before.vocabulary();
		this.after = after.vocabulary();
		this.decided = decided;
		this.change = VocabularyChange.between(this.before, this.after);
		this.finder = this.change.touches() ? new TermFinder(this.after) : null;
		this.shown = shown;
	}

	/**
	 * Counts.
	 * @throws Refusal {@code preview.timeout} where there is too much to read
	 */
	VocabularyPreview run(Store store) {
		return SteadyRead.of(store, LIMIT, this::preview);
	}

	private VocabularyPreview preview(TransactionContext transaction) {
		long deadline = System.nanoTime() + READING.toNanos();
		CooccurrenceCounts difference = new CooccurrenceCounts();
		Extent extent = new Extent();
		if (this.change.touches()) {
			Recount.of(transaction, this.change, this.finder, (batch) -> {
				batch.forEach((speech) -> speech.addTo(difference));
				extent.add(batch);
				if (System.nanoTime() > deadline) {
					throw new Refusal("preview.timeout", Map.of("speeches", extent.speeches));
				}
			});
		}
		TwoViews views = new TwoViews(this.before, this.after, renamed(), this.shown);
		views.read(transaction, touched(difference), difference);
		return told(views, extent);
	}

	/** The new names of terms that keep all but their name, by the old ones. */
	private Map<String, String> renamed() {
		Map<String, String> names = new TreeMap<>();
		for (Decision decision : this.decided.decisions()) {
			if (decision.action() == Action.RENAME || decision.action() == Action.REPLACE) {
				Term term = this.before.find(decision.name());
				String first = (term != null) ? term.name() : decision.name();
				String old = names.entrySet()
					.stream()
					.filter((each) -> each.getValue().equals(decision.name()))
					.map(Map.Entry::getKey)
					.findFirst()
					.orElse(first);
				names.put(old, decision.target());
			}
		}
		names.entrySet()
			.removeIf((each) -> this.before.named(each.getKey()) == null || this.after.named(each.getKey()) != null
					|| this.before.named(each.getValue()) != null || this.after.named(each.getValue()) == null);
		return names;
	}

	private Set<String> touched(CooccurrenceCounts difference) {
		Set<String> touched = new TreeSet<>(difference.terms().keySet());
		this.change.put().forEach((term) -> touched.add(term.name()));
		touched.addAll(this.change.dropped());
		return touched;
	}

	private VocabularyPreview told(TwoViews views, Extent extent) {
		List<Fate> appear = new ArrayList<>();
		List<Fate> vanish = new ArrayList<>();
		List<Merged> merge = new ArrayList<>();
		List<Merged> rename = new ArrayList<>();
		List<Changed> changed = new ArrayList<>();
		for (ViewedTerm term : views.terms()) {
			Term other = this.after.find(term.name());
			if (!term.shownBefore() && term.shownAfter()) {
				appear.add(new Fate(term.after(), term.mentionsAfter(), term.paragraphsAfter(),
						views.edgesAfter(term.after()), views.inside(term.after())));
			}
			else if (term.shownBefore() && !term.name().equals(term.after())) {
				rename.add(new Merged(term.name(), term.after(), term.mentionsBefore()));
			}
			else if (term.shownBefore() && other != null && !other.name().equals(term.name())) {
				merge.add(new Merged(term.name(), other.name(), term.mentionsBefore()));
			}
			else if (term.shownBefore() && !term.shownAfter()) {
				vanish.add(new Fate(term.name(), term.mentionsBefore(), term.paragraphsBefore(),
						views.edgesBefore(term.after()), views.inside(term.name())));
			}
			if (term.shownBefore() && term.shownAfter() && term.mentionsBefore() != term.mentionsAfter()) {
				changed.add(new Changed(term.after(), term.mentionsBefore(), term.mentionsAfter()));
			}
		}
		return new VocabularyPreview(appear, vanish, merge, rename, changed, views.edges(), views.strongest(),
				unchanged(appear, vanish, merge, rename, changed), extent.speeches, extent.characters > LARGE);
	}

	private List<String> unchanged(List<Fate> appear, List<Fate> vanish, List<Merged> merge, List<Merged> rename,
			List<Changed> changed) {
		Set<String> names = new HashSet<>();
		Stream.concat(appear.stream(), vanish.stream()).forEach((each) -> names.add(each.name()));
		Stream.concat(merge.stream(), rename.stream())
			.forEach((each) -> names.addAll(List.of(each.name(), each.into())));
		changed.forEach((each) -> names.add(each.name()));
		return this.decided.decisions()
			.stream()
			.filter((decision) -> Stream.of(decision.name(), decision.target())
				.filter(Objects::nonNull)
				.flatMap((name) -> Stream.of(this.before.find(name), this.after.find(name)))
				.noneMatch((term) -> term != null && names.contains(term.name())))
			.map(Decision::name)
			.distinct()
			.toList();
	}

	/** How much was read. */
	private static final class Extent {

		private int speeches;

		private long characters;

		void add(List<RecountedSpeech> batch) {
			this.speeches += batch.size();
			this.characters += batch.stream().mapToLong(RecountedSpeech::characters).sum();
		}

	}

}
