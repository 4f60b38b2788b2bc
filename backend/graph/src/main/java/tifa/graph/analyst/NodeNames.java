package tifa.graph.analyst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * What nodes are called outside: {@code t:NAME}, {@code s:ID}, {@code p:ID}; internal ids
 * change when a store is rebuilt.
 */
final class NodeNames {

	private final Map<String, String> byElement = new HashMap<>();

	/** Learns a node, so that its links can name it. */
	void learn(Node node) {
		this.byElement.put(node.elementId(), id(node));
	}

	boolean knows(String element) {
		return this.byElement.containsKey(element);
	}

	String id(Node node) {
		return switch (type(node)) {
			case "term" -> "t:" + node.get("name").asString("");
			case "speech" -> "s:" + node.get("id").asString("");
			case "paragraph" -> "p:" + node.get("id").asString("");
			default -> "c:" + node.get("id").asString("");
		};
	}

	/** A co-occurrence bears the same id as on the map, another link its type besides. */
	String id(Relationship link) {
		String ends = source(link) + "|" + target(link);
		return link.hasType("CO_OCCURS") ? ends : ends + "|" + link.type();
	}

	String source(Relationship link) {
		return this.byElement.getOrDefault(link.startNodeElementId(), "");
	}

	String target(Relationship link) {
		return this.byElement.getOrDefault(link.endNodeElementId(), "");
	}

	static List<String> labels(Node node) {
		List<String> labels = new ArrayList<>();
		node.labels().forEach(labels::add);
		return labels;
	}

	static String type(Node node) {
		return node.hasLabel("Term") ? "term"
				: node.hasLabel("Speech") ? "speech" : node.hasLabel("Paragraph") ? "paragraph" : "corpus";
	}

	static String label(Node node) {
		return switch (type(node)) {
			case "term" -> node.get("name").asString("");
			case "speech" -> node.get("title").asString("");
			default -> node.get("id").asString("");
		};
	}

}
