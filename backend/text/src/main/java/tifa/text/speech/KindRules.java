package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How the genre of a text is known, the surest first.
 */
final class KindRules {

	private static final Pattern REPORTS = Pattern
		.compile("(?:向(?:大会|党的[^，。]{2,14}大会)(?:作|做)?(?:政府|工作)?(?:报告|作)|作政府工作报告|作工作报告|报告(?:过去|政府)[^。]{0,12}工作)");

	private static final Pattern PLENUM = Pattern
		.compile("^中国共产党第[一二三四五六七八九十]+届中央委员会第[一二三四五六七八九十]+次全体会议[，,于]{0,2}[^。]{0,40}(?:举行|召开)");

	private static final Pattern RESOLUTION = Pattern.compile("^[^。]{0,40}会议听取(?:和|并)审议了[^。]{0,60}。");

	private static final Pattern INSTRUCTION = Pattern
		.compile("(?:现(?:印发|转发)给你们|请(?:认真)?贯彻(?:执行|落实)|现将[^。]{0,80}(?:印发|通知如下))");

	private static final Pattern GREETING = Pattern
		.compile("^[^。：]{0,30}(?:同志们|各位[^。：]{0,20}|朋友们|先生们|女士们|同学们|战友们|委员|代表)[：，！:]");

	static final List<MetadataRule> RULES = List.of(MetadataRule.certain("titleKind", KindRules::inHeading),
			MetadataRule.certain("officialHeader", (clues) -> Kinds.of(clues.header().getOrDefault("标题", ""))),
			MetadataRule.likely("opening", (clues) -> REPORTS.matcher(clues.opening()).find() ? "工作报告" : null),
			MetadataRule.likely("opening", (clues) -> PLENUM.matcher(clues.opening()).find() ? "公报" : null),
			MetadataRule.likely("opening", (clues) -> RESOLUTION.matcher(clues.opening()).find() ? "决议" : null),
			MetadataRule.guess("opening", (clues) -> INSTRUCTION.matcher(clues.opening()).find() ? "通知" : null),
			MetadataRule.guess("salutation", (clues) -> GREETING.matcher(clues.opening()).find() ? "讲话" : null));

	private KindRules() {
	}

	/** What the rules make of these clues, or null. */
	static String of(Clues clues) {
		return MetadataRule.first("kind", RULES, clues, new ArrayList<>());
	}

	/** The title's, or else the subtitle's. */
	private static String inHeading(Clues clues) {
		return clues.front().headings().stream().map(Kinds::of).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
