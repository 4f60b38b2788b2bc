package tifa.graph.check;

/**
 * What must hold in every graph, so that it is a function of its counted speeches and its
 * vocabulary.
 */
public enum Invariant {

	/** One speech per content. */
	CONTENT_TWICE("contentTwice"),

	/** A speech's id is the start of its content's hash. */
	SPEECH_ID("speechId"),

	/** A speech has what is needed to recount it. */
	UNREADABLE("unreadable"),

	/** Year and precision are those of the date. */
	DATE("date"),

	/** A speech is as long as its paragraphs. */
	CHARACTERS("characters"),

	/** The paragraphs of a speech are numbered without a gap. */
	PARAGRAPHS("paragraphs"),

	/** A paragraph belongs to one speech. */
	STRAY("stray"),

	/** The matching form is that of the text. */
	PLAIN("plain"),

	/** Sentences start where the text has them. */
	SENTENCES("sentences"),

	/**
	 * Body paragraphs of counted speeches hold the mentions in their text, others none.
	 */
	HOLDS("holds"),

	/** What a speech is compared with others by is that of its text. */
	SIGNATURE("signature"),

	/** Speeches are linked as reprints where their texts are alike, and nowhere else. */
	REPRINTS("reprints"),

	/** Of each cluster of reprints one is counted, by the rule. */
	COUNTED("counted"),

	/** The roll-up by speech is the sum over its paragraphs. */
	MENTIONS("mentions"),

	/** One term a matching form. */
	TERM_TWICE("termTwice"),

	/**
	 * The terms are those that lexicon, proposals and decisions make: nothing that is
	 * stopped, no name that became an alias.
	 */
	VOCABULARY("vocabulary"),

	/** A term's counts are those of the texts. */
	TERM("term"),

	/** An accepted term is mentioned, stands in the lexicon or was decided upon. */
	UNMENTIONED("unmentioned"),

	/** A term contains those whose names its own name contains. */
	CONTAINS("contains"),

	/** A pair's counts are those of the texts. */
	PAIR("pair"),

	/** Terms that share a paragraph are linked. */
	PAIR_MISSING("pairMissing"),

	/** Terms that share no paragraph are not linked. */
	PAIR_EXTRA("pairExtra"),

	/** A pair goes from the smaller name to the larger. */
	PAIR_DIRECTION("pairDirection"),

	/** The totals are the sums. */
	TOTAL("total");

	private final String word;

	Invariant(String word) {
		this.word = word;
	}

	/** The stable code under which a breach is told. */
	public String code() {
		return "check." + this.word;
	}

}
