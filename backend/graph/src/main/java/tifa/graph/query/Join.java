package tifa.graph.query;

/**
 * With how many of several terms a neighbour has to be linked.
 */
public enum Join {

	/** One is enough; it stands where its strongest link puts it. */
	ANY("any"),
	/** With all of them; it stands where its weakest link puts it. */
	ALL("all");

	private final String word;

	Join(String word) {
		this.word = word;
	}

	public String word() {
		return this.word;
	}

}
