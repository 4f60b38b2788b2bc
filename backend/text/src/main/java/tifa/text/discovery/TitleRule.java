package tifa.text.discovery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tifa.text.finding.Mask;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermName;
import tifa.text.vocabulary.Tier;

/**
 * Every full title in 《》 names a document.
 */
final class TitleRule {

	/** Measured precision of titles over hand-read texts: 1.0. */
	private static final double CONFIDENCE = 0.95;

	private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{4,80})》");

	/** Short forms such as 《决定》 or 《工作要点》 name whatever was named before. */
	private static final Pattern GENERIC = Pattern.compile(
			"(?:[本该此]|工作|实施|行动|管理|暂行|总体|具体|若干|相关)*(?:要点|方案|意见|办法|细则|规定|条例|决定|通知|报告|纲要|规划|计划|建议|公报|决议|汇编|制度|规则|清单|措施|说明|讲话|手册)");

	private TitleRule() {
	}

	static Stream<Term> terms(String text) {
		return TITLE.matcher(text)
			.results()
			.map((match) -> TermName.normal(match.group(1)))
			.filter((name) -> name.length() >= 4 && !Mask.in(name) && !GENERIC.matcher(name).matches())
			.filter(TitleRule::isReadable)
			.map((name) -> Term.proposed(name, Category.DOCUMENT, Tier.TITLE, CONFIDENCE));
	}

	private static boolean isReadable(String name) {
		Matcher sentence = Pattern.compile("[。!?;]").matcher(name);
		return !sentence.find() && name.codePoints().anyMatch(Character::isIdeographic);
	}

}
