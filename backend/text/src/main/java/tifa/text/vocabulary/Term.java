package tifa.text.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * A political concept of the vocabulary.
 *
 * @param name the canonical name, in normal form (see {@link TermName})
 * @param category what kind of concept it is
 * @param tier how it got in
 * @param status whether it has been reviewed
 * @param confidence from 0 to 1; 1 for accepted terms
 * @param aliases other names of the same concept, as {@link Alias} writes them
 * @param gloss the concept in English, or null
 * @param broader the name of a broader concept, or null
 * @param statistics what the corpus says for a proposed term, or null
 */
public record Term(String name, Category category, Tier tier, Status status, double confidence, List<String> aliases,
		String gloss, String broader, TermStatistics statistics) {

	public Term {
		aliases = List.copyOf(aliases);
	}

	/**
	 * From this confidence a proposal takes its text from what it overlaps, as accepted
	 * terms do; with EVALUATION.md's figures on why it is that.
	 */
	public static final double SURE = 0.55;

	/** A term of the lexicon. */
	public static Term ofLexicon(String name, Category category, List<String> aliases, String gloss, String broader) {
		return new Term(name, category, Tier.LEXICON, Status.ACCEPTED, 1, aliases, gloss, broader, null);
	}

	/** A term that a text proposes. */
	public static Term proposed(String name, Category category, Tier tier, double confidence) {
		return proposed(name, category, tier, confidence, null);
	}

	/** A term that a corpus proposes. */
	public static Term proposed(String name, Category category, Tier tier, double confidence,
			TermStatistics statistics) {
		return new Term(name, category, tier, Status.PROPOSED, confidence, List.of(), null, null, statistics);
	}

	/** This term, accepted by hand. */
	public Term accepted() {
		return with(this.category, this.gloss, this.broader);
	}

	/** This term under another name, accepted by hand. */
	public Term named(String other, List<String> others) {
		return new Term(other, this.category, this.tier, Status.ACCEPTED, 1, others, this.gloss, this.broader,
				this.statistics);
	}

	/** This term described otherwise, accepted by hand. */
	public Term with(Category other, String english, String wider) {
		return new Term(this.name, other, this.tier, Status.ACCEPTED, 1, this.aliases, english, wider, this.statistics);
	}

	/** This term with another broader one, as it is otherwise. */
	public Term within(String wider) {
		return new Term(this.name, this.category, this.tier, this.status, this.confidence, this.aliases, this.gloss,
				wider, this.statistics);
	}

	/** Whether it goes before doubtful terms where they overlap. */
	public boolean isSure() {
		return this.status == Status.ACCEPTED || this.confidence >= SURE;
	}

	/** The matching forms of name and aliases, each once. */
	public Stream<String> forms() {
		return Stream.concat(Stream.of(MatchingForm.of(this.name)), this.aliases.stream().map(Alias::form)).distinct();
	}

}
