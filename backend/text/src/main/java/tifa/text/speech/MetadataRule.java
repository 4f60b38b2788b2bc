package tifa.text.speech;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to know a field of the metadata.
 *
 * @param name the rule's name, by which the page explains it
 * @param confidence how sure it is
 * @param find finds the value; null where the clues don't tell
 */
record MetadataRule(String name, Confidence confidence, Function<Clues, String> find) {

	static MetadataRule certain(String name, Function<Clues, String> find) {
		return new MetadataRule(name, Confidence.CERTAIN, find);
	}

	static MetadataRule likely(String name, Function<Clues, String> find) {
		return new MetadataRule(name, Confidence.LIKELY, find);
	}

	static MetadataRule guess(String name, Function<Clues, String> find) {
		return new MetadataRule(name, Confidence.GUESS, find);
	}

	/** The value that the first rule with one finds; notes which it was. */
	static String first(String field, List<MetadataRule> rules, Clues clues, List<Inference> noted) {
		for (MetadataRule rule : rules) {
			String value = rule.find.apply(clues);
			if (value != null && !value.isBlank()) {
				noted.add(new Inference(field, rule.name, rule.confidence));
				return value.strip();
			}
		}
		return null;
	}

	/** The first group of a pattern's first match, or null. */
	static String group(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : null;
	}

}
