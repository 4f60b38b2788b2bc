package tifa.text.speech;

/**
 * How a field of the metadata came to be known.
 *
 * @param field the field, such as {@code date}
 * @param rule the rule that filled it, such as {@code dateLine}
 * @param confidence how sure the rule is
 */
public record Inference(String field, String rule, Confidence confidence) {

	/** The three words that the store keeps. */
	public String written() {
		return this.field + " " + this.rule + " " + this.confidence.word();
	}

}
