package tifa.text.curation;

import java.util.List;
import java.util.Set;

import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;

/**
 * A string that is never looked for.
 *
 * @param name the string
 * @param forms its matching form, and those of the aliases that it had as a term
 * @param term the term that it was, or null
 * @param owner the name of the term that it was an alias of, or null
 */
public record Stopped(String name, Set<String> forms, Term term, String owner) {

	public Stopped {
		forms = Set.copyOf(forms);
	}

	/** The term that it was, or one of which nothing is known but the name. */
	public Term asTerm() {
		return (this.term != null)
				? new Term(this.name, this.term.category(), this.term.tier(), Status.STOPPED, this.term.confidence(),
						this.term.aliases(), this.term.gloss(), this.term.broader(), this.term.statistics())
				: new Term(this.name, null, null, Status.STOPPED, 0, List.of(), null, null, null);
	}

}
