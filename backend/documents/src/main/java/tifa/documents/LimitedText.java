package tifa.documents;

/**
 * Text in lines, up to a length.
 */
final class LimitedText {

	/** In UTF-16 code units; a file may hold several documents. */
	private static final int LIMIT = 20_000_000;

	private final StringBuilder text = new StringBuilder();

	/**
	 * Goes on with the line.
	 * @throws Refused {@code file.tooMuchText}
	 */
	void add(String more) {
		if (this.text.length() + more.length() > LIMIT) {
			throw new Refused("file.tooMuchText");
		}
		this.text.append(atLineStart() ? more.stripLeading() : more);
	}

	/** Ends the line, unless it has just begun. */
	void endLine() {
		if (!atLineStart()) {
			this.text.append('\n');
		}
	}

	private boolean atLineStart() {
		return this.text.isEmpty() || this.text.charAt(this.text.length() - 1) == '\n';
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
