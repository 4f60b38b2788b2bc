package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a news agency puts before or behind its text: 新华社北京3月5日电.
 */
final class Datelines implements CleaningRule {

	private static final List<String> AGENCIES = List.of("新华社", "新华网", "中新社", "中新网", "人民网", "央视网", "本报");

	private static final String AGENCY = "(?:" + String.join("|", AGENCIES)
			+ ")[\\p{IsHan}]{0,8}[ 　]*[\\d０-９]{1,2}月[\\d０-９]{1,2}日(?:[电電讯訊]|消息)";

	private static final Pattern DATELINE = Pattern.compile("(?m)^[ 　]*" + AGENCY
			+ "[ 　]*(?:[（(](?:记者|通讯员)[^）)\\n]{2,30}[）)])?[ 　]*|[（(][ 　]*" + AGENCY + "[ 　]*[）)][ 　]*$");

	@Override
	public String name() {
		return "datelines";
	}

	@Override
	public List<Edit> edits(String text) {
		return AGENCIES.stream().noneMatch(text::contains) ? List.of() : Edit.each(DATELINE, text, (found) -> "");
	}

}
