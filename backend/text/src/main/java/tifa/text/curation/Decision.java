package tifa.text.curation;

import java.util.List;
import java.util.Map;

import tifa.text.Refusal;
import tifa.text.vocabulary.Alias;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.MatchingForm;

/**
 * What somebody decided about a string.
 *
 * @param action what
 * @param name the term or string, in normal form
 * @param target the new name of one renamed, the term that one is merged into, the alias
 * that is split off; else null
 * @param category of what is added, put or put into another category; else null
 * @param aliases of what is added or put, as {@link Alias} writes them
 * @param gloss of what is added, put or glossed, or null
 * @param broader of what is added, put or glossed, or null
 */
public record Decision(Action action, String name, String target, Category category, List<String> aliases, String gloss,
		String broader) {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 100;

	private static final int MOST_ALIASES = 50;

	private static final int LONGEST_GLOSS = 300;

	/**
	 * Takes names as they are typed.
	 * @throws Refusal {@code decision.name}, {@code decision.incomplete} or
	 * {@code decision.tooLong}
	 */
	public Decision {
		name = named(name, (action == Action.STOP || action == Action.RELEASE) ? 1 : SHORTEST);
		target = (target != null) ? named(target, SHORTEST) : null;
		aliases = aliases.stream().map(Decision::alias).distinct().toList();
		gloss = plain(gloss);
		broader = (plain(broader) != null) ? named(broader, SHORTEST) : null;
		require(action, "target", target != null, Action.RENAME, Action.REPLACE, Action.MERGE, Action.SPLIT);
		require(action, "category", category != null, Action.ADD, Action.PUT, Action.CATEGORY);
		if (aliases.size() > MOST_ALIASES || (gloss != null && gloss.length() > LONGEST_GLOSS)) {
			throw new Refusal("decision.tooLong",
					Map.of("term", name, "aliases", MOST_ALIASES, "characters", LONGEST_GLOSS));
		}
	}

	/** A decision that takes nothing but a name. */
	public static Decision of(Action action, String name) {
		return of(action, name, null);
	}

	/** A decision about a name and another one. */
	public static Decision of(Action action, String name, String target) {
		return new Decision(action, name, target, null, List.of(), null, null);
	}

	private static String named(String typed, int shortest) {
		String name = Alias.of((typed != null) ? typed : "").name();
		if (MatchingForm.of(name).length() < shortest || name.length() > LONGEST) {
			throw new Refusal("decision.name", Map.of("value", (typed != null) ? typed : ""));
		}
		return name;
	}

	private static String alias(String typed) {
		named(typed, SHORTEST);
		return Alias.of(typed).written();
	}

	private static String plain(String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.replaceAll("\\s+", " ").strip();
	}

	private static void require(Action given, String field, boolean there, Action... asking) {
		if (!there && List.of(asking).contains(given)) {
			throw new Refusal("decision.incomplete", Map.of("action", given.word(), "field", field));
		}
	}

	/** Its name in matching form. */
	String form() {
		return MatchingForm.of(this.name);
	}

}
