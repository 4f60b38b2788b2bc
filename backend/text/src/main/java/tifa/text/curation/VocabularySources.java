package tifa.text.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tifa.text.Refusal;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;
import tifa.text.vocabulary.Vocabulary;

/**
 * What a vocabulary is made of: the lexicon, what the corpus proposes, and what was
 * decided by hand, which goes before both. The same three always make the same
 * vocabulary.
 */
public final class VocabularySources {

	private final List<Term> lexicon;

	private final List<Term> proposals;

	private final Curation curation;

	private final Vocabulary vocabulary;

	private final List<Stopped> stopped;

	/** What no longer fits the lexicon or an earlier decision, and has no effect. */
	private final List<Misfit> misfits = new ArrayList<>();

	/**
	 * Makes a vocabulary.
	 * @param lexicon the terms of the lexicon
	 * @param proposals what the corpus proposes, as it was proposed, whatever was decided
	 * @param curation what was decided
	 */
	public VocabularySources(Collection<Term> lexicon, Collection<Term> proposals, Curation curation) {
		Vocabulary undecided = Vocabulary.of(lexicon).with(proposals);
		this.lexicon = List.copyOf(lexicon);
		this.proposals = undecided.terms().stream().filter((term) -> term.tier() != Tier.LEXICON).toList();
		this.curation = curation;
		Draft draft = new Draft(undecided.terms());
		curation.changes().forEach((change) -> apply(change, draft));
		this.vocabulary = Vocabulary.of(grounded(draft.terms()));
		this.stopped = List.copyOf(draft.stopped());
	}

	private void apply(Change change, Draft draft) {
		for (int i = 0; i < change.decisions().size(); i++) {
			try {
				draft.apply(change.decisions().get(i));
			}
			catch (Refusal refusal) {
				this.misfits.add(new Misfit(change.id(), i, refusal));
			}
		}
	}

	/** Nothing is narrower than what isn't there. */
	private static List<Term> grounded(Collection<Term> terms) {
		Set<String> names = new HashSet<>();
		terms.forEach((term) -> names.add(term.name()));
		return terms.stream()
			.map((term) -> (term.broader() == null || names.contains(term.broader())) ? term : term.within(null))
			.toList();
	}

	/** With more that the corpus proposes; what is known stays as it was proposed. */
	public VocabularySources proposing(Collection<Term> more) {
		List<Term> all = new ArrayList<>(this.proposals);
		all.addAll(more);
		return new VocabularySources(this.lexicon, all, this.curation);
	}

	/** With nothing proposed but this. */
	public VocabularySources proposingOnly(Collection<Term> terms) {
		return new VocabularySources(this.lexicon, terms, this.curation);
	}

	/**
	 * With one change more.
	 * @throws Refusal why a decision of it doesn't fit, with its {@code number} from 1
	 */
	public VocabularySources deciding(Change change) {
		VocabularySources next = new VocabularySources(this.lexicon, this.proposals, this.curation.with(change));
		for (Misfit misfit : next.misfits) {
			if (misfit.change().equals(change.id())) {
				Map<String, Object> values = new HashMap<>(misfit.refusal().values());
				values.put("number", misfit.index() + 1);
				throw new Refusal(misfit.refusal().code(), values);
			}
		}
		return next;
	}

	/**
	 * Without one change.
	 * @throws Refusal {@code change.needed}, naming a later decision that builds upon it
	 */
	public VocabularySources undoing(String change) {
		VocabularySources next = new VocabularySources(this.lexicon, this.proposals, this.curation.without(change));
		for (Misfit misfit : next.misfits) {
			if (this.misfits.stream().noneMatch(misfit::isAt)) {
				throw new Refusal("change.needed", Map.of("change", change, "later", misfit.change(), "value",
						next.curation.decision(misfit.change(), misfit.index()).name()));
			}
		}
		return next;
	}

	/** The terms in force. */
	public Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/** What was decided. */
	public Curation curation() {
		return this.curation;
	}

	/** What is never looked for, by name. */
	public List<Stopped> stopped() {
		return this.stopped;
	}

	/** What the corpus proposes, as it was proposed, whatever was decided. */
	public List<Term> proposals() {
		return this.proposals;
	}

	/** The proposals that a decision hides or changed, by name. */
	public List<Term> covered() {
		return this.proposals.stream().filter((term) -> !term.equals(this.vocabulary.named(term.name()))).toList();
	}

	private record Misfit(String change, int index, Refusal refusal) {

		boolean isAt(Misfit other) {
			return this.change.equals(other.change) && this.index == other.index;
		}

	}

}
