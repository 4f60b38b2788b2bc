package tifa.text.cleaning;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that scanners misread in a way that makes no Chinese word, such as 草命 for 革命.
 */
final class ScannedWords implements CleaningRule {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("草命", "革命"), Map.entry("苹命", "革命"),
			Map.entry("粗织", "组织"), Map.entry("租织", "组织"), Map.entry("司合部", "司令部"), Map.entry("司命部", "司令部"),
			Map.entry("间题", "问题"), Map.entry("邓小乎", "邓小平"), Map.entry("习近乎", "习近平"), Map.entry("毛泽乐", "毛泽东"),
			Map.entry("列宇主义", "列宁主义"), Map.entry("马克恩", "马克思"), Map.entry("产阶极", "产阶级"), Map.entry("红卫乓", "红卫兵"),
			Map.entry("群从路线", "群众路线"), Map.entry("中夬", "中央"), Map.entry("千部", "干部"));

	/** 时间题为, 若干千部 and the like are words that only meet. */
	private static final Pattern WORD = Pattern
		.compile("(?<![时空中房期瞬区年月日世人民车民夜其之此])间题|(?<![两几数百三四五六七八九十\\d])千部(?=[门们队署]|[ 　]*[，。、；的和是])" + "|"
				+ WORDS.keySet()
					.stream()
					.filter((word) -> !word.equals("间题") && !word.equals("千部"))
					.sorted()
					.collect(Collectors.joining("|")));

	@Override
	public String name() {
		return "scannedWords";
	}

	@Override
	public List<Edit> edits(String text) {
		return WORDS.keySet().stream().noneMatch(text::contains) ? List.of()
				: Edit.each(WORD, text, (found) -> WORDS.get(found.group()));
	}

}
