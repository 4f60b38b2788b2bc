package tifa.text.reprint;

import java.util.Random;

/**
 * A text as sharing sites and scanners leave it, the same for the same seed.
 */
final class Altered {

	private static final int FIRST_HAN = 0x4E00;

	private Altered() {
	}

	/** Without its end. */
	static String cut(String text, double share) {
		return text.substring(0, (int) (text.length() * (1 - share)));
	}

	/** With some characters misread, dropped or doubled. */
	static String misread(String text, double share, long seed) {
		Random random = new Random(seed);
		StringBuilder misread = new StringBuilder();
		text.codePoints().forEach((each) -> {
			if (each == '\n' || random.nextDouble() >= share) {
				misread.appendCodePoint(each);
				return;
			}
			switch (random.nextInt(6)) {
				case 0 -> {
				}
				case 1 -> misread.appendCodePoint(each).appendCodePoint(each);
				default -> misread.appendCodePoint(FIRST_HAN + random.nextInt(3000));
			}
		});
		return misread.toString();
	}

}
