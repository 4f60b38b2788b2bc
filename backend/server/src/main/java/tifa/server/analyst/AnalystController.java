package tifa.server.analyst;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tifa.graph.analyst.AnalystQuery;
import tifa.graph.analyst.Answer;
import tifa.graph.analyst.NamedQueries;
import tifa.graph.analyst.NamedQuery;
import tifa.graph.analyst.Structure;
import tifa.graph.store.Store;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers Cypher that only reads, and offers the queries that come with Tifa.
 */
@RestController
class AnalystController {

	private final AnalystQuery query;

	private final List<NamedQuery> named = NamedQueries.all();

	private final Store store;

	AnalystController(Store store) {
		this.store = store;
		this.query = new AnalystQuery(store);
	}

	@PostMapping("/api/cypher")
	Answer cypher(@RequestBody Question question, Principal caller) {
		return this.query.ask(caller.getName(), question.query(), question.parameters());
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

	/** A statement and its parameters, as JSON. */
	record Question(String query, Map<String, Object> parameters) {
	}

}
