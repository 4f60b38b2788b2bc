package tifa.graph.query;

import java.util.List;

/**
 * The shortest ways between two terms, up to four links long.
 *
 * @param graph their terms and links, in the order of the ways
 * @param kind what they are
 * @param ways those whose weakest link is the strongest first
 * @param passing how many ways there are, as far as was looked
 */
public record Paths(Subgraph graph, Kind kind, List<Way> ways, long passing) {

	/** What ways there are. */
	public enum Kind {

		/** None of up to four links, or none among those tried. */
		NONE("none"),
		/** The two are linked. */
		DIRECT("direct"),
		/** By one term between them. */
		TWO("two"),
		/** By two or three terms between them. */
		SHORTEST("shortest");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		public String word() {
			return this.word;
		}

		static Kind of(List<Way> ways) {
			int links = ways.isEmpty() ? 0 : ways.get(0).links().size();
			return values()[Math.min(links, SHORTEST.ordinal())];
		}

	}

	/**
	 * One way.
	 *
	 * @param names its terms, from the one asked for first to the other
	 * @param links its links, one step each
	 * @param weakest the lowest score of these, or null where none is defined
	 */
	public record Way(List<String> names, List<Subgraph.Edge> links, Double weakest) {
	}

}
