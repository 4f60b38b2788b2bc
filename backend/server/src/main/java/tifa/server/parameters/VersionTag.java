package tifa.server.parameters;

import java.util.Map;

import tifa.text.Refusal;

/**
 * Versions of what is kept, as ETag and If-Match write them.
 */
public final class VersionTag {

	private VersionTag() {
	}

	public static String of(int version) {
		return "\"" + version + "\"";
	}

	/**
	 * The version that an If-Match names.
	 * @throws Refusal {@code parameter.invalid}
	 */
	public static int version(String tag) {
		String digits = tag.replaceAll("^(W/)?\"(\\d{1,9})\"$", "$2");
		if (digits.equals(tag)) {
			throw new Refusal("parameter.invalid", Map.of("parameter", "If-Match", "value", tag));
		}
		return Integer.parseInt(digits);
	}

}
