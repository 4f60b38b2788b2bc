package tifa.text.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tifa.text.finding.Segmenter;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermName;
import tifa.text.vocabulary.Tier;

/**
 * Members of three or four characters that 、 joins are a formula where they stand apart
 * or are built alike: 稳增长、促改革、调结构; 听民意、集民智、聚民力; 藏粮于地、藏粮于技.
 */
final class ParallelRule {

	/** Measured over annotated excerpts, see EVALUATION.md. */
	private static final double CONFIDENCE = 0.8;

	private static final Pattern LIST = Pattern.compile("(?<![“‘「『《〈\\p{IsHan}、])\\p{IsHan}{3,}(?:、\\p{IsHan}{3,})+");

	private static final List<Integer> LENGTHS = List.of(3, 4);

	/** What leads to a formula, and is none of it. */
	private static final String LEADING = "如以按在对把将是为到要和于让";

	/** Places, bodies and people that are told one by one share their last character. */
	private static final String HEADS = "市省县区镇乡村局部委院会科处厅办站所校系组队员长家者人业法们州岛国病";

	private static final Pattern TALK = Pattern.compile("[我你他她它咱谁吗呢吧啊嘛的了着很各]|什么|怎么|同志|朋友|各位|没有|一[个件条]|不[分是]");

	private final Segmenter segmenter;

	ParallelRule(Segmenter segmenter) {
		this.segmenter = segmenter;
	}

	Stream<Term> terms(String text) {
		return LIST.matcher(text)
			.results()
			.map((list) -> formula(list.group().split("、")))
			.filter((formula) -> !formula.isEmpty())
			.map((formula) -> Term.proposed(TermName.normal(formula), Category.FORMULATION, Tier.PATTERN, CONFIDENCE));
	}

	/** The formula in a list, or an empty string. */
	private String formula(String[] list) {
		int last = list.length - 1;
		int length = (last > 1) ? list[1].length() : Math.min(list[0].length(), list[1].length());
		int before = list[0].length() - length;
		if (!LENGTHS.contains(length) || before < 0 || list[last].length() < length) {
			return "";
		}
		String[] members = list.clone();
		members[0] = list[0].substring(before);
		members[last] = list[last].substring(0, length);
		boolean whole = Arrays.stream(members).allMatch((member) -> member.length() == length)
				&& Arrays.stream(members).distinct().count() == members.length;
		boolean apart = before == 0 && list[last].length() == length;
		String formula = String.join("、", members);
		boolean stands = (last > 1) ? apart || isAlike(members) && isLoose(list[0], before, list[last], length)
				: apart && isAlike(members);
		Matcher talk = TALK.matcher(formula);
		return (whole && stands && !talk.find() && !isOfHeads(members)) ? formula : "";
	}

	/** Whether words end where a formula starts and, but after what leads to it, ends. */
	private boolean isLoose(String first, int before, String last, int length) {
		boolean led = before > 0 && LEADING.indexOf(first.charAt(before - 1)) >= 0;
		boolean starts = before == 0 || led
				|| this.segmenter.words(MatchingForm.of(first)).stream().anyMatch((word) -> word.start() == before);
		return starts && (last.length() == length || led);
	}

	private static boolean isAlike(String[] members) {
		return shared(members).findAny().isPresent();
	}

	/** 教育局、民政局; 校园文化、社区文化: things of one kind, told one by one. */
	private boolean isOfHeads(String[] members) {
		int end = members[0].length() - 1;
		List<Integer> shared = shared(members).boxed().toList();
		List<Segmenter.Word> words = this.segmenter.words(MatchingForm.of(members[0]));
		Segmenter.Word head = words.get(words.size() - 1);
		boolean isNoun = head.text().length() == 2 && head.nature().startsWith("n");
		return shared.equals(List.of(end)) && HEADS.indexOf(members[0].charAt(end)) >= 0
				|| shared.equals(List.of(end - 1, end)) && isNoun;
	}

	/** The places at which all members have the same character. */
	private static IntStream shared(String[] members) {
		return IntStream.range(0, members[0].length())
			.filter((place) -> Arrays.stream(members)
				.allMatch((member) -> member.length() > place && member.charAt(place) == members[0].charAt(place)));
	}

}
