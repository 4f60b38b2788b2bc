package tifa.graph.corpus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import tifa.graph.Cypher;
import tifa.graph.store.Store;
import tifa.text.Refusal;
import tifa.text.curation.Change;
import tifa.text.curation.CurationTable;
import tifa.text.curation.VocabularySources;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The vocabulary in force, with what it is made of, and what changes it: each change is
 * one transaction that counts again what it touches. One thread changes it at a time.
 */
public final class CorpusVocabulary {

	private static final Duration WRITE_LIMIT = Duration.ofMinutes(10);

	private final Store store;

	private final CurationKeeper keeper;

	private final Runnable written;

	private volatile VocabularySources sources;

	private volatile TermFinder finder;

	/**
	 * Brings the store's vocabulary to what lexicon and decisions make of its proposals.
	 * @param written is called whenever something was written, or may have been
	 */
	CorpusVocabulary(Store store, Collection<Term> lexicon, CurationKeeper keeper, Runnable written) {
		this.store = store;
		this.keeper = keeper;
		this.written = written;
		CurationTable table = keeper.read();
		Vocabulary stored = stored();
		this.finder = new TermFinder(stored);
		this.sources = new VocabularySources(lexicon, proposed(stored, table.covered()), table.curation());
		change(this.sources, (change) -> change, (speeches) -> {
		});
	}

	private Vocabulary stored() {
		return Vocabulary.of(this.store.read(StoredTerms::read));
	}

	/** What the store has that nobody decided upon, and what decisions cover. */
	private static List<Term> proposed(Vocabulary stored, Collection<Term> covered) {
		List<Term> proposals = new ArrayList<>(covered);
		stored.terms().stream().filter((term) -> term.status() == Status.PROPOSED).forEach(proposals::add);
		return proposals;
	}

	/** What finds the vocabulary's terms. */
	TermFinder finder() {
		return this.finder;
	}

	/** What the vocabulary is made of. */
	public VocabularySources sources() {
		return this.sources;
	}

	/**
	 * Applies decisions; a change that is in force already is left alone.
	 * @throws Refusal where one doesn't fit
	 */
	public void decide(Change change) {
		settle();
		if (!this.sources.curation().holds(change.id())) {
			change(this.sources.deciding(change));
		}
	}

	/**
	 * Takes a change back; one that isn't in force is left alone.
	 * @throws Refusal {@code change.needed} where a later one builds upon it
	 */
	public void undo(String change) {
		settle();
		if (this.sources.curation().holds(change)) {
			change(this.sources.undoing(change));
		}
	}

	/** What decisions would change, without changing it. */
	public VocabularyPreview preview(Change change, double shown) {
		return new Rehearsal(this.sources, this.sources.deciding(change), change, shown).run(this.store);
	}

	/** Takes proposed terms in, and counts them in the speeches that are in. */
	void learn(Collection<Term> proposed) {
		change(this.sources.proposing(proposed));
	}

	/** Takes proposed terms out again that nobody decided upon and no speech mentions. */
	void forget(Collection<Term> unused) {
		Vocabulary inForce = this.finder.vocabulary();
		Set<String> gone = unused.stream()
			.map(Term::name)
			.filter((name) -> inForce.named(name) != null && inForce.named(name).status() == Status.PROPOSED)
			.collect(Collectors.toSet());
		gone.removeAll(mentioned(gone));
		change(this.sources
			.proposingOnly(this.sources.proposals().stream().filter((term) -> !gone.contains(term.name())).toList()));
	}

	private Set<String> mentioned(Collection<String> names) {
		return new HashSet<>(this.store.read((transaction) -> transaction
			.run(Cypher.statement("corpus/mentioned"), Map.of("names", List.copyOf(names)))
			.list((row) -> row.get("name").asString())));
	}

	/**
	 * Puts these proposals in the place of all others, but for those that decisions rest
	 * upon, counts all speeches again, and takes out what none of them mentions.
	 * @param counted is told now and then how many speeches are counted; what it throws
	 * ends the work and leaves all as it was
	 */
	public void reanalyse(Collection<Term> proposals, IntConsumer counted) {
		settle();
		List<Term> all = new ArrayList<>(proposals);
		all.addAll(this.sources.covered());
		change(this.sources.proposingOnly(all), VocabularyChange::everywhere, counted);
		forget(this.sources.proposals());
	}

	private void change(VocabularySources next) {
		change(next, (change) -> change, (speeches) -> {
		});
	}

	private void change(VocabularySources next, UnaryOperator<VocabularyChange> reach, IntConsumer counted) {
		VocabularyChange change = reach.apply(VocabularyChange.between(this.finder.vocabulary(), next.vocabulary()));
		CurationTable before = CurationTable.of(this.sources);
		CurationTable after = CurationTable.of(next);
		if (!after.equals(before)) {
			// With the proposals of before: the store has them again only once it is
			// written.
			this.keeper.write(after.covering(before.covered()));
		}
		try {
			TermFinder nextFinder = change.isNone() ? this.finder : new TermFinder(next.vocabulary());
			if (!change.isNone()) {
				write(change, nextFinder, counted);
			}
			this.finder = nextFinder;
			this.sources = next;
		}
		finally {
			if (!after.equals(before)) {
				this.keeper.write(CurationTable.of(this.sources));
			}
		}
	}

	private void write(VocabularyChange change, TermFinder next, IntConsumer counted) {
		String hash = next.vocabulary().hash();
		try {
			this.store.write(WRITE_LIMIT, (transaction) -> {
				Record locked = Revision.lock(transaction, List.of());
				if (change.isEverywhere() || !locked.get("vocabulary").asString().equals(hash)) {
					VocabularyWriter.apply(transaction, change, next, locked.get("speeches").asLong() > 0, counted);
					Revision.commit(transaction, 0, 0, 0, hash);
				}
				// Otherwise this very change was committed, and only the answer was lost.
				return null;
			});
		}
		finally {
			this.written.run();
		}
	}

	/**
	 * Takes from the store what it has more where its vocabulary isn't the one in memory:
	 * a change whose commit was answered too late, or not at all, may be in force.
	 */
	void settle() {
		String inForce = this.store.read(Revision::vocabulary);
		if (!inForce.equals(this.finder.vocabulary().hash())) {
			Vocabulary stored = stored();
			this.finder = new TermFinder(stored);
			change(this.sources.proposing(proposed(stored, List.of())));
		}
	}

}
