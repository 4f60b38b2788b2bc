package tifa.server.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tifa.server.documents.Harvest;
import tifa.server.ingest.SpooledFile;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Reason;
import tifa.text.Refusal;
import tifa.text.speech.Speech;

/**
 * What a file turned out to hold when it was read for the first time.
 */
final class FirstLook implements Harvest {

	/**
	 * So many speeches and rows of a file are named; of the others it is told how many.
	 */
	private static final int LISTED = 1000;

	private static final int TOGETHER = 200;

	private final Newcomers newcomers;

	private final List<Speech> unasked = new ArrayList<>();

	private final Set<String> ids = new LinkedHashSet<>();

	private final Set<String> fresh = new LinkedHashSet<>();

	private final Map<String, Set<String>> collections = new LinkedHashMap<>();

	private final Map<String, Refusal> refused = new LinkedHashMap<>();

	private final Map<String, String> warnings = new LinkedHashMap<>();

	private int read;

	private int refusals;

	private long characters;

	FirstLook(Newcomers newcomers) {
		this.newcomers = newcomers;
	}

	/** Tells which speeches are new. */
	@FunctionalInterface
	interface Newcomers {

		Set<String> among(List<Speech> speeches) throws InterruptedException;

	}

	@Override
	public void speech(Speech speech, List<String> named) throws InterruptedException {
		this.read++;
		this.unasked.add(speech);
		this.ids.add(speech.id());
		named.forEach(
				(each) -> this.collections.computeIfAbsent(each, (name) -> new LinkedHashSet<>()).add(speech.id()));
		speech.warnings().forEach(this::warning);
		if (this.unasked.size() == TOGETHER) {
			ask();
		}
	}

	@Override
	public void refused(String place, Refusal refusal) {
		this.refusals++;
		if (this.refused.size() < LISTED) {
			this.refused.put(place, refusal);
		}
	}

	/** Numbers add up. */
	@Override
	public void warning(String warning) {
		String[] parts = warning.split(": ", 2);
		this.warnings.merge(parts[0], (parts.length > 1) ? parts[1] : "", FirstLook::together);
	}

	private static String together(String one, String other) {
		boolean numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}");
		return numbers ? Integer.toString(Integer.parseInt(one) + Integer.parseInt(other)) : one;
	}

	/** When all is read. */
	void end() throws InterruptedException {
		ask();
		if (this.read > this.ids.size()) {
			warning("repeated rows: " + (this.read - this.ids.size()));
		}
	}

	private void ask() throws InterruptedException {
		Set<String> news = this.newcomers.among(this.unasked);
		for (Speech speech : this.unasked) {
			if (news.contains(speech.id()) && this.fresh.add(speech.id())) {
				this.characters += speech.characters();
			}
		}
		this.unasked.clear();
	}

	/** All speeches of the file. */
	Collection<String> ids() {
		return this.ids;
	}

	/** Those that are new. */
	Set<String> fresh() {
		return this.fresh;
	}

	/** How long the new ones are together. */
	long characters() {
		return this.characters;
	}

	/** Which speeches the file itself puts into which collection. */
	Map<String, Set<String>> collections() {
		return this.collections;
	}

	/** What became of the file as a whole. */
	FileResult result(SpooledFile file, FileResult.State state, Reason reason) {
		return new FileResult(file.name(), state, this.ids.stream().limit(LISTED).toList(), this.ids.size(), reason,
				this.warnings.entrySet()
					.stream()
					.map((each) -> each.getValue().isEmpty() ? each.getKey() : each.getKey() + ": " + each.getValue())
					.toList());
	}

	/** The rows that were refused. */
	List<FileResult> refusals(SpooledFile file) {
		List<FileResult> results = new ArrayList<>();
		this.refused.forEach(
				(place, refusal) -> results.add(FileResult.rejected(file.name() + ":" + place, Reason.of(refusal))));
		if (this.refusals > this.refused.size()) {
			results.add(FileResult.rejected(file.name(),
					new Reason("rows.moreRefused", Map.of("rows", this.refusals - this.refused.size()))));
		}
		return results;
	}

}
