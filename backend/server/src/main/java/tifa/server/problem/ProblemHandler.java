package tifa.server.problem;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.store.StoreTimeoutException;
import tifa.graph.store.StoreUnavailableException;
import tifa.text.Refusal;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * The one place where an exception becomes an answer.
 */
@RestControllerAdvice
class ProblemHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

	private static final String RETRY_SECONDS = "2";

	private final Problems problems;

	ProblemHandler(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<Problem> refused(Refusal refusal, HttpServletRequest request) {
		return answer(Problems.status(refusal.code()), refusal.code(), refusal.values(), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> unavailable(StoreUnavailableException ex, HttpServletRequest request) {
		LOG.info("{}", ex.getMessage());
		return answer(HttpStatus.SERVICE_UNAVAILABLE, ex.trouble().code(), Map.of(), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> late(StoreTimeoutException ex, HttpServletRequest request) {
		LOG.warn("{}", ex.getMessage());
		return answer(HttpStatus.GATEWAY_TIMEOUT, "store.timeout", Map.of(), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> missing(MissingServletRequestParameterException ex, HttpServletRequest request) {
		return bad("parameter.missing", Map.of("parameter", ex.getParameterName()), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> missing(MissingServletRequestPartException ex, HttpServletRequest request) {
		return bad("parameter.missing", Map.of("parameter", ex.getRequestPartName()), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> mismatch(TypeMismatchException ex, HttpServletRequest request) {
		String name = (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName() : "";
		return bad("parameter.invalid", Map.of("parameter", name, "value", String.valueOf(ex.getValue())), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> unreadable(HttpMessageNotReadableException ex, HttpServletRequest request) {
		return bad("body.unreadable", Map.of(), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> upload(MultipartException ex, HttpServletRequest request) {
		boolean many = String.valueOf(ex.getMessage()).contains("FileCountLimitExceeded")
				|| String.valueOf(ex.getRootCause()).contains("FileCountLimitExceeded");
		return many ? answer(Problems.status("upload.tooMany"), "upload.tooMany", Map.of(), request)
				: bad("upload.unreadable", Map.of(), request);
	}

	/** The reader has left: there is nobody to answer. */
	@ExceptionHandler({ ClientAbortException.class, AsyncRequestNotUsableException.class })
	void gone() {
		LOG.debug("The reader left before the answer was written");
	}

	@ExceptionHandler
	ResponseEntity<Problem> other(Exception ex, HttpServletRequest request) {
		if (ex instanceof ErrorResponse known) {
			HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
			return answer(status, "http." + status.value(),
					Map.of("method", request.getMethod(), "path", request.getRequestURI()), request,
					known.getHeaders());
		}
		String reference = Problems.reference();
		LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, ex);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "http.500", Map.of("reference", reference), request);
	}

	private ResponseEntity<Problem> bad(String code, Map<String, ?> values, HttpServletRequest request) {
		return answer(HttpStatus.BAD_REQUEST, code, values, request);
	}

	private ResponseEntity<Problem> answer(HttpStatus status, String code, Map<String, ?> values,
			HttpServletRequest request) {
		return answer(status, code, values, request, HttpHeaders.EMPTY);
	}

	private ResponseEntity<Problem> answer(HttpStatus status, String code, Map<String, ?> values,
			HttpServletRequest request, HttpHeaders headers) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		}
		return answer.body(this.problems.problem(status, code, values, request));
	}

}
