package tifa.text.vocabulary;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

import com.hankcs.hanlp.HanLP;

/**
 * The form in which names, aliases and texts are compared: NFKC, simplified script,
 * without quotes, 《》 and white space, list separators as 、.
 *
 * @param plain the text in this form
 * @param offsets for each UTF-16 code unit of {@code plain} the index it has in the text
 */
public record MatchingForm(String plain, int[] offsets) {

	private static final String DROPPED = "“”‘’「」『』\"'＂＇《》〈〉";

	private static final String SEPARATORS = "，,､﹑﹐、";

	/** What GB 2312 holds of the characters that the script's tables change. */
	private static final String TRADITIONAL = "乾菸薹捱摺吒後徵夥甯榘於镟麴醣麽";

	private static final BitSet SIMPLIFIED = simplified();

	/** The matching form of a string, without offsets. */
	public static String of(String text) {
		return map(text).plain;
	}

	/**
	 * The matching form of a text, with the way back.
	 * @param text any text
	 * @return its form, and for each character of it where it stood
	 */
	public static MatchingForm map(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		int[] offsets = new int[text.length() * 2 + 16];
		int i = 0;
		while (i < text.length()) {
			int codePoint = text.codePointAt(i);
			int width = Character.charCount(codePoint);
			int before = plain.length();
			append(codePoint, plain);
			if (plain.length() > offsets.length) {
				offsets = Arrays.copyOf(offsets, plain.length() * 2);
			}
			for (int k = before; k < plain.length(); k++) {
				offsets[k] = i + Math.min(k - before, width - 1);
			}
			i += width;
		}
		return new MatchingForm(plain.toString(), Arrays.copyOf(offsets, plain.length()));
	}

	/** Where the character at this place of {@link #plain} ends in the text. */
	public int end(int place, String text) {
		int start = this.offsets[place];
		return start + (Character.isHighSurrogate(text.charAt(start)) ? 2 : 1);
	}

	private static void append(int codePoint, StringBuilder into) {
		if (SIMPLIFIED.get(codePoint)) {
			into.appendCodePoint(codePoint);
			return;
		}
		if (DROPPED.indexOf(codePoint) >= 0 || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
			return;
		}
		if (SEPARATORS.indexOf(codePoint) >= 0) {
			into.append('、');
		}
		else if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN) {
			into.append(HanLP.convertToSimplifiedChinese(normal(codePoint)));
		}
		else {
			into.append(normal(codePoint).replace(" ", ""));
		}
	}

	private static String normal(int codePoint) {
		return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
	}

	/**
	 * The Han characters of GB 2312, mainland China's set of simplified characters: they
	 * stay as they are, so that the script's tables are only asked about the others, but
	 * for the few that are traditional all the same. The tables take half a second to
	 * load, which a corpus without traditional script needn't spend.
	 */
	private static BitSet simplified() {
		BitSet set = new BitSet(0x10000);
		for (int row = 0xB0; row <= 0xF7; row++) {
			for (int cell = 0xA1; cell <= 0xFE; cell++) {
				byte[] bytes = { (byte) row, (byte) cell };
				String character = new String(bytes, Charset.forName("GB2312"));
				if (character.length() == 1 && character.charAt(0) != '\uFFFD' && !TRADITIONAL.contains(character)) {
					set.set(character.charAt(0));
				}
			}
		}
		return set;
	}

}
