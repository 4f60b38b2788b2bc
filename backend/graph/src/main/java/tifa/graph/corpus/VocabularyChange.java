package tifa.graph.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * What differs between the vocabulary in force and the next one.
 *
 * @param put terms that are new or changed
 * @param fresh those of them that are new
 * @param dropped names of terms that left
 * @param forms the matching forms that stand for another term now, or for none, or for
 * one for the first time: only paragraphs that hold one of them can have other mentions
 * @param isEverywhere whether all paragraphs are to be counted again all the same
 */
record VocabularyChange(List<Term> put, List<Term> fresh, List<String> dropped, Set<String> forms,
		boolean isEverywhere) {

	static VocabularyChange between(Vocabulary before, Vocabulary after) {
		List<Term> put = after.terms().stream().filter((term) -> !term.equals(before.named(term.name()))).toList();
		List<Term> fresh = put.stream().filter((term) -> before.named(term.name()) == null).toList();
		List<String> dropped = before.terms()
			.stream()
			.map(Term::name)
			.filter((name) -> after.named(name) == null)
			.toList();
		Set<String> forms = new TreeSet<>(before.forms());
		forms.addAll(after.forms());
		forms.removeIf((form) -> isFoundAlike(before.withForm(form), after.withForm(form))
				&& Objects.equals(before.dated(form), after.dated(form)));
		return new VocabularyChange(put, fresh, dropped, forms, false);
	}

	private static boolean isFoundAlike(Term one, Term other) {
		return one != null && other != null && one.name().equals(other.name()) && one.isSure() == other.isSure();
	}

	boolean isNone() {
		return !this.isEverywhere && this.put.isEmpty() && this.dropped.isEmpty() && this.forms.isEmpty();
	}

	/** The same change, with everything counted again. */
	VocabularyChange everywhere() {
		return new VocabularyChange(this.put, this.fresh, this.dropped, this.forms, true);
	}

	/** Whether a paragraph can have other mentions. */
	boolean touches() {
		return this.isEverywhere || !this.forms.isEmpty();
	}

}
