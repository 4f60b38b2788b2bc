package tifa.graph.query;

import java.util.List;
import java.util.Map;

import tifa.text.counting.Unit;

/**
 * What a question about the graph yields.
 *
 * @param nodes the terms: those asked for, then by rank
 * @param edges the links among them, the strongest first
 * @param passingNodes how many terms pass, also those not returned
 * @param passingEdges how many links among the nodes pass, also those cut
 * @param truncated whether either is more than what is returned
 * @param undated how many undated speeches a filter by date leaves out
 * @param speeches how many speeches the question is about
 * @param units how many units they have in all
 * @param statement the view's Cypher: one statement that returns the same links
 * @param parameters its parameters
 * @param shared with how many of the terms asked for each is linked; empty where none are
 * asked for
 * @param speechMap the speeches that mention the terms
 */
public record Subgraph(List<Node> nodes, List<Edge> edges, long passingNodes, long passingEdges, boolean truncated,
		long undated, long speeches, long units, String statement, Map<String, Object> parameters,
		Map<String, Integer> shared, SpeechMap speechMap) {

	/** One that has neither shared neighbours nor speeches. */
	public Subgraph(List<Node> nodes, List<Edge> edges, long passingNodes, long passingEdges, boolean truncated,
			long undated, long speeches, long units, String statement, Map<String, Object> parameters) {
		this(nodes, edges, passingNodes, passingEdges, truncated, undated, speeches, units, statement, parameters,
				Map.of(), SpeechMap.NONE);
	}

	/**
	 * A term in a subgraph, with the figures of the part of the corpus asked about.
	 */
	public record Node(String name, String category, String tier, String status, String gloss, long mentions,
			long sentences, long paragraphs, long speeches) {

		/** The id in answers and files. */
		public String id() {
			return id(this.name);
		}

		static String id(String name) {
			return "t:" + name;
		}

		/** How many units hold it. */
		public long count(Unit unit) {
			return switch (unit) {
				case PARAGRAPH -> this.paragraphs;
				case SENTENCE -> this.sentences;
			};
		}

	}

	/**
	 * A link between two terms.
	 *
	 * @param source the smaller name by code point
	 * @param target the larger
	 * @param sentences sentences that hold both
	 * @param paragraphs paragraphs that hold both
	 * @param speeches speeches with such a paragraph
	 * @param score the measure, or null where it isn't defined
	 * @param expected the units that would hold both if the terms were unrelated
	 */
	public record Edge(String source, String target, long sentences, long paragraphs, long speeches, Double score,
			double expected) {

		/** The id in answers and files. */
		public String id() {
			return sourceId() + "|" + targetId();
		}

		/** The id of the node with the smaller name. */
		public String sourceId() {
			return Node.id(this.source);
		}

		/** The id of the node with the larger name. */
		public String targetId() {
			return Node.id(this.target);
		}

		/** How many units hold both. */
		public long count(Unit unit) {
			return switch (unit) {
				case PARAGRAPH -> this.paragraphs;
				case SENTENCE -> this.sentences;
			};
		}

	}

}
