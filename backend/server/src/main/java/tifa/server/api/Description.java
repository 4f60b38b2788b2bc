package tifa.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document, put together from one file a subject.
 */
final class Description {

	// What several subjects use is in base; the page shows the others in this order.
	private static final List<String> PARTS = List.of("base", "graph", "questions", "method", "analysis", "views",
			"evidence", "terms", "trend", "vocabulary", "speeches", "corpus", "jobs", "cypher", "queries", "server");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Description() {
	}

	static ObjectNode document() {
		ObjectNode whole = JSON.createObjectNode();
		PARTS.forEach((name) -> add(part(name), whole, name));
		return whole;
	}

	private static ObjectNode part(String name) {
		try (InputStream in = Description.class.getResourceAsStream("openapi/" + name + ".json")) {
			return (ObjectNode) JSON.readTree(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Adds objects and lists into one another; anything else may be said once only. */
	private static void add(ObjectNode part, ObjectNode whole, String where) {
		part.properties().forEach((entry) -> {
			JsonNode there = whole.get(entry.getKey());
			if (there == null) {
				whole.set(entry.getKey(), entry.getValue());
			}
			else if (there instanceof ObjectNode object && entry.getValue() instanceof ObjectNode more) {
				add(more, object, where + "/" + entry.getKey());
			}
			else if (there instanceof ArrayNode list && entry.getValue() instanceof ArrayNode more) {
				list.addAll(more);
			}
			else {
				throw new IllegalStateException("Said twice: " + where + "/" + entry.getKey());
			}
		});
	}

}
