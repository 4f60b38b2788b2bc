package tifa.text.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of concept a term is.
 */
public enum Category {

	FORMULATION("formulation"), THEORY("theory"), PARTY_BUILDING("party-building"), CADRE("cadre"),
	DISCIPLINE("discipline"), ORGANISATION("organisation"), MEETING("meeting"), DOCUMENT("document"),
	CAMPAIGN("campaign"), POLICY("policy"), ECONOMY("economy"), SOCIETY("society"), LAW("law"), CULTURE("culture"),
	ECOLOGY("ecology"), SECURITY("security"), DIPLOMACY("diplomacy"), UNIFICATION("unification"), HISTORY("history"),
	PERSON("person"), PLACE("place");

	private final String word;

	Category(String word) {
		this.word = word;
	}

	/** The word for it in lexicon, store and JSON. */
	public String word() {
		return this.word;
	}

	public static Optional<Category> of(String word) {
		return Arrays.stream(values()).filter((category) -> category.word.equals(word)).findFirst();
	}

}
