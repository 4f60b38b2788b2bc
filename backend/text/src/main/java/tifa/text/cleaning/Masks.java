package tifa.text.cleaning;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What authors put in place of a name, XX, *, ○○ or 某某: it stays, and is pointed out.
 */
public final class Masks implements CleaningRule {

	/** What one X stands before; X轴 and 次数×天数 are none. */
	private static final String MASKED = "[省市县区镇乡村局部委厅院校年月日届次号级同书主]";

	private static final Pattern MASK = Pattern
		.compile("[Xx](?<![A-Za-z0-9+].)[Xx]+(?![A-Za-z0-9])|X(?<![A-Za-z0-9+].)(?=" + MASKED + ")|[*＊]+(?=\\p{IsHan})"
				+ "|[*＊](?<=\\p{IsHan}.)[*＊]*|[×□]{2,}|[×□](?<=\\p{IsHan}.)(?=" + MASKED + ")"
				+ "|[○◯](?<![一二三四五六七八九〇○◯].)[○◯]*(?![一二三四五六七八九〇○◯年])|某某");

	private static final String SIGNS = "Xx*＊×□○◯";

	@Override
	public String name() {
		return "masks";
	}

	@Override
	public List<Edit> edits(String text) {
		return mayHold(text) ? Edit.mark(MASK, text) : List.of();
	}

	/** Where they stand in a text. */
	public static List<MatchResult> in(String text) {
		return mayHold(text) ? MASK.matcher(text).results().toList() : List.of();
	}

	private static boolean mayHold(String text) {
		return Edit.holdsAny(text, SIGNS) || text.contains("某某");
	}

}
