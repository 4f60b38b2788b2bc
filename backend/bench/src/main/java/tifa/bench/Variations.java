package tifa.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * As much text as wanted, made of a few texts: their lines in another order each time,
 * and one character in a hundred another one, so that strings turn up that no text had.
 * The same document comes out whenever it is asked for.
 */
record Variations(List<String> texts) {

	private static final int REPLACED = 100;

	/** Titles and the tables of official documents stay where they are looked for. */
	private static final int HEAD = 30;

	/** A document in UTF-8. */
	byte[] document(int number) {
		String text = this.texts.get(number % this.texts.size());
		Random random = new Random(number);
		List<String> lines = new ArrayList<>(text.lines().toList());
		Collections.shuffle(lines.subList(Math.min(HEAD, lines.size()), lines.size()), random);
		StringBuilder varied = new StringBuilder(String.join("\n", lines));
		for (int i = random.nextInt(REPLACED); i < varied.length(); i += 1 + random.nextInt(2 * REPLACED)) {
			if (Character.isIdeographic(varied.charAt(i))) {
				varied.setCharAt(i, ideograph(text, random));
			}
		}
		return varied.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static char ideograph(String text, Random random) {
		char c = ' ';
		while (!Character.isIdeographic(c)) {
			c = text.charAt(random.nextInt(text.length()));
		}
		return c;
	}

}
