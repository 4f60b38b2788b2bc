package tifa.text.cleaning;

import java.util.regex.Pattern;

/**
 * The numbers that Chinese documents count their points with: 一、 （一） 1. 第一章.
 */
public final class Enumerators {

	private static final Pattern BEGINNING = Pattern
		.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|第[一二三四五六七八九十\\d]{1,3}[章节部]");

	private Enumerators() {
	}

	/** Whether a text starts with one. */
	public static boolean begins(String text) {
		return BEGINNING.matcher(text).lookingAt();
	}

}
