package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters that an earlier conversion lost: the sign for them stays, and is pointed
 * out.
 */
final class LostCharacters implements CleaningRule {

	private static final Pattern LOST = Pattern.compile("\uFFFD+");

	@Override
	public String name() {
		return "garbled";
	}

	@Override
	public List<Edit> edits(String text) {
		return (text.indexOf('\uFFFD') >= 0) ? Edit.mark(LOST, text) : List.of();
	}

}
