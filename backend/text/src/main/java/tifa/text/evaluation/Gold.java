package tifa.text.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tifa.text.vocabulary.MatchingForm;

/**
 * Terms that careful readers want as nodes: a line a term, as a table with a header that
 * names {@code term} and, where it has them, {@code category}, {@code aliases} apart by ;
 * and {@code seeds}, the documents that a term was found in, apart by commas; or as a
 * list without a header, in which # begins a remark.
 *
 * @param terms the terms, each once, in order
 * @param official whether every document counts for every term
 * @param allowed matching forms that nobody misses, but that aren't wrong where they are
 * shown
 */
public record Gold(List<Entry> terms, boolean official, Set<String> allowed) {

	public Gold {
		terms = terms.stream().distinct().toList();
		allowed = Set.copyOf(allowed);
	}

	/**
	 * These terms, and others that a reader found right or optional when judging what was
	 * shown.
	 * @param lines a term a line; after a tab, {@code wrong} for those that were found
	 * wrong, or any remark; # begins a remark of its own
	 */
	public Gold allowing(List<String> lines) {
		return new Gold(this.terms, this.official,
				lines.stream()
					.filter((line) -> !line.isBlank() && !line.startsWith("#"))
					.map((line) -> line.split("\t"))
					.filter((columns) -> columns.length < 2 || !columns[1].equals("wrong"))
					.map((columns) -> MatchingForm.of(columns[0]))
					.collect(Collectors.toSet()));
	}

	/**
	 * One term.
	 *
	 * @param term as written
	 * @param category its category, or an empty string
	 * @param documents the documents that it was found in; empty for all
	 * @param aliases other names
	 */
	public record Entry(String term, String category, Set<String> documents, Set<String> aliases) {

		String form() {
			return MatchingForm.of(this.term);
		}

		/** Its matching form and those of its aliases. */
		Set<String> forms() {
			Set<String> forms = this.aliases.stream().map(MatchingForm::of).collect(Collectors.toSet());
			forms.add(form());
			return forms;
		}

	}

	/** Reads a file's lines. */
	public static Gold read(List<String> lines) {
		List<String> kept = lines.stream().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		if (kept.isEmpty()) {
			return new Gold(List.of(), true, Set.of());
		}
		List<String> header = Arrays.asList(kept.get(0).split("\t", -1));
		if (!header.contains("term")) {
			return new Gold(kept.stream().map((line) -> new Entry(line.strip(), "", Set.of(), Set.of())).toList(), true,
					Set.of());
		}
		List<Entry> entries = new ArrayList<>();
		for (String line : kept.subList(1, kept.size())) {
			Map<String, String> row = new TreeMap<>();
			String[] cells = line.split("\t", -1);
			for (int i = 0; i < Math.min(cells.length, header.size()); i++) {
				row.put(header.get(i), cells[i].strip());
			}
			entries.add(new Entry(row.get("term"), row.getOrDefault("category", ""), parts(row.get("seeds"), ","),
					parts(row.get("aliases"), "[;；]")));
		}
		return new Gold(entries, entries.stream().allMatch((entry) -> entry.documents().isEmpty()), Set.of());
	}

	private static Set<String> parts(String cell, String separator) {
		return (cell == null || cell.isBlank()) ? Set.of()
				: Arrays.stream(cell.split(separator)).map(String::strip).collect(Collectors.toSet());
	}

}
