package tifa.text.counting;

/**
 * How often something was seen, by unit.
 *
 * @param sentences distinct sentences
 * @param paragraphs distinct paragraphs
 * @param speeches distinct speeches
 */
public record Counts(long sentences, long paragraphs, long speeches) {

	public static final Counts NONE = new Counts(0, 0, 0);

	public Counts plus(Counts other) {
		return new Counts(this.sentences + other.sentences, this.paragraphs + other.paragraphs,
				this.speeches + other.speeches);
	}

	public boolean isNone() {
		return equals(NONE);
	}

}
