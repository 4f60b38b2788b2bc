package tifa.graph.query;

import java.io.IOException;

/**
 * The passages behind the links of a subgraph.
 */
public interface Passages {

	/** No link has any. */
	Passages NONE = (most, receiver) -> {
	};

	/**
	 * Tells all passages, link by link in the order of the subgraph, those of a link by
	 * date.
	 * @param most how many of a link at most; of more, some evenly over time
	 * @param receiver what takes them, one by one
	 */
	void tell(long most, Receiver receiver) throws IOException;

	/** Takes passages. */
	interface Receiver {

		/**
		 * Takes one.
		 * @param link the id of the link, as answers have it
		 * @param passage what holds both ends, or the term where the other is a speech
		 */
		void take(String link, Evidence.Passage passage) throws IOException;

	}

}
