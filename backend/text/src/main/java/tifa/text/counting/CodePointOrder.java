package tifa.text.counting;

import java.util.Comparator;

/**
 * Strings by code point, as the store compares them; Java compares UTF-16 code units,
 * which differs beyond the basic plane.
 */
public enum CodePointOrder implements Comparator<String> {

	INSTANCE;

	@Override
	public int compare(String a, String b) {
		int i = 0;
		while (i < a.length() && i < b.length()) {
			int x = a.codePointAt(i);
			int y = b.codePointAt(i);
			if (x != y) {
				return Integer.compare(x, y);
			}
			i += Character.charCount(x);
		}
		return Integer.compare(a.length(), b.length());
	}

}
