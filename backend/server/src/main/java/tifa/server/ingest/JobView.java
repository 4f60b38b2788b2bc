package tifa.server.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import tifa.graph.speech.SpeechFacts;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Reason;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;

/**
 * A job as HTTP shows it, with a page of its results.
 *
 * @param summary what the history shows of it, too
 * @param resultsPage which page of the results this is
 * @param resultsSize results a page
 * @param results what became of files, reasons in the reader's language
 */
public record JobView(@JsonUnwrapped Summary summary, int resultsPage, int resultsSize, List<Result> results) {

	/** The most results that one answer holds. */
	static final int MOST_RESULTS = 5000;

	/** A job that has just been queued. */
	public static JobView of(Job job, Catalogue catalogue, Language language) {
		return of(job, 1, MOST_RESULTS, catalogue, language);
	}

	static JobView of(Job job, int page, int size, Catalogue catalogue, Language language) {
		return new JobView(Summary.of(job, catalogue, language), page, size,
				job.results().stream().map((each) -> Result.of(each, catalogue, language)).toList());
	}

	private static String text(Reason reason, Catalogue catalogue, Language language) {
		return (reason != null) ? catalogue.text(reason.code(), reason.values(), language) : null;
	}

	/**
	 * A job without its results.
	 *
	 * @param detail why it failed, as a sentence; {@code code} is for programs
	 * @param broken breaches that a check found; null until it is done, and for other
	 * kinds
	 * @param progress the share of its work that is done, from 0 to 1
	 * @param rate files a second since it started, null while none is done
	 * @param secondsLeft null while unknown
	 */
	record Summary(String id, String kind, String collection, Job.State state, String code, String detail, int done,
			int total, int added, int duplicate, int rejected, Long broken, double progress, Double rate,
			Long secondsLeft, Instant createdAt, Instant startedAt, Instant endedAt, boolean cancellable) {

		static Summary of(Job job, Catalogue catalogue, Language language) {
			String code = (job.reason() != null) ? job.reason().code() : null;
			return new Summary(job.id(), job.kind(), job.collection(), job.state(), code,
					text(job.reason(), catalogue, language), job.done(), job.total(), job.tally().added(),
					job.tally().duplicate(), job.tally().rejected(), job.tally().broken(), job.pace().progress(),
					job.pace().rate(), job.pace().secondsLeft(), job.times().created(), job.times().started(),
					job.times().ended(), job.cancellable());
		}

	}

	/**
	 * What became of one file, {@code reason} as a sentence and {@code code} for
	 * programs.
	 *
	 * @param speeches how many speeches of it are in the corpus; of a table
	 * {@code speechIds} names the first thousand
	 * @param table what somebody has to know who says what its columns are; else null
	 */
	public record Result(String file, FileResult.State state, List<String> speechIds, int speeches, String reason,
			String code, List<WarningView> warnings, TableView table) {

		static Result of(FileResult result, Catalogue catalogue, Language language) {
			String code = (result.reason() != null) ? result.reason().code() : null;
			return new Result(shown(result.file()), result.state(), result.speechIds(), result.speeches(),
					text(result.reason(), catalogue, language), code,
					result.warnings().stream().map((each) -> WarningView.of(each, catalogue, language)).toList(),
					TableView.of(result.reason()));
		}

		/** A bundled file by its plain name. */
		private static String shown(String file) {
			return file.startsWith(SpeechFacts.FICTIONAL) ? file.substring(SpeechFacts.FICTIONAL.length()) : file;
		}

	}

	/**
	 * Something to know of a file.
	 *
	 * @param code for programs
	 * @param message as a sentence
	 */
	public record WarningView(String code, String message) {

		static WarningView of(String warning, Catalogue catalogue, Language language) {
			String[] parts = warning.split(": ", 2);
			Map<String, String> values = Map.of("value", (parts.length > 1) ? parts[1] : "");
			return new WarningView(parts[0], catalogue.text("warning." + parts[0].replace(' ', '.'), values, language));
		}

	}

	/** The columns and first rows of a table whose text column is not known. */
	public record TableView(Object columns, Object rows) {

		static TableView of(Reason reason) {
			boolean unmapped = reason != null && reason.code().equals("table.unmapped");
			return unmapped ? new TableView(reason.values().get("columns"), reason.values().get("rows")) : null;
		}

	}

}
