package tifa.text.speech;

import java.util.Map;

import tifa.text.Refusal;

/**
 * Turns the bytes of a text file into text, or says why they are none.
 */
final class PlainText {

	/** Below this share of Han characters a file holds no Chinese text. */
	private static final double LEAST_HAN = 0.2;

	private static final int FEWEST_HAN = 10;

	private PlainText() {
	}

	/**
	 * Decodes the bytes of a file.
	 * @throws Refusal {@code file.empty}, {@code file.binary} or {@code file.encoding}
	 */
	static DecodedText decode(byte[] bytes, String file) {
		if (bytes.length == 0) {
			throw new Refusal("file.empty", Map.of("file", file));
		}
		DecodedText decoded = DecodedText.of(bytes);
		if ((decoded == null || !isWide(decoded)) && isBinary(bytes)) {
			throw new Refusal("file.binary", Map.of("file", file));
		}
		if (decoded == null) {
			throw new Refusal("file.encoding", Map.of("file", file));
		}
		return decoded;
	}

	/**
	 * A text whose lines end in line feeds.
	 * @throws Refusal {@code file.empty} or {@code file.notChinese}
	 */
	static String checked(String found, String file) {
		String text = Characters.lines(found);
		if (Characters.isBlank(text)) {
			throw new Refusal("file.empty", Map.of("file", file));
		}
		if (!isChinese(text)) {
			throw new Refusal("file.notChinese", Map.of("file", file));
		}
		return text;
	}

	/** Encodings of two bytes a character hold NUL bytes. */
	private static boolean isWide(DecodedText decoded) {
		return decoded.encoding().name().startsWith("UTF-16");
	}

	/** Text files hold no NUL and hardly a control character. */
	private static boolean isBinary(byte[] bytes) {
		int controls = 0;
		for (byte b : bytes) {
			if (b == 0) {
				return true;
			}
			if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
				controls++;
			}
		}
		return controls * 100L > bytes.length;
	}

	private static boolean isChinese(String text) {
		long han = text.codePoints().filter(Characters::isHan).count();
		long letters = text.codePoints().filter(Characters::isLetterOrDigit).count();
		return han >= FEWEST_HAN && han >= LEAST_HAN * letters;
	}

}
