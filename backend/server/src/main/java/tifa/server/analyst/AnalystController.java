package tifa.server.analyst;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tifa.graph.analyst.AnalystQuery;
import tifa.graph.analyst.Answer;
import tifa.graph.analyst.NamedQueries;
import tifa.graph.analyst.NamedQuery;
import tifa.graph.analyst.Structure;
import tifa.graph.store.Store;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.text.Refusal;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers Cypher that only reads, and offers the queries that come with Tifa.
 */
@RestController
class AnalystController {

	/** These say nothing about a statement. */
	private static final Set<String> BUSY = Set.of("cypher.busy", "cypher.crowded", "cypher.stopped",
			"cypher.exhausted", "cypher.off", "cypher.readerRefused", "cypher.readerWrites");

	private final AnalystQuery query;

	private final List<NamedQuery> named = NamedQueries.all();

	private final Store store;

	private final Runs runs;

	private final Catalogue catalogue;

	AnalystController(Store store, Runs runs, Catalogue catalogue) {
		this.store = store;
		this.runs = runs;
		this.catalogue = catalogue;
		this.query = new AnalystQuery(store);
	}

	@PostMapping("/api/cypher")
	Answer cypher(@RequestBody Question question, Principal caller) {
		Answer answer = this.query.ask(caller.getName(), question.query(), question.parameters(), question.from());
		if (answer.plan() == null && question.from() == 0) {
			this.runs.remember(caller.getName(), question, answer);
		}
		return answer;
	}

	/** Errors are what was asked for here, so they are no problem. */
	@PostMapping("/api/cypher/check")
	Check check(@RequestBody Question question, Principal caller,
			@RequestHeader(name = "Accept-Language", required = false) String accepted) {
		Language language = Language.of(accepted);
		try {
			List<Mark> warnings = this.query.check(caller.getName(), question.query(), question.parameters())
				.stream()
				.map((remark) -> mark("warning." + remark.code(), remark.values(), language))
				.toList();
			return new Check(null, warnings);
		}
		catch (Refusal refusal) {
			if (BUSY.contains(refusal.code())) {
				throw refusal;
			}
			return new Check(mark(refusal.code(), refusal.values(), language), List.of());
		}
	}

	private Mark mark(String code, Map<String, Object> values, Language language) {
		return new Mark(code, this.catalogue.text(code, values, language), (Integer) values.get("line"),
				(Integer) values.get("column"));
	}

	@GetMapping("/api/cypher/runs")
	Past past(Principal caller) {
		return new Past(this.runs.of(caller.getName()), Runs.MOST);
	}

	@DeleteMapping("/api/cypher/runs")
	ResponseEntity<Void> forget(Principal caller) {
		this.runs.forget(caller.getName());
		return ResponseEntity.noContent().build();
	}

	@DeleteMapping("/api/cypher")
	ResponseEntity<Void> stop(Principal caller) {
		this.query.stop(caller.getName());
		return ResponseEntity.noContent().build();
	}

	@GetMapping("/api/cypher")
	Desk desk() {
		boolean available = this.store.analysts();
		return new Desk(available, AnalystQuery.SECONDS, AnalystQuery.ROWS, AnalystQuery.BYTES, AnalystQuery.CHARACTERS,
				available ? Structure.of(this.store) : Structure.NONE);
	}

	@GetMapping("/api/queries")
	List<NamedQuery> queries() {
		return this.named;
	}

	/** Whether, within which bounds, and of what one can ask. */
	record Desk(boolean available, long seconds, int rows, long bytes, int characters,
			@JsonUnwrapped Structure structure) {
	}

	/** What is wrong with a statement, and what its author may want to know, as JSON. */
	record Check(Mark error, List<Mark> warnings) {
	}

	/** A remark and its place from 1, null where it has none, as JSON. */
	record Mark(String code, String message, Integer line, Integer column) {
	}

	/** What was run, the latest first, and of how many that is kept, as JSON. */
	record Past(List<Runs.Run> items, int most) {
	}

	/** A statement and its parameters, as JSON. */
	record Question(String query, Map<String, Object> parameters, Long skip) {

		/** How many rows were read before. */
		long from() {
			if (this.skip != null && this.skip < 0) {
				throw new Refusal("parameter.invalid", Map.of("parameter", "skip", "value", this.skip));
			}
			return (this.skip != null) ? this.skip : 0;
		}

	}

}
