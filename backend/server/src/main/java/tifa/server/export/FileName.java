package tifa.server.export;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import tifa.graph.query.GraphQuestion;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Names files after what is in them.
 */
@Component
class FileName {

	/** More would not tell more. */
	private static final int TERMS = 3;

	/** File systems allow 255 bytes, and a character takes up to four. */
	private static final int LONGEST = 55;

	private final Catalogue catalogue;

	FileName(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * The Content-Disposition: a name in ASCII, and the true one for those who read it.
	 */
	String disposition(GraphQuestion question, long revision, String ending, Language language) {
		String rest = "-r" + revision + "." + ending;
		return "attachment; filename=\"tifa" + rest + "\"; filename*=UTF-8''"
				+ UriUtils.encode("tifa-" + subject(question, language) + rest, StandardCharsets.UTF_8);
	}

	private String subject(GraphQuestion question, Language language) {
		String subject = question.isOverview() ? this.catalogue.text("export.overview", Map.of(), language)
				: question.terms().stream().limit(TERMS).collect(Collectors.joining("+"));
		int[] safe = subject.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").codePoints().limit(LONGEST).toArray();
		return new String(safe, 0, safe.length);
	}

}
