package tifa.server.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tifa.server.problem.Language;

/**
 * A part of the line: what it tells, by which words. Lines are in print: other words may
 * come, but none may change.
 */
enum Phrase {

	CORPUS("corpus", "语料", "corpus"),

	VOCABULARY("vocabulary", "词表", "vocabulary"),

	SHOWN("shown", "显示自", "shown from"),

	UNIT("unit", "单位", "unit"),

	MEASURE("measure", "关联度", "measure"),

	MIN("min", "至少", "min"),

	MIN_SCORE("minScore", "分数自", "score from"),

	PATH("path", "路径", "path"),

	TERM("term", "概念", "concepts"),

	EDGE("edge", "连线", "links"),

	DEPTH("depth", "步数", "steps"),

	JOIN("join", "须连", "linked with"),

	LIMIT("limit", "至多", "at most"),

	OFFSET("offset", "略过", "skipping"),

	/** How many links a concept of the overview keeps: a part of the pipeline. */
	EACH("each", "每点", "each"),

	SPEECHES("speeches", "讲话数", "speeches"),

	SHOWN_SPEECH("shownSpeech", "所列讲话", "speeches listed"),

	FROM("from", "自", "from"),

	TO("to", "至", "to"),

	SPEAKER("speaker", "讲话人", "speaker"),

	PLACE("place", "地点", "place"),

	KIND("kind", "文种", "kind"),

	COLLECTION("collection", "集合", "collection"),

	SPEECH("speech", "限讲话", "within"),

	CATEGORY("category", "类别", "category"),

	TIER("tier", "来源", "source"),

	STATUS("status", "状态", "status"),

	COMMUNITY("community", "社区", "community"),

	/** Over all others: a line that was cut or changed is told by it. */
	CHECK("check", "校验", "check");

	/** Where white space was lost, 至 is only 至 if it isn't 至少. */
	private static final List<Opening> OPENINGS = Arrays.stream(values())
		.flatMap((each) -> Arrays.stream(Language.values()).map((language) -> new Opening(each, each.in(language))))
		.sorted(Comparator.comparing((Opening each) -> each.words().length()).reversed())
		.toList();

	private final String key;

	private final String chinese;

	private final String english;

	Phrase(String key, String chinese, String english) {
		this.key = key;
		this.chinese = chinese;
		this.english = english;
	}

	/** The name of the parameter that it tells. */
	String key() {
		return this.key;
	}

	String words(Language language) {
		return (language == Language.ZH) ? this.chinese : this.english;
	}

	private String in(Language language) {
		return words(language).replace(" ", "");
	}

	/** What a part without white space begins with. */
	static Optional<Opening> opening(String part) {
		String small = part.toLowerCase(Locale.ROOT);
		return OPENINGS.stream().filter((each) -> small.startsWith(each.words())).findFirst();
	}

	/**
	 * The words that a part begins with.
	 */
	record Opening(Phrase phrase, String words) {
	}

}
