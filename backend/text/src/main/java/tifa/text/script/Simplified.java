package tifa.text.script;

import java.nio.charset.Charset;
import java.util.BitSet;

import com.hankcs.hanlp.HanLP;

/**
 * Turns traditional script into simplified, one character at a time.
 */
public final class Simplified {

	/** What GB 2312 holds of the characters that the script's tables change. */
	private static final String TRADITIONAL = "乾菸薹捱摺吒後徵夥甯榘於镟麴醣麽";

	private static final BitSet SETTLED = settled();

	private Simplified() {
	}

	/** Whether a character is what it is, in whatever company. */
	public static boolean isSettled(int codePoint) {
		return SETTLED.get(codePoint);
	}

	/**
	 * A character in simplified script.
	 * @param text the text it stands in: some depend on their neighbours
	 * @param at where it stands
	 * @return the character, or those that it stands for
	 */
	public static String at(String text, int at) {
		int codePoint = text.codePointAt(at);
		Character chosen = Slip.correction(text, at);
		if (chosen != null) {
			return chosen.toString();
		}
		String character = Character.toString(codePoint);
		return isSettled(codePoint) ? character : HanLP.convertToSimplifiedChinese(character);
	}

	/** A text in simplified script, each character where it was. */
	public static String of(String text) {
		StringBuilder simplified = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (!isSettled(text.charAt(i))
					&& Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN) {
				String put = at(text, i);
				simplified.setCharAt(i, (put.length() == 1) ? put.charAt(0) : text.charAt(i));
			}
		}
		return simplified.toString();
	}

	/**
	 * The Han characters of GB 2312, mainland China's set of simplified characters: they
	 * stay as they are, so that the script's tables are only asked about the others, but
	 * for the few that are traditional all the same or need a look at their neighbours.
	 * The tables take half a second to load, which a corpus without traditional script
	 * needn't spend.
	 */
	private static BitSet settled() {
		BitSet set = new BitSet(0x10000);
		for (int row = 0xB0; row <= 0xF7; row++) {
			for (int cell = 0xA1; cell <= 0xFE; cell++) {
				byte[] bytes = { (byte) row, (byte) cell };
				String character = new String(bytes, Charset.forName("GB2312"));
				if (character.length() == 1 && character.charAt(0) != '\uFFFD' && !TRADITIONAL.contains(character)
						&& !Slip.isPossible(character.charAt(0))) {
					set.set(character.charAt(0));
				}
			}
		}
		return set;
	}

}
