package tifa.text.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tifa.text.Refusal;
import tifa.text.vocabulary.Alias;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermName;

/**
 * A vocabulary as a table that people edit in a spreadsheet: a term or stopped string a
 * line, aliases apart by ；. Read back, what differs are decisions.
 */
public final class VocabularyTable {

	private static final List<String> COLUMNS = List.of("name", "category", "aliases", "gloss", "broader", "status",
			"tier");

	private static final String SEPARATOR = "；";

	/** Spreadsheets take cells for formulas that begin so. */
	private static final String FORMULA = "=+-@";

	private VocabularyTable() {
	}

	/** The lines, the first of them the header: terms by name, then what is stopped. */
	public static List<String> lines(VocabularySources sources) {
		Stream<List<String>> terms = sources.vocabulary().terms().stream().map(VocabularyTable::row);
		Stream<List<String>> stopped = sources.stopped().stream().map(VocabularyTable::row);
		return Stream.concat(Stream.of(COLUMNS), Stream.concat(terms, stopped))
			.map((row) -> String.join("\t", row))
			.toList();
	}

	private static List<String> row(Term term) {
		return List.of(cell(term.name()), term.category().word(), cell(String.join(SEPARATOR, term.aliases())),
				cell(term.gloss()), cell(term.broader()), term.status().word(), term.tier().word());
	}

	private static List<String> row(Stopped stopped) {
		Term term = stopped.term();
		return List.of(cell(stopped.name()), (term != null) ? term.category().word() : "",
				(term != null) ? cell(String.join(SEPARATOR, term.aliases())) : "",
				(term != null) ? cell(term.gloss()) : "", (term != null) ? cell(term.broader()) : "",
				Status.STOPPED.word(), (term != null) ? term.tier().word() : "");
	}

	private static String cell(String text) {
		return (text == null) ? "" : (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	/**
	 * Reads lines, the first of them a header with at least {@code name}; columns that
	 * are missing leave what is there.
	 * @return what has to be decided so that the vocabulary has these lines too
	 * @throws Refusal {@code lexicon.header}, {@code lexicon.columns},
	 * {@code lexicon.category}, {@code lexicon.status}, {@code lexicon.line} or
	 * {@code lexicon.twice}, naming the line
	 */
	public static List<Decision> decisions(List<String> lines, VocabularySources sources) {
		List<String> header = lines.isEmpty() ? List.of()
				: Arrays.stream(lines.get(0).split("\t", -1)).map(String::strip).toList();
		if (!header.contains("name")) {
			throw new Refusal("lexicon.header", Map.of("columns", String.join(", ", COLUMNS)));
		}
		Reading reading = new Reading(header, sources);
		for (int i = 1; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				reading.read(lines.get(i), i + 1);
			}
		}
		return reading.decisions();
	}

	/** The lines read so far. */
	private static final class Reading {

		private final List<String> header;

		private final VocabularySources sources;

		/** Who has each name, and in which line. */
		private final Map<String, String> owners = new HashMap<>();

		private final List<Decision> stops = new ArrayList<>();

		private final List<Decision> releases = new ArrayList<>();

		private final List<Decision> losing = new ArrayList<>();

		private final List<Decision> puts = new ArrayList<>();

		Reading(List<String> header, VocabularySources sources) {
			this.header = header;
			this.sources = sources;
		}

		/** What frees a name goes before what takes one. */
		List<Decision> decisions() {
			return Stream.of(this.stops, this.releases, this.losing, this.puts).flatMap(List::stream).toList();
		}

		void read(String line, int number) {
			String[] cells = line.split("\t", -1);
			if (cells.length != this.header.size()) {
				throw new Refusal("lexicon.columns", Map.of("line", number, "columns", cells.length));
			}
			Map<String, String> row = new HashMap<>();
			for (int i = 0; i < cells.length; i++) {
				row.put(this.header.get(i), unquoted(cells[i].strip()));
			}
			String status = row.getOrDefault("status", "");
			try {
				switch (status) {
					case "", "accepted" -> accepted(row, number);
					case "stopped" -> stopped(row, number);
					case "proposed" -> {
						// Nothing is decided about it.
					}
					default -> throw new Refusal("lexicon.status", Map.of("line", number, "value", status));
				}
			}
			catch (Refusal refusal) {
				throw refusal.code().startsWith("lexicon.") ? refusal
						: new Refusal("lexicon.line", Map.of("line", number, "value", row.get("name")));
			}
		}

		/** As spreadsheets quote cells, and as we protect them. */
		private static String unquoted(String cell) {
			String text = (cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\""))
					? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
			boolean protectedCell = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
			return protectedCell ? text.substring(1) : text;
		}

		private void stopped(Map<String, String> row, int number) {
			Decision stop = Decision.of(Action.STOP, row.get("name"));
			claim(stop.name(), stop.name(), number);
			if (this.sources.stopped().stream().noneMatch((each) -> each.forms().contains(stop.form()))) {
				this.stops.add(stop);
			}
		}

		private void accepted(Map<String, String> row, int number) {
			String name = TermName.normal(row.get("name"));
			Term found = this.sources.vocabulary().find(name);
			Term term = (found != null && MatchingForm.of(found.name()).equals(MatchingForm.of(name))) ? found : null;
			Decision put = new Decision(Action.PUT, name, null, category(row, term, number), aliases(row, term),
					has("gloss") ? row.get("gloss") : (term != null) ? term.gloss() : null,
					has("broader") ? row.get("broader") : (term != null) ? term.broader() : null);
			claim(put.name(), put.name(), number);
			put.aliases().forEach((alias) -> claim(alias, put.name(), number));
			if (this.sources.stopped().stream().anyMatch((each) -> each.forms().contains(put.form()))) {
				this.releases.add(Decision.of(Action.RELEASE, put.name()));
			}
			if (term == null || !isSame(term, put)) {
				this.puts.add(put);
				lose(term, put);
			}
		}

		private boolean has(String column) {
			return this.header.contains(column);
		}

		private Category category(Map<String, String> row, Term term, int number) {
			String word = row.getOrDefault("category", "");
			if (word.isEmpty() && term != null) {
				return term.category();
			}
			return Category.of(word)
				.orElseThrow(() -> new Refusal("lexicon.category", Map.of("line", number, "value", word)));
		}

		private List<String> aliases(Map<String, String> row, Term term) {
			if (!has("aliases")) {
				return (term != null) ? term.aliases() : List.of();
			}
			return Arrays.stream(row.get("aliases").split("[；;]")).filter((alias) -> !alias.isBlank()).toList();
		}

		private void claim(String string, String term, int number) {
			String owner = this.owners.putIfAbsent(Alias.form(string), term);
			if (owner != null) {
				throw new Refusal("lexicon.twice",
						Map.of("line", number, "value", string, "term", term, "other", owner));
			}
		}

		private static boolean isSame(Term term, Decision put) {
			return term.equals(new Term(put.name(), put.category(), term.tier(), Status.ACCEPTED, 1, put.aliases(),
					put.gloss(), put.broader(), term.statistics()));
		}

		/** Gives up aliases first that another line may take. */
		private void lose(Term term, Decision put) {
			if (term != null && term.status() == Status.ACCEPTED && !put.aliases().containsAll(term.aliases())) {
				List<String> kept = term.aliases().stream().filter(put.aliases()::contains).toList();
				this.losing.add(new Decision(Action.PUT, term.name(), null, term.category(), kept, term.gloss(), null));
			}
		}

	}

}
