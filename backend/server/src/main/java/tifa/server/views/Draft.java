package tifa.server.views;

import java.util.Base64;
import java.util.Map;

import tifa.text.Refusal;

/**
 * A view, or what changes of one, as somebody sends it: null is what isn't said.
 *
 * @param name its name; a view without one stands behind a long address
 * @param note what its author says of it
 * @param view what the page made of it
 * @param question as for POST /api/graph
 * @param thumbnail a picture as a data address
 */
record Draft(String name, String note, Map<String, Object> view, Map<String, Object> question, String thumbnail) {

	static final int LONGEST_NAME = 200;

	static final int LONGEST_NOTE = 4000;

	/** Pictures are shown to others: only formats that can't run anything. */
	private static final String PICTURE = "data:image/(png|webp);base64,";

	private static final int LARGEST_PICTURE = 64_000;

	/**
	 * It without spaces around its name and note.
	 * @throws Refusal {@code view.tooLong}
	 */
	Draft checked() {
		String title = (this.name != null && this.name.isBlank()) ? null : within("name", this.name, LONGEST_NAME);
		return new Draft(title, within("note", this.note, LONGEST_NOTE), this.view, this.question, this.thumbnail);
	}

	private static String within(String field, String text, int longest) {
		if (text == null) {
			return null;
		}
		if (text.length() > longest) {
			throw new Refusal("view.tooLong", Map.of("field", field, "length", text.length(), "limit", longest));
		}
		return text.strip();
	}

	/**
	 * The picture's bytes, or null.
	 * @throws Refusal {@code view.thumbnail}
	 */
	byte[] picture() {
		if (this.thumbnail == null) {
			return null;
		}
		String digits = this.thumbnail.replaceFirst("^" + PICTURE, "");
		byte[] image = decoded(digits);
		if (digits.length() == this.thumbnail.length() || image.length > LARGEST_PICTURE || type(image) == null) {
			throw refused();
		}
		return image;
	}

	private static byte[] decoded(String digits) {
		try {
			return Base64.getDecoder().decode(digits);
		}
		catch (IllegalArgumentException ex) {
			throw refused();
		}
	}

	private static Refusal refused() {
		return new Refusal("view.thumbnail", Map.of("limit", LARGEST_PICTURE));
	}

	/** The media type that a picture's first bytes tell, or null. */
	static String type(byte[] image) {
		if (starts(image, 0, "\u0089PNG")) {
			return "image/png";
		}
		return (starts(image, 0, "RIFF") && starts(image, 8, "WEBP")) ? "image/webp" : null;
	}

	private static boolean starts(byte[] bytes, int at, String with) {
		for (int i = 0; i < with.length(); i++) {
			if (at + i >= bytes.length || bytes[at + i] != (byte) with.charAt(i)) {
				return false;
			}
		}
		return true;
	}

}
