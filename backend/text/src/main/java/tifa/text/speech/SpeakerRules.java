package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the speaker of a speech, or the issuer of a document, is known, the surest first.
 */
final class SpeakerRules {

	private static final String HONOUR = "(?:同志|总理|主席|总书记|委员长|部长|书记|省长|市长|县长)";

	/** 某某同志在某会上的讲话; not 学习某某同志的决定. */
	private static final Pattern IN_TITLE = Pattern.compile("(?:^|[年月日上晚点时]|[ 　])(" + FrontLine.NAME + ")(" + HONOUR
			+ ")?(?=(?:在|于|\\d|对|与|就|接见|关于|的|致|同)|[一二三四五六七八九〇]{4}年)");

	private static final Set<String> SPOKEN = Set.of("讲话", "发言", "演讲", "谈话", "致辞", "开幕词", "闭幕词", "报告", "批示", "党课",
			"主持词");

	private static final String BODY = "(?:国务院|办公厅|办公室|委员会|人民政府|政府|部|局|委|厅|省委|市委|县委|区委|会议|大会|法院|检察院|中央|军委|组|总署|署|总局|协会|党校|学院|大学)";

	private static final Pattern ISSUER = Pattern.compile("^((?:(?:(?!转发|印发|批转|关于)[\\p{IsHan}]){0,20}?" + BODY
			+ "[、 　]?)+?)(?=关于|印发|转发|批转|发布|对(?!外)[^，]{2,40}(?:答复|复函|批复|通报))");

	private static final Pattern SESSION = Pattern.compile("^第[一二三四五六七八九十]+届|第[一二三四五六七八九十]+次(?:全体)?会议$");

	private static final Pattern PLENUM = Pattern.compile(
			"^(中国共产党)第[一二三四五六七八九十]+届(中央委员会|中央纪律检查委员会)第[一二三四五六七八九十]+次全体会议|^(?:中共|党的)?[一二三四五六七八九十]+届[一二三四五六七八九十]+中全会");

	private static final Pattern SIGNATURE = Pattern.compile("[\\p{IsHan}、 　]{0,20}" + BODY);

	private static final Pattern SIGNED_NAME = Pattern.compile("(总理|主席|省长|市长|部长|主任)[ 　]+(" + FrontLine.NAME + ")");

	private static final Pattern MEETING_HEARD = Pattern
		.compile("^(?:第[一二三四五六七八九十]+届)(全国人民代表大会|[\\p{IsHan}]{2,6}人民代表大会)第[^，。]{1,8}会议");

	static final List<MetadataRule> RULES = List.of(
			MetadataRule.certain("byLine",
					(clues) -> (clues.front().office() != null) ? clues.front().speaker() : null),
			MetadataRule.certain("officialHeader", (clues) -> clues.header().get("发文机关")),
			MetadataRule.likely("byLine", (clues) -> isLong(clues.front().speaker()) ? clues.front().speaker() : null),
			MetadataRule.likely("titleName", SpeakerRules::inTitle),
			MetadataRule.likely("issuer", SpeakerRules::issuer), MetadataRule.likely("plenum", SpeakerRules::plenum),
			MetadataRule.likely("workReport", WorkReports::speaker),
			MetadataRule.likely("opening", (clues) -> MetadataRule.group(MEETING_HEARD, clues.opening())),
			MetadataRule.likely("signature", SpeakerRules::signature),
			MetadataRule.guess("byLine", (clues) -> clues.front().speaker()));

	static final List<MetadataRule> OFFICES = List.of(MetadataRule.certain("byLine", (clues) -> clues.front().office()),
			MetadataRule.likely("workReport",
					(clues) -> (clues.front().speaker() == null) ? WorkReports.office(clues) : null),
			MetadataRule.likely("titleName", SpeakerRules::officeInTitle));

	private SpeakerRules() {
	}

	/** What the rules make of these clues, or null. */
	static String of(Clues clues) {
		return MetadataRule.first("speaker", RULES, clues, new ArrayList<>());
	}

	/** Two characters that begin like a name may be a word. */
	private static boolean isLong(String name) {
		return name != null && name.length() > 2;
	}

	private static String inTitle(Clues clues) {
		Matcher name = named(clues);
		return (name != null) ? name.group(1).replaceAll("[ 　]", "") : null;
	}

	private static String officeInTitle(Clues clues) {
		Matcher name = named(clues);
		return (name != null && name.group(2) != null && !name.group(2).equals("同志")) ? name.group(2) : null;
	}

	private static Matcher named(Clues clues) {
		String heading = clues.heading();
		Matcher name = IN_TITLE.matcher(heading);
		boolean spoken = clues.front()
			.headings()
			.stream()
			.map(Kinds::of)
			.anyMatch((kind) -> kind != null && SPOKEN.contains(kind));
		boolean about = heading.matches(".*(?:学习|贯彻|传达|悼念|追悼|纪念).*");
		return (spoken && !about && name.find()) ? name : null;
	}

	private static String issuer(Clues clues) {
		String issuer = (clues.front().title() != null) ? MetadataRule.group(ISSUER, clues.front().title()) : null;
		return (issuer != null) ? SESSION.matcher(SESSION.matcher(issuer.strip()).replaceAll("")).replaceAll("") : null;
	}

	private static String plenum(Clues clues) {
		for (String text : new String[] { clues.heading(), clues.opening() }) {
			Matcher plenum = PLENUM.matcher(text);
			if (plenum.find() && "公报".equals(KindRules.of(clues))) {
				return "中国共产党" + ((plenum.group(2) != null) ? plenum.group(2) : "中央委员会");
			}
		}
		return null;
	}

	/** The line above the date that signs. */
	private static String signature(Clues clues) {
		List<String> body = clues.body();
		for (int i = 1; i < body.size(); i++) {
			Matcher name = SIGNED_NAME.matcher(body.get(i - 1));
			if (DateFinder.isAlone(body.get(i)) && name.matches()) {
				return name.group(2).replaceAll("[ 　]", "");
			}
			if (DateFinder.isAlone(body.get(i)) && SIGNATURE.matcher(body.get(i - 1)).matches()) {
				return body.get(i - 1).replaceAll("[ 　]+", "、");
			}
		}
		return null;
	}

}
