package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title that runs on into date and salutation gets a line of its own, and so does the
 * date.
 *
 * @param known the title that the file is known to have, or null
 */
record RunOnTitle(String known) implements CleaningRule {

	private static final Pattern RUN_ON = Pattern.compile("\\A\\s*([^\\n。！？；：:]{4,60}?(?:讲话|讲话稿|发言|致辞|报告|主持词|党课|講話|致辭))"
			+ "([（(][^\\n（）()]{0,12}[年月日][^\\n（）()]{0,12}[）)])?"
			+ "(?=(?:各位|尊敬的|老师们|女士们|朋友们)?[^\\n。！？；：:，]{0,24}(?:同志|代表|委员|朋友|来宾|领导|女士|先生|同学|老师|們|们)们?[：:][^\\n])");

	@Override
	public String name() {
		return "runOnTitle";
	}

	@Override
	public List<Edit> edits(String text) {
		int start = text.length() - text.stripLeading().length();
		if (this.known != null && text.startsWith(this.known, start)) {
			int end = start + this.known.length();
			return List.of(new Edit(end, end, "\n"));
		}
		Matcher title = RUN_ON.matcher(text);
		if (!title.find()) {
			return List.of();
		}
		Edit behindTitle = new Edit(title.end(1), title.end(1), "\n");
		return (title.group(2) == null) ? List.of(behindTitle)
				: List.of(behindTitle, new Edit(title.end(2), title.end(2), "\n"));
	}

}
