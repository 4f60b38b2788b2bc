package tifa.documents;

/**
 * A file that can't be read, for a reason with a code.
 */
final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	Refused(String code) {
		super(code);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
