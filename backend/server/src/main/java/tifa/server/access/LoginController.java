package tifa.server.access;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import tifa.server.problem.Problem;
import tifa.server.problem.Problems;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a session for the code of the login line or for the token, and takes it back.
 */
@RestController
class LoginController {

	private final LoginCode code;

	private final ScriptToken token;

	private final Sessions sessions;

	private final FailedLogins failures;

	private final Problems problems;

	LoginController(LoginCode code, ScriptToken token, Sessions sessions, FailedLogins failures, Problems problems) {
		this.code = code;
		this.token = token;
		this.sessions = sessions;
		this.failures = failures;
		this.problems = problems;
	}

	@PostMapping("/login")
	ResponseEntity<?> login(@RequestBody Login login, HttpServletRequest request) {
		Duration wait = this.failures.wait(request.getRemoteAddr());
		if (!wait.isZero()) {
			return refusal(HttpStatus.TOO_MANY_REQUESTS, "login.tooMany", Map.of("seconds", wait.toSeconds() + 1),
					request);
		}
		if (admits(login)) {
			return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, this.sessions.open().toString()).build();
		}
		this.failures.add(request.getRemoteAddr());
		return refusal(HttpStatus.UNAUTHORIZED, "login.refused", Map.of(), request);
	}

	@PostMapping("/logout")
	ResponseEntity<Void> logout(HttpServletRequest request) {
		return ResponseEntity.noContent()
			.header(HttpHeaders.SET_COOKIE, this.sessions.close(request).toString())
			.build();
	}

	private boolean admits(Login login) {
		return (login.code() != null && this.code.spend(login.code()))
				|| (login.token() != null && this.token.is(login.token().strip()));
	}

	private ResponseEntity<Problem> refusal(HttpStatus status, String reason, Map<String, ?> values,
			HttpServletRequest request) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (values.containsKey("seconds")) {
			answer.header(HttpHeaders.RETRY_AFTER, values.get("seconds").toString());
		}
		return answer.body(this.problems.problem(status, reason, values, request));
	}

	/**
	 * What a person logs in with: one of the two.
	 *
	 * @param code the code of the login line
	 * @param token the token of {@code tifa.home/token}
	 */
	record Login(String code, String token) {
	}

}
