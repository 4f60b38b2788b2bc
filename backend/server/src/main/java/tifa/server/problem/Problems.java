package tifa.server.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes problems from codes and writes them where no controller is at hand.
 */
@Component
public class Problems {

	static final String MEDIA_TYPE = "application/problem+json";

	private static final int REFERENCE_DIGITS = 8;

	private static final Map<String, HttpStatus> STATUS = Map.ofEntries(
			Map.entry("sample.notEmpty", HttpStatus.CONFLICT), Map.entry("change.needed", HttpStatus.CONFLICT),
			Map.entry("change.none", HttpStatus.CONFLICT), Map.entry("change.undone", HttpStatus.CONFLICT),
			Map.entry("lexicon.same", HttpStatus.CONFLICT), Map.entry("graph.linksGone", HttpStatus.CONFLICT),
			Map.entry("export.stale", HttpStatus.CONFLICT), Map.entry("analysis.pending", HttpStatus.CONFLICT),
			Map.entry("export.changing", HttpStatus.CONFLICT), Map.entry("jobs.full", HttpStatus.SERVICE_UNAVAILABLE),
			Map.entry("view.changed", HttpStatus.PRECONDITION_FAILED),
			Map.entry("query.changed", HttpStatus.PRECONDITION_FAILED), Map.entry("query.exists", HttpStatus.CONFLICT),
			Map.entry("query.tooMany", HttpStatus.CONFLICT), Map.entry("view.tooLarge", HttpStatus.CONTENT_TOO_LARGE),
			Map.entry("upload.tooMany", HttpStatus.CONTENT_TOO_LARGE),
			Map.entry("cypher.busy", HttpStatus.TOO_MANY_REQUESTS),
			Map.entry("cypher.exhausted", HttpStatus.SERVICE_UNAVAILABLE),
			Map.entry("cypher.crowded", HttpStatus.TOO_MANY_REQUESTS), Map.entry("cypher.off", HttpStatus.FORBIDDEN),
			Map.entry("cypher.readerRefused", HttpStatus.FORBIDDEN),
			Map.entry("cypher.readerWrites", HttpStatus.FORBIDDEN),
			Map.entry("ingest.listeners", HttpStatus.TOO_MANY_REQUESTS));

	private final Catalogue catalogue;

	private final JsonMapper json;

	Problems(Catalogue catalogue, JsonMapper json) {
		this.catalogue = catalogue;
		this.json = json;
	}

	/**
	 * The status that a refusal's code stands for: bad input unless it says otherwise.
	 */
	static HttpStatus status(String code) {
		if (STATUS.containsKey(code)) {
			return STATUS.get(code);
		}
		if (code.endsWith(".unknown")) {
			return HttpStatus.NOT_FOUND;
		}
		if (code.endsWith(".timeout")) {
			return HttpStatus.GATEWAY_TIMEOUT;
		}
		return code.startsWith("store.") ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_REQUEST;
	}

	/** What an error is named by in the answer and in the log. */
	static String reference() {
		return UUID.randomUUID().toString().substring(0, REFERENCE_DIGITS);
	}

	public Problem problem(HttpStatus status, String code, Map<String, ?> values, HttpServletRequest request) {
		Language language = Language.of(request.getHeader("Accept-Language"));
		return new Problem("about:blank", this.catalogue.text("status." + status.value(), Map.of(), language),
				status.value(), this.catalogue.text(code, values, language), request.getRequestURI(), code, values);
	}

	public void write(HttpStatus status, String code, Map<String, ?> values, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		byte[] body = this.json.writeValueAsString(problem(status, code, values, request))
			.getBytes(StandardCharsets.UTF_8);
		response.setStatus(status.value());
		response.setContentType(MEDIA_TYPE);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
