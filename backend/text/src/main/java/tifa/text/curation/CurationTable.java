package tifa.text.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tifa.text.Refusal;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermStatistics;
import tifa.text.vocabulary.Tier;

/**
 * What was decided by hand as lines of a table: a decision a line, and before them the
 * proposals that they cover, with the action {@code found}, so that these come back where
 * a decision is undone.
 *
 * @param covered the proposals
 * @param curation the decisions
 */
public record CurationTable(List<Term> covered, Curation curation) {

	/** Nothing was decided. */
	public static final CurationTable NONE = new CurationTable(List.of(), Curation.NONE);

	private static final String FOUND = "found";

	private static final List<String> COLUMNS = List.of("action", "name", "target", "category", "aliases", "gloss",
			"broader", "change", "tier", "confidence", "frequency", "documents", "entropy", "pmi", "cvalue");

	private static final String SEPARATOR = "；";

	public CurationTable {
		covered = List.copyOf(covered);
	}

	/** What has to be kept of a vocabulary's sources beside lexicon and corpus. */
	public static CurationTable of(VocabularySources sources) {
		return new CurationTable(sources.covered(), sources.curation());
	}

	/** This table, with the proposals of another. */
	public CurationTable covering(Collection<Term> more) {
		List<Term> all = new ArrayList<>(this.covered);
		more.stream().filter((term) -> !this.covered.contains(term)).forEach(all::add);
		return new CurationTable(all, this.curation);
	}

	/** The lines, the first of them the header. */
	public List<String> lines() {
		Stream<List<String>> found = this.covered.stream().map(CurationTable::row);
		Stream<List<String>> decided = this.curation.changes()
			.stream()
			.flatMap((change) -> change.decisions().stream().map((decision) -> row(change.id(), decision)));
		return Stream.concat(Stream.of(COLUMNS), Stream.concat(found, decided))
			.map((row) -> String.join("\t", row))
			.toList();
	}

	private static List<String> row(String change, Decision decision) {
		return List.of(decision.action().word(), decision.name(), text(decision.target()),
				(decision.category() != null) ? decision.category().word() : "",
				String.join(SEPARATOR, decision.aliases()), text(decision.gloss()), text(decision.broader()), change,
				"", "", "", "", "", "", "");
	}

	private static List<String> row(Term term) {
		TermStatistics statistics = term.statistics();
		List<String> row = new ArrayList<>(List.of(FOUND, term.name(), "", term.category().word(), "", "", "", "",
				term.tier().word(), String.valueOf(term.confidence())));
		row.addAll((statistics == null) ? List.of("", "", "", "", "")
				: List.of(String.valueOf(statistics.frequency()), String.valueOf(statistics.documents()),
						String.valueOf(statistics.entropy()), String.valueOf(statistics.pmi()),
						String.valueOf(statistics.cvalue())));
		return row;
	}

	private static String text(String value) {
		return (value != null) ? value : "";
	}

	/**
	 * Reads the lines back.
	 * @throws Refusal {@code lexicon.columns} or {@code lexicon.line}, naming the line
	 */
	public static CurationTable read(List<String> lines) {
		List<Term> covered = new ArrayList<>();
		Map<String, List<Decision>> changes = new LinkedHashMap<>();
		for (int i = 1; i < lines.size(); i++) {
			String[] row = lines.get(i).split("\t", -1);
			if (row.length != COLUMNS.size()) {
				throw new Refusal("lexicon.columns", Map.of("line", i + 1, "columns", row.length));
			}
			try {
				if (row[0].equals(FOUND)) {
					covered.add(term(row));
				}
				else {
					changes.computeIfAbsent(row[7], (change) -> new ArrayList<>()).add(decision(row));
				}
			}
			catch (Refusal | IllegalArgumentException | java.util.NoSuchElementException ex) {
				throw new Refusal("lexicon.line", Map.of("line", i + 1, "value", lines.get(i).replace('\t', ' ')));
			}
		}
		return new CurationTable(covered, new Curation(
				changes.entrySet().stream().map((each) -> new Change(each.getKey(), each.getValue())).toList()));
	}

	private static Term term(String[] row) {
		TermStatistics statistics = row[10].isEmpty() ? null
				: new TermStatistics(Integer.parseInt(row[10]), Integer.parseInt(row[11]), Double.parseDouble(row[12]),
						Double.parseDouble(row[13]), Double.parseDouble(row[14]));
		return Term.proposed(row[1], Category.of(row[3]).orElseThrow(), Tier.of(row[8]), Double.parseDouble(row[9]),
				statistics);
	}

	private static Decision decision(String[] row) {
		return new Decision(Action.of(row[0]).orElseThrow(), row[1], orNull(row[2]), Category.of(row[3]).orElse(null),
				row[4].isEmpty() ? List.of() : List.of(row[4].split(SEPARATOR)), orNull(row[5]), orNull(row[6]));
	}

	private static String orNull(String column) {
		return column.isEmpty() ? null : column;
	}

}
