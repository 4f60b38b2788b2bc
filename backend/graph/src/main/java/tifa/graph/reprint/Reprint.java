package tifa.graph.reprint;

/**
 * Two speeches that are one text.
 *
 * @param larger the larger of their ids
 * @param smaller the smaller
 * @param similarity how much of both is the same, from 0 to 1
 */
public record Reprint(String larger, String smaller, double similarity) {

	/** Of two speeches in any order. */
	static Reprint of(String one, String other, double similarity) {
		return (one.compareTo(other) > 0) ? new Reprint(one, other, similarity) : new Reprint(other, one, similarity);
	}

}
