package tifa.server.health;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import tifa.server.problem.Problem;
import tifa.server.problem.Problems;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells scripts and the page whether Tifa is there and whether it can work.
 */
@RestController
class HealthController {

	private static final String RETRY_SECONDS = "1";

	private final Readiness readiness;

	private final Problems problems;

	HealthController(Readiness readiness, Problems problems) {
		this.readiness = readiness;
		this.problems = problems;
	}

	@GetMapping("/api/health/live")
	Map<String, Boolean> live() {
		return Map.of("live", true);
	}

	@GetMapping("/api/health/ready")
	ResponseEntity<?> ready(HttpServletRequest request) {
		List<Prerequisite> waiting = this.readiness.waiting();
		if (waiting.isEmpty()) {
			return ResponseEntity.ok(Map.of("ready", true));
		}
		long seconds = this.readiness.seconds();
		List<String> names = waiting.stream().map(Prerequisite::name).toList();
		String code = waiting.stream()
			.map(Prerequisite::trouble)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("ready.waiting");
		Problem problem = this.problems.problem(HttpStatus.SERVICE_UNAVAILABLE, code,
				Map.of("seconds", seconds, "waiting", names), request);
		return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
			.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(NotReady.of(problem, waiting.get(0).state(), seconds, names));
	}

	/**
	 * A problem that also says what is waited for.
	 *
	 * @param ready false
	 * @param state how far the first of them is
	 * @param seconds since the start
	 * @param waiting the names of those that are not there yet
	 */
	private record NotReady(boolean ready, String state, long seconds, List<String> waiting, String type, String title,
			int status, String detail, String instance, String code) {

		static NotReady of(Problem problem, String state, long seconds, List<String> waiting) {
			return new NotReady(false, state, seconds, waiting, problem.type(), problem.title(), problem.status(),
					problem.detail(), problem.instance(), problem.code());
		}

	}

}
