package tifa.text.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tifa.text.finding.Mask;
import tifa.text.finding.Segmenter;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermName;
import tifa.text.vocabulary.Tier;

/**
 * What stands in “” is a formulation, unless it is speech, a plain word or a figure.
 */
final class QuoteRule {

	/** Measured precision of filtered quotes over hand-read texts: .71 to .97. */
	private static final double CONFIDENCE = 0.8;

	private static final Pattern QUOTE = Pattern.compile("“([^“”\\n]{2,24})”");

	/** Only Han characters, digits and Latin letters, joined by 、 or by commas. */
	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9·+、]{2,20}");

	/** 2020, 100万; but 12345 is a telephone line. */
	private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,4}|[0-9]+[万亿]");

	private static final int SHORTEST = 3;

	private static final int MOST_CHARACTERS = 8;

	/** 四个意识, 三会一课, 五位一体, 十四五 … */
	private static final Pattern NUMERAL = Pattern
		.compile("[一二两三四五六七八九十百千万]+(?:个|大|项|条|种|次|有|要|不|位|高|新|好|强|严|实|进|查|同|率|化|型|点|为)\\p{IsHan}{0,6}"
				+ "|(?:[一二两三四五六七八九十]\\p{IsHan}{1,2}){2,3}");

	/** Words of talk, question and address: what holds them is said, not named. */
	private static final Pattern TALK = Pattern.compile(
			"[我你他她它咱谁吗呢吧啊嘛]|什么|怎么|为何|如何|多少|哪|是不是|要不要|能不能|这|那|就是|不是|都是|也是|还是|可以|应该|必须|没有|已经|了|着$|的$|地$|^的|^是|^在|^被|^把握|^和|^与|^及");

	/** 三个方面, 几点意见: a number of things, not their name. */
	private static final Pattern COUNTED = Pattern
		.compile("[一二两三四五六七八九十几多]+(?:个|点|项|条|种|类|大|些)?(?:方面|意见|问题|要求|工作|任务|措施|环节|层面|阶段|内容|建议|情况|原因)");

	private static final List<String> CLAUSE_TAGS = List.of("rr", "ry", "rz", "y", "e", "o", "vshi", "ule");

	/** “领头雁”工程: measured precision .9. */
	private static final Pattern PROGRAMME = Pattern
		.compile("“([^“”\\n]{2,14})”(行动计划|专项行动|行动|计划|工程|工作法|规划|改革|责任制|活动)(?![\\p{IsHan}]?[性化])");

	private static final Pattern TITLES = Pattern.compile("《[^《》\\n]*》");

	private final Segmenter segmenter;

	QuoteRule(Segmenter segmenter) {
		this.segmenter = segmenter;
	}

	/** What is quoted, of the length and the characters of a name. */
	Stream<String> names(String text) {
		return QUOTE.matcher(text).results().map((match) -> TermName.normal(match.group(1))).filter(QuoteRule::isName);
	}

	private static boolean isName(String quoted) {
		return NAME.matcher(quoted).matches() && !Mask.in(quoted) && !BARE_NUMBER.matcher(quoted).matches();
	}

	/** Programmes that begin with a quote. */
	static Stream<Term> programmes(String text) {
		return PROGRAMME.matcher(TITLES.matcher(text).replaceAll("《》"))
			.results()
			.filter((match) -> isName(TermName.normal(match.group(1))))
			.map((match) -> Term.proposed(TermName.normal(match.group()), Category.POLICY, Tier.QUOTED, CONFIDENCE));
	}

	/** A quoted name as a term. */
	static Term formulation(String name) {
		return Term.proposed(name, Category.FORMULATION, Tier.QUOTED, CONFIDENCE);
	}

	/** The formulations among them. */
	Stream<Term> terms(String text) {
		return names(text).filter(this::isFormulation).map(QuoteRule::formulation);
	}

	private boolean isFormulation(String name) {
		if (name.length() < SHORTEST || TALK.matcher(name).find() || isFigure(name)
				|| COUNTED.matcher(name).matches()) {
			return false;
		}
		if (name.contains("、")) {
			return isParallel(name);
		}
		if (name.length() > MOST_CHARACTERS) {
			return false;
		}
		return NUMERAL.matcher(name).matches() || isPhrase(name);
	}

	/** 把方向、管大局、保落实: members of one length. */
	private static boolean isParallel(String name) {
		String[] members = name.split("、");
		return members.length > 1 && members[0].length() > 1
				&& Arrays.stream(members).allMatch((member) -> member.length() == members[0].length());
	}

	/** More than one word, and no clause. */
	private boolean isPhrase(String name) {
		List<Segmenter.Word> words = this.segmenter.words(MatchingForm.of(name));
		boolean clause = words.stream().anyMatch((word) -> CLAUSE_TAGS.contains(word.nature()));
		return !clause && words.size() > 1;
	}

	private static boolean isFigure(String name) {
		return name.codePoints().filter(Character::isIdeographic).count() < 2;
	}

}
