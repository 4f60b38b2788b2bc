package tifa.text.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tifa.text.Refusal;

/**
 * Reads a lexicon: a line a term, with name, category, aliases, gloss and broader term
 * apart by tabs, aliases, as {@link Alias} writes them, apart by ；.
 */
public final class Lexicon {

	private static final int COLUMNS = 5;

	private Lexicon() {
	}

	/** The terms that come with Tifa. */
	public static List<Term> bundled() {
		try (InputStream in = Lexicon.class.getResourceAsStream("/tifa/text/lexicon.tsv");
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return read(reader.lines().toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads the lines of a lexicon, the first of them the header.
	 * @throws Refusal {@code lexicon.columns}, {@code lexicon.category} or
	 * {@code lexicon.twice}, naming the line
	 */
	public static List<Term> read(List<String> lines) {
		List<Term> terms = new ArrayList<>();
		Map<String, String> owners = new HashMap<>();
		for (int i = 1; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				Term term = term(lines.get(i), i + 1);
				claim(term, owners, i + 1);
				terms.add(term);
			}
		}
		return terms;
	}

	private static Term term(String line, int number) {
		String[] columns = line.split("\t", -1);
		if (columns.length != COLUMNS) {
			throw new Refusal("lexicon.columns", Map.of("line", number, "columns", columns.length));
		}
		Category category = Category.of(columns[1])
			.orElseThrow(() -> new Refusal("lexicon.category", Map.of("line", number, "value", columns[1])));
		List<String> aliases = Arrays.stream(columns[2].split("；"))
			.filter((alias) -> !alias.isBlank())
			.map((alias) -> Alias.of(alias).written())
			.toList();
		return Term.ofLexicon(TermName.normal(columns[0]), category, aliases, orNull(columns[3]),
				(orNull(columns[4]) != null) ? TermName.normal(columns[4]) : null);
	}

	private static String orNull(String column) {
		return column.isBlank() ? null : column.strip();
	}

	private static void claim(Term term, Map<String, String> owners, int line) {
		term.forms().forEach((form) -> {
			String owner = owners.putIfAbsent(form, term.name());
			if (owner != null) {
				throw new Refusal("lexicon.twice",
						Map.of("line", line, "value", form, "term", term.name(), "other", owner));
			}
		});
	}

}
