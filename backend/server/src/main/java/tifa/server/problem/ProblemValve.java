package tifa.server.problem;

import java.io.IOException;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;

/**
 * Says in problem JSON what Tomcat refuses before a controller sees it, instead of in a
 * page of its own.
 */
class ProblemValve extends ErrorReportValve {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

	private static final int FIRST_ERROR = 400;

	private final Problems problems;

	ProblemValve(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void report(Request request, Response response, Throwable throwable) {
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || status.value() < FIRST_ERROR || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		try {
			response.setHeader("X-Content-Type-Options", "nosniff");
			this.problems.write(
					status, "http." + status.value(), Map.of("method", text(request.getMethod()), "path",
							text(request.getRequestURI()), "reference", reference(request, status, throwable)),
					request, response);
			response.finishResponse();
		}
		catch (IOException ex) {
			LOG.debug("The reader left before the error was written", ex);
		}
	}

	/** What the answer and the log name it by, where the fault is ours. */
	private static String reference(Request request, HttpStatus status, Throwable throwable) {
		if (!status.is5xxServerError()) {
			return "";
		}
		String reference = Problems.reference();
		LOG.error("{} {} ended with {}, reference {}", request.getMethod(), request.getRequestURI(), status.value(),
				reference, throwable);
		return reference;
	}

	private static String text(String value) {
		return (value != null) ? value : "";
	}

}
