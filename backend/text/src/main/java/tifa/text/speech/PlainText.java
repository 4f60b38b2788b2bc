package tifa.text.speech;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
	 * Decodes UTF-8, with or without a byte order mark, and tidies its characters.
	 * @throws Refusal {@code file.empty}, {@code file.binary}, {@code file.notUtf8} or
	 * {@code file.notChinese}
	 */
	static String decode(byte[] bytes, String file) {
		if (bytes.length == 0) {
			throw new Refusal("file.empty", Map.of("file", file));
		}
		if (isBinary(bytes)) {
			throw new Refusal("file.binary", Map.of("file", file));
		}
		String text = Characters.tidy(utf8(bytes, file));
		if (text.isBlank()) {
			throw new Refusal("file.empty", Map.of("file", file));
		}
		if (!isChinese(text)) {
			throw new Refusal("file.notChinese", Map.of("file", file));
		}
		return text;
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

	private static String utf8(byte[] bytes, String file) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			throw new Refusal("file.notUtf8", Map.of("file", file));
		}
	}

	private static boolean isChinese(String text) {
		long han = text.codePoints().filter(PlainText::isHan).count();
		long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
		return han >= FEWEST_HAN && han >= LEAST_HAN * letters;
	}

	private static boolean isHan(int codePoint) {
		return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
	}

}
