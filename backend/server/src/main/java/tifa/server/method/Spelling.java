package tifa.server.method;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import tifa.server.problem.Language;

/**
 * How a value is written in the line, so that it is read as it was whatever print and
 * copying do to white space and to the width of characters.
 */
final class Spelling {

	private static final String PLAIN = "-./:,、·《》“”()";

	private static final String SPACE = "_";

	/** Values that have words in either language. */
	private static final Map<String, Map<Language, String>> WORDS = Map.of("paragraph",
			Map.of(Language.ZH, "段落", Language.EN, "paragraph"), "sentence",
			Map.of(Language.ZH, "句子", Language.EN, "sentence"), "count",
			Map.of(Language.ZH, "次数", Language.EN, "count"), "npmi", both("NPMI"), "g2", both("G²"), "logdice",
			both("logDice"), "jaccard", both("Jaccard"), "all", Map.of(Language.ZH, "全部", Language.EN, "all"));

	private Spelling() {
	}

	private static Map<Language, String> both(String word) {
		return Map.of(Language.ZH, word, Language.EN, word);
	}

	/** A unit, a measure or the like, in its word. */
	static String word(String value, Language language) {
		return WORDS.getOrDefault(value, Map.of()).getOrDefault(language, value);
	}

	/** What a word, in either language, stands for. */
	static String meant(String word) {
		String small = plain(word).toLowerCase(Locale.ROOT);
		return WORDS.entrySet()
			.stream()
			.filter((each) -> each.getValue().values().stream().anyMatch((one) -> plain(one).equalsIgnoreCase(small)))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(small);
	}

	/** Any value: what could get lost is encoded as in addresses. */
	static String written(String value) {
		String some = value.codePoints()
			.mapToObj((letter) -> stays(letter) ? Character.toString(letter) : encoded(letter))
			.collect(Collectors.joining());
		return plain(some).equals(some) ? some
				: value.codePoints()
					.mapToObj(
							(letter) -> (letter < 128 && stays(letter)) ? Character.toString(letter) : encoded(letter))
					.collect(Collectors.joining());
	}

	/**
	 * The value that was written so.
	 * @throws IllegalArgumentException where nothing is written so
	 */
	static String read(String written) {
		return URLDecoder.decode(written.replace(SPACE, "%20").replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	/**
	 * Without white space and what can't be seen, in one width, and with one kind of
	 * dash.
	 */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.replaceAll("[\\p{Z}\\p{Cc}\\p{Cf}]", "")
			.replaceAll("[\\p{Pd}−]", "-");
	}

	private static boolean stays(int letter) {
		return (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0)
				&& plain(Character.toString(letter)).equals(Character.toString(letter));
	}

	private static String encoded(int letter) {
		if (letter == ' ') {
			return SPACE;
		}
		StringBuilder bytes = new StringBuilder();
		for (byte each : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
			bytes.append(String.format(Locale.ROOT, "%%%02X", each));
		}
		return bytes.toString();
	}

}
