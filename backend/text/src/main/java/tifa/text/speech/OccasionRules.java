package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the occasion of a speech is known, the surest first.
 */
final class OccasionRules {

	private static final Pattern HEADING = Pattern
		.compile("在(.{4,60}?)(?:上|时|中)?的?(?:讲话|发言|致辞|报告|主持词|总结讲话|演讲|党课|講話|致辭|開幕詞|开幕词)(?:提纲|稿)?$");

	private static final Pattern DATED = Pattern
		.compile("^(?:[\\d一二三四五六七八九〇○零]{4}年)(?:[\\d一二三四五六七八九十]{1,2}月(?:[\\d一二三四五六七八九十]{1,3}日)?)在?(?=.{4})");

	private static final String MEETING = "(?:座谈会|动员会|动员大会|部署会|推进会|总结会|培训班|学习班|研讨班|工作会议|专题会议|联席会议|扩大会议|全体会议|全会|会议|大会|论坛|仪式|典礼|开班式)";

	private static final Pattern OPENING = Pattern
		.compile("(?:今天|这次|现在|今日|此次)[^。；！？]{0,16}?(?:召开|举行|举办|参加)(?:的是|了|这次|这个|的)?[ 　]*([^，。；：！？、]{2,40}?" + MEETING
				+ ")(?=[，。；：！]|的)");

	private static final Pattern HELD = Pattern
		.compile("^[ 　]*([\\p{IsHan}\\d]{6,40}?(?:会议|大会|全会))[，,]?(?:是?于)?[\\d一二三四五六七八九〇○]{4}年[^。]{0,40}(?:举行|召开)");

	static final List<MetadataRule> RULES = List.of(MetadataRule.certain("titleOccasion", OccasionRules::inHeading),
			MetadataRule.certain("sessionLine", (clues) -> clues.front().session()),
			MetadataRule.likely("opening", (clues) -> MetadataRule.group(HELD, clues.opening())),
			MetadataRule.likely("opening", OccasionRules::opening));

	private OccasionRules() {
	}

	/** What the rules make of these clues, or null. */
	static String of(Clues clues) {
		return MetadataRule.first("occasion", RULES, clues, new ArrayList<>());
	}

	private static String inHeading(Clues clues) {
		return clues.front()
			.headings()
			.stream()
			.map((heading) -> heading.replaceFirst("[（(].*[）)]$", "").strip())
			.map((heading) -> MetadataRule.group(HEADING, heading))
			.filter(Objects::nonNull)
			.map((occasion) -> DATED.matcher(occasion).replaceFirst(""))
			.reduce((first, second) -> second)
			.orElse(null);
	}

	/** 今天我们召开某某会议; a meeting that has no name of its own is none. */
	private static String opening(Clues clues) {
		Matcher opening = OPENING.matcher(clues.opening());
		while (opening.find()) {
			if (!opening.group(1).matches("(?:一次|一个|本次|这次|的|全体|重要|专题)*" + MEETING)) {
				return opening.group(1).replaceFirst("^(?:全[市省县区][^，]{0,4}召开|一次|一个|本次)", "");
			}
		}
		return null;
	}

}
