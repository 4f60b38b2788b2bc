package tifa.server.analyst;

import java.security.Principal;
import java.util.List;
import java.util.Map;

import tifa.graph.analyst.AnalystQuery;
import tifa.graph.analyst.Answer;
import tifa.graph.analyst.NamedQueries;
import tifa.graph.analyst.NamedQuery;
import tifa.graph.store.Store;

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

	AnalystController(Store store) {
		this.query = new AnalystQuery(store);
	}

	@PostMapping("/api/cypher")
	Answer cypher(@RequestBody Question question, Principal caller) {
		return this.query.ask(caller.getName(), question.query(), question.parameters());
	}

	@GetMapping("/api/queries")
	List<NamedQuery> queries() {
		return this.named;
	}

	/** A statement and its parameters, as JSON. */
	record Question(String query, Map<String, Object> parameters) {
	}

}
