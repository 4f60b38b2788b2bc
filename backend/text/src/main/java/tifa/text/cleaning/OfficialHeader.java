package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table above a government's document: index, issuer, date, title and number.
 */
public final class OfficialHeader implements CleaningRule {

	private static final Pattern ENTRY = Pattern
		.compile("(索[ 　]*引[ 　]*号|主题分类|发文机关|成文日期|标[ 　]*题|发文字号|发布日期|主[ 　]*题[ 　]*词|有效性|公开方式|公文种类)[ 　]*[:：][ 　]*(.*)");

	/** The index number may have lost its key. */
	private static final Pattern INDEX = Pattern.compile("[\\dA-Za-z/.-]+");

	private static final int HEAD = 30;

	private static final int FEWEST = 3;

	@Override
	public String name() {
		return "officialHeader";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		List<Line> head = lines.subList(0, Math.min(HEAD, lines.size()));
		List<Integer> entries = new ArrayList<>();
		for (int i = 0; i < head.size(); i++) {
			if (ENTRY.matcher(head.get(i).text()).matches()) {
				entries.add(i);
			}
		}
		if (entries.size() < FEWEST) {
			return List.of();
		}
		int first = entries.get(0);
		boolean indexed = first > 0 && INDEX.matcher(lines.get(first - 1).text()).matches();
		Line last = lines.get(entries.get(entries.size() - 1));
		return List.of(Edit.drop(lines.get(indexed ? first - 1 : first).start(), last.end()));
	}

	/** What such a table says, by its keys without spaces. */
	public static Map<String, String> entries(String header) {
		Map<String, String> entries = new LinkedHashMap<>();
		List<Line> lines = Line.of(header);
		for (int i = 0; i < lines.size(); i++) {
			Matcher entry = ENTRY.matcher(lines.get(i).text());
			if (entry.matches()) {
				boolean below = entry.group(2).isEmpty() && i + 1 < lines.size()
						&& !ENTRY.matcher(lines.get(i + 1).text()).matches();
				entries.put(entry.group(1).replaceAll("[ 　]", ""),
						below ? lines.get(i + 1).text() : entry.group(2).strip());
			}
		}
		return entries;
	}

}
