package tifa.text.vocabulary;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The normal form of a term's name: NFKC, without outer “” and 《》 and without white
 * space, list separators as 、, inner quotes as “”.
 */
public final class TermName {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern SEPARATOR = Pattern.compile("[，,､﹑﹐]");

	private static final Pattern OPENING = Pattern.compile("[‘「『]");

	private static final Pattern CLOSING = Pattern.compile("[’」』]");

	private static final String[] OUTER = { "“”", "《》", "〈〉" };

	private TermName() {
	}

	/** Normalises a name as found or typed. */
	public static String normal(String name) {
		String normal = SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
		normal = SEPARATOR.matcher(normal).replaceAll("、");
		normal = CLOSING.matcher(OPENING.matcher(normal).replaceAll("“")).replaceAll("”");
		String stripped = stripOuter(normal);
		while (!stripped.equals(normal)) {
			normal = stripped;
			stripped = stripOuter(normal);
		}
		return normal;
	}

	private static String stripOuter(String name) {
		for (String pair : OUTER) {
			boolean around = name.length() > 2 && name.charAt(0) == pair.charAt(0)
					&& name.indexOf(pair.charAt(1)) == name.length() - 1;
			if (around) {
				return name.substring(1, name.length() - 1);
			}
		}
		return name;
	}

}
