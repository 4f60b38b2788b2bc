package tifa.server.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tifa.graph.export.Drawing;
import tifa.graph.export.ExportFormat;
import tifa.graph.query.GraphQuestion;
import tifa.server.graph.GraphQuestions;
import tifa.server.parameters.Parameters;
import tifa.server.problem.Language;
import tifa.text.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the subgraphs of {@code /api/graph} as files. A subgraph alone is written
 * straight into the answer; with its passages, which take several reads, it is sent when
 * all of it is there.
 */
@RestController
@RequestMapping("/api/export/{format}")
class ExportController {

	/** So often the passages are read where the corpus changes meanwhile. */
	private static final int TRIES = 3;

	private final GraphQuestions questions;

	private final Exports exports;

	private final FileName fileName;

	private final Scratch scratch;

	ExportController(GraphQuestions questions, Exports exports, FileName fileName, Scratch scratch) {
		this.questions = questions;
		this.exports = exports;
		this.fileName = fileName;
		this.scratch = scratch;
	}

	@GetMapping
	void get(@PathVariable String format, @RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language, HttpServletResponse response)
			throws IOException {
		write(Formats.of(format), new Parameters(values), Drawing.NONE, Language.of(language), response);
	}

	@PostMapping
	void post(@PathVariable String format, @RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language, HttpServletResponse response)
			throws IOException {
		ExportFormat known = Formats.of(format);
		Map<String, Object> parameters = new LinkedHashMap<>(values);
		Drawing drawing = Drawings.takenFrom(parameters);
		write(known, Parameters.of(parameters), drawing, Language.of(language), response);
	}

	private void write(ExportFormat format, Parameters parameters, Drawing drawing, Language language,
			HttpServletResponse response) throws IOException {
		GraphQuestion question = this.questions.whole(parameters);
		Double seen = parameters.number("revision");
		if (format.evidence()) {
			spooled(format, question, drawing, seen, language, response);
			return;
		}
		Exports.Export export = this.exports.of(format, question, drawing, language);
		compare(seen, export.revision());
		name(format, question, export.revision(), language, response);
		format.write(export.graph(), response.getOutputStream());
	}

	private void spooled(ExportFormat format, GraphQuestion question, Drawing drawing, Double seen, Language language,
			HttpServletResponse response) throws IOException {
		try (Scratch.Sheet sheet = this.scratch.open()) {
			for (int i = 0; i < TRIES; i++) {
				long before = this.exports.revision();
				Exports.Export export = this.exports.of(format, question, drawing, language);
				compare(seen, export.revision());
				sheet.write((out) -> format.write(export.graph(), out));
				if (this.exports.revision() == before) {
					name(format, question, before, language, response);
					response.setContentLengthLong(sheet.size());
					sheet.copy(response.getOutputStream());
					return;
				}
			}
		}
		throw new Refusal("export.changing", Map.of());
	}

	private void name(ExportFormat format, GraphQuestion question, long revision, Language language,
			HttpServletResponse response) {
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				this.fileName.disposition(question, revision, format.ending(), language));
	}

	/** Whoever says which revision is on the screen gets that one or none. */
	private static void compare(Double seen, long current) {
		if (seen != null && seen.longValue() != current) {
			throw new Refusal("export.stale", Map.of("seen", seen.longValue(), "current", current));
		}
	}

}
