package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines at a page's head or foot that say where it came from, when and by whom it was
 * put there.
 */
final class SourceLines implements CleaningRule {

	private static final int LONGEST = 100;

	private static final int HEAD = 12;

	private static final int FOOT = 6;

	private static final String KEY = "(?:信息|文章|稿件|新闻)?来源|稿源|出处|责任?编辑?|编辑|责任编辑|编审|审核|校对|作者|撰稿|供稿|记者|发布(?:时间|日期|者|人|机构)|更新(?:时间|日期)|录入(?:者|时间)?|时间|字数";

	private static final String DATE = "\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:[ 　]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";

	private static final Pattern LINE = Pattern.compile("[【\\[（(]?(?:" + DATE + "[ 　|]*)?(?:(?:" + KEY
			+ ")[ 　]*[:：][ 　]*(?:" + DATE + "|[^\\s:：。]{0,20})[ 　|｜/;；]*)+[】\\]）)]?(?:" + DATE + ")?");

	private static final Pattern DATED = Pattern.compile("(?:发布)?(?:时间|日期)[ 　]*[:：][ 　]*" + DATE);

	@Override
	public String name() {
		return "sourceLines";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		List<Edit> edits = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			boolean edge = i < HEAD || i >= lines.size() - FOOT;
			// A line with the date alone is the document's own: the front reads it.
			if (edge && line.length() <= LONGEST && LINE.matcher(line.text()).matches()
					&& !DATED.matcher(line.text()).matches()) {
				edits.add(Edit.drop(line.start(), line.end()));
			}
		}
		return edits;
	}

}
