package tifa.text.speech;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How the place of a speech is known, the surest first.
 */
final class PlaceRules {

	private static final Pattern HELD = Pattern.compile("日[^，。]{0,8}，?在([\\p{IsHan}]{2,4}?)(?:市)?(?:胜利)?(?:举行|召开|开幕)");

	private static final Pattern DATELINE = Pattern
		.compile("(?:新华社|新华网|中新社|中新网|人民网|央视网|本报)([\\p{IsHan}]{2,4})[ 　]*[\\d０-９]{1,2}月");

	private static final Pattern LOCAL = Pattern
		.compile("^(?:在)?(?:中共)?(?![全本各我这该]|XX|\\d)([\\p{IsHan}]{2,4}?[省市县区镇乡村州旗])(?=[^长委府])");

	/** 云泽市委书记, 云泽市人民政府, 云泽市市长. */
	private static final Pattern OF_OFFICE = Pattern
		.compile("(?:^|中共|年)([\\p{IsHan}]{2,3}[省市县区镇乡村州旗])(?=委|人民政府|政府|[省市县区镇乡村州旗]长)");

	private static final Pattern CENTRAL = Pattern.compile(
			"^(?:关于)?(?:第[一二三四五六七八九十]+[届次])?(?:国务院|中共中央|中央|中国共产党|党的十|中共十|全国|中华人民共和国|十[一二三四五六七八九]?届|二十届|最高人民|[\\p{IsHan}]{2,8}部$)");

	private static final Pattern CITY_REPORT = Pattern.compile("我代表[\\p{IsHan}]{0,8}(?:市|省|自治区)?人民政府|我代表市|我代表省");

	/** So many characters of a report name its own place often enough. */
	private static final int ENOUGH = 6_000;

	static final List<MetadataRule> RULES = List.of(
			MetadataRule.likely("heldAt", (clues) -> MetadataRule.group(HELD, clues.opening())),
			MetadataRule.likely("titlePlace", PlaceRules::inHeading),
			MetadataRule.likely("officePlace", (clues) -> beginning(clues.front().office())),
			MetadataRule.likely("dateline", PlaceRules::dateline), MetadataRule.guess("localPlace", PlaceRules::local),
			MetadataRule.guess("centralBody", PlaceRules::central),
			MetadataRule.guess("mostNamed", PlaceRules::mostNamed));

	private PlaceRules() {
	}

	private static String beginning(String text) {
		return (text != null) ? Places.beginning(text) : null;
	}

	private static String inHeading(Clues clues) {
		String title = beginning(clues.front().title());
		return (title != null) ? title : beginning(OccasionRules.of(clues));
	}

	private static String local(Clues clues) {
		String occasion = OccasionRules.of(clues);
		String named = (occasion != null) ? MetadataRule.group(LOCAL, occasion) : null;
		String office = (clues.front().office() != null) ? clues.front().office() : clues.heading();
		return (named != null) ? named : MetadataRule.group(OF_OFFICE, office);
	}

	private static String dateline(Clues clues) {
		return clues.dropped()
			.stream()
			.map((line) -> MetadataRule.group(DATELINE, line))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The bodies of the whole country sit in the capital. */
	private static String central(Clues clues) {
		for (String text : new String[] { SpeakerRules.of(clues), OccasionRules.of(clues), clues.front().title() }) {
			if (text != null && CENTRAL.matcher(text).find()) {
				return "北京";
			}
		}
		return WorkReports.speaker(clues) != null ? "北京" : null;
	}

	private static String mostNamed(Clues clues) {
		return CITY_REPORT.matcher(clues.opening()).find() ? Places.most(clues.beginning(ENOUGH)) : null;
	}

}
