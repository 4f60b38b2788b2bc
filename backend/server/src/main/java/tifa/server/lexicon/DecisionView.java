package tifa.server.lexicon;

import java.util.List;
import java.util.Map;

import tifa.text.Refusal;
import tifa.text.curation.Action;
import tifa.text.curation.Decision;
import tifa.text.vocabulary.Category;

/**
 * A decision as JSON: {@code to} is the new name of one renamed, {@code into} the term
 * that one is merged into, {@code alias} what is split off.
 */
record DecisionView(String action, String name, String to, String into, String alias, Boolean keepOld, String category,
		List<String> aliases, String gloss, String broader) {

	static DecisionView of(Decision decision) {
		boolean renamed = decision.action() == Action.RENAME || decision.action() == Action.REPLACE;
		return new DecisionView(renamed ? Action.RENAME.word() : decision.action().word(), decision.name(),
				renamed ? decision.target() : null, targetOf(decision, Action.MERGE), targetOf(decision, Action.SPLIT),
				renamed ? decision.action() == Action.RENAME : null,
				(decision.category() != null) ? decision.category().word() : null, decision.aliases(), decision.gloss(),
				decision.broader());
	}

	private static String targetOf(Decision decision, Action action) {
		return (decision.action() == action) ? decision.target() : null;
	}

	/**
	 * The decision.
	 * @throws Refusal {@code decision.action}, {@code decision.category}, or why it is
	 * none
	 */
	Decision decision() {
		Action known = Action.of(String.valueOf(this.action))
			.orElseThrow(() -> new Refusal("decision.action", Map.of("value", String.valueOf(this.action))));
		if (known == Action.RENAME && Boolean.FALSE.equals(this.keepOld)) {
			known = Action.REPLACE;
		}
		return new Decision(known, this.name, target(known), known(), (this.aliases != null) ? this.aliases : List.of(),
				this.gloss, this.broader);
	}

	private String target(Action known) {
		return switch (known) {
			case RENAME, REPLACE -> this.to;
			case MERGE -> this.into;
			case SPLIT -> this.alias;
			default -> null;
		};
	}

	private Category known() {
		return (this.category == null || this.category.isBlank()) ? null : Category.of(this.category)
			.orElseThrow(() -> new Refusal("decision.category", Map.of("value", this.category)));
	}

}
