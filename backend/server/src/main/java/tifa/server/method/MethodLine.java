package tifa.server.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tifa.server.method.Phrase.Opening;
import tifa.server.problem.Language;
import tifa.text.Refusal;
import tifa.text.Sha256;

/**
 * The method of a view in one line for print, and what a line says that is given back: it
 * may have been broken, widened or stripped of white space, and stand within other text.
 *
 * @param pipeline what analysed the text
 * @param values what is told, by parameter as in {@code /api/graph}; besides those,
 * corpus, vocabulary, shown, and path with its two ends
 */
public record MethodLine(String pipeline, Map<String, List<String>> values) {

	/** As many digits of a hash as a citation needs. */
	public static final int SHORT = 6;

	/** A map of 1,000 concepts and 20,000 links made by hand takes less. */
	private static final int LONGEST = 1_000_000;

	private static final String APART = ";";

	private static final String AND = "+";

	private static final Pattern BEGINNING = Pattern.compile("(?i)tifa/\\d+;");

	private static final Pattern END = Pattern.compile("(?i);(?:校验|check)([0-9a-f]{" + SHORT + "})");

	/** The line in a language; it says the same in both. */
	public String text(Language language) {
		List<String> parts = new ArrayList<>();
		parts.add(this.pipeline);
		for (Phrase phrase : Phrase.values()) {
			List<String> told = this.values.getOrDefault(phrase.key(), List.of());
			if (!told.isEmpty()) {
				parts.add(phrase.words(language) + " " + value(phrase, told, language));
			}
		}
		parts.add(Phrase.CHECK.words(language) + " " + check());
		return String.join(APART + " ", parts);
	}

	private String value(Phrase phrase, List<String> told, Language language) {
		return switch (phrase) {
			case EDGE -> NumberedLinks.written(told, this.values.get(Phrase.TERM.key()));
			case UNIT, MEASURE, JOIN -> Spelling.word(told.get(0), language);
			default -> told.stream().map(Spelling::written).collect(Collectors.joining(AND));
		};
	}

	/** Over what is told, in whatever words. */
	private String check() {
		Sha256 sha = new Sha256().add(this.pipeline);
		for (Phrase phrase : Phrase.values()) {
			sha.add(phrase.key());
			this.values.getOrDefault(phrase.key(), List.of()).forEach(sha::add);
		}
		return sha.hex().substring(0, SHORT);
	}

	/**
	 * Reads a line, wherever in a text it stands.
	 * @throws Refusal {@code line.none}, {@code line.cut}, {@code line.part} for a part
	 * that this Tifa doesn't know, {@code line.damaged}
	 */
	public static MethodLine read(String text) {
		String plain = (text.length() <= LONGEST) ? Spelling.plain(text) : "";
		Matcher beginning = BEGINNING.matcher(plain);
		if (!beginning.find()) {
			throw new Refusal("line.none", Map.of());
		}
		Matcher end = END.matcher(plain);
		if (!end.find(beginning.end() - 1)) {
			throw new Refusal("line.cut", Map.of());
		}
		String[] parts = plain.substring(beginning.start(), end.start()).split(APART);
		MethodLine line = new MethodLine(parts[0].toLowerCase(Locale.ROOT), values(parts));
		if (!line.check().equalsIgnoreCase(end.group(1))) {
			throw new Refusal("line.damaged", Map.of());
		}
		return line;
	}

	private static Map<String, List<String>> values(String[] parts) {
		Map<Phrase, String> told = new EnumMap<>(Phrase.class);
		for (String part : Arrays.asList(parts).subList(1, parts.length)) {
			Opening opening = Phrase.opening(part).orElseThrow(() -> unknown(part, parts[0]));
			told.put(opening.phrase(), part.substring(opening.words().length()));
		}
		Map<String, List<String>> values = new LinkedHashMap<>();
		told.forEach((phrase, written) -> {
			try {
				values.put(phrase.key(), read(phrase, written, values.get(Phrase.TERM.key())));
			}
			catch (IllegalArgumentException ex) {
				throw unknown(phrase.words(Language.ZH) + written, parts[0]);
			}
		});
		return values;
	}

	private static List<String> read(Phrase phrase, String written, List<String> terms) {
		return switch (phrase) {
			case EDGE -> NumberedLinks.read(written, terms);
			case UNIT, MEASURE, JOIN -> List.of(Spelling.meant(written));
			default -> Arrays.stream(written.split(Pattern.quote(AND))).map(Spelling::read).toList();
		};
	}

	private static Refusal unknown(String part, String pipeline) {
		int[] some = part.codePoints().limit(40).toArray();
		return new Refusal("line.part", Map.of("part", new String(some, 0, some.length), "pipeline", pipeline));
	}

}
