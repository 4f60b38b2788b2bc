package tifa.text.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.TermName;

/**
 * Resolves 《条例》 and the like in a text that is read from its beginning: it is the full
 * title named last before that ends so.
 */
public final class ShortTitles {

	private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{2,80})》");

	private static final String KIND = "(?:要点|方案|意见|办法|细则|规定|条例|决定|通知|报告|纲要|规划|计划|建议|公报|决议|汇编|制度|规则|清单|措施|说明|讲话|手册"
			+ "|准则|章程|公约|宣言|指南|指引|协定|议定书)";

	private static final Pattern SHORT = Pattern.compile("(?:[本该此]|工作|实施|行动|管理|暂行|总体|具体|若干|相关)*" + KIND);

	private static final Pattern FULL = Pattern.compile(".{2,}" + KIND);

	/** 《…条例（试行）》 is a 条例. */
	private static final Pattern BRACKETS = Pattern.compile("(?:[(（][^()（）]*[)）])+$");

	private static final Pattern POINTING = Pattern.compile("^[本该此]");

	private final Deque<String> named = new ArrayDeque<>();

	/**
	 * A short title.
	 *
	 * @param start where it starts in the text, behind its 《
	 * @param end where it ends, before its 》
	 * @param form the matching form of the full title
	 */
	record Resolved(int start, int end, String form) {

		/** The same without （试行） and the like. */
		String bare() {
			return ShortTitles.bare(this.form);
		}

	}

	/** Whether a name only says what kind of document is meant. */
	public static boolean isShort(String name) {
		return SHORT.matcher(name).matches();
	}

	/** Whether a short title can stand for a document with this matching form. */
	public static boolean canStandFor(String form) {
		return FULL.matcher(bare(form)).matches();
	}

	/** Whether a text may hold a short title. */
	public static boolean mayBeIn(String text) {
		return TITLE.matcher(text).results().anyMatch((title) -> isShort(MatchingForm.of(title.group(1))));
	}

	/** The short titles of the next stretch of the text that stand for others. */
	List<Resolved> next(String text) {
		List<Resolved> resolved = new ArrayList<>();
		TITLE.matcher(text).results().forEach((title) -> take(title, resolved));
		return resolved;
	}

	private void take(MatchResult title, List<Resolved> into) {
		String form = MatchingForm.of(TermName.normal(title.group(1)));
		if (isShort(form)) {
			String kind = POINTING.matcher(form).replaceFirst("");
			this.named.stream()
				.filter((full) -> bare(full).endsWith(kind))
				.findFirst()
				.ifPresent((full) -> into.add(new Resolved(title.start(1), title.end(1), full)));
		}
		else {
			this.named.remove(form);
			this.named.addFirst(form);
		}
	}

	private static String bare(String form) {
		return BRACKETS.matcher(form).replaceFirst("");
	}

}
