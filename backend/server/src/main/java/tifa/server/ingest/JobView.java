package tifa.server.ingest;

import java.util.List;

import tifa.graph.speech.SpeechFacts;
import tifa.server.jobs.FileResult;
import tifa.server.jobs.Job;
import tifa.server.jobs.Reason;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;

/**
 * A job as HTTP shows it, its reasons in the reader's language.
 */
public record JobView(String id, String kind, Job.State state, String code, String detail, int done, int total,
		List<Result> results) {

	public static JobView of(Job job, Catalogue catalogue, Language language) {
		List<Result> results = job.results().stream().map((each) -> Result.of(each, catalogue, language)).toList();
		String code = (job.reason() != null) ? job.reason().code() : null;
		return new JobView(job.id(), job.kind(), job.state(), code, text(job.reason(), catalogue, language), job.done(),
				job.total(), results);
	}

	private static String text(Reason reason, Catalogue catalogue, Language language) {
		return (reason != null) ? catalogue.text(reason.code(), reason.values(), language) : null;
	}

	/**
	 * What became of one file, {@code reason} as a sentence and {@code code} for
	 * programs.
	 */
	public record Result(String file, FileResult.State state, List<String> speechIds, String reason, String code) {

		static Result of(FileResult result, Catalogue catalogue, Language language) {
			String code = (result.reason() != null) ? result.reason().code() : null;
			return new Result(shown(result.file()), result.state(), result.speechIds(),
					text(result.reason(), catalogue, language), code);
		}

		/** A bundled file by its plain name. */
		private static String shown(String file) {
			return file.startsWith(SpeechFacts.FICTIONAL) ? file.substring(SpeechFacts.FICTIONAL.length()) : file;
		}

	}

}
