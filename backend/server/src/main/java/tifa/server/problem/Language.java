package tifa.server.problem;

import java.util.List;
import java.util.Locale;

/**
 * A language that Tifa speaks to people.
 */
public enum Language {

	ZH, EN;

	/** The first of these that an Accept-Language header asks for, Chinese otherwise. */
	public static Language of(String accepted) {
		for (Locale.LanguageRange range : ranges(accepted)) {
			String language = Locale.forLanguageTag(range.getRange()).getLanguage();
			if (language.equals("zh")) {
				return ZH;
			}
			if (language.equals("en")) {
				return EN;
			}
		}
		return ZH;
	}

	public String tag() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static List<Locale.LanguageRange> ranges(String accepted) {
		try {
			return (accepted != null) ? Locale.LanguageRange.parse(accepted) : List.of();
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

}
