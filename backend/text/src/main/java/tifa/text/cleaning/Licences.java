package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The boxes in which a library says under which licence it shows the text.
 */
final class Licences implements CleaningRule {

	private static final Pattern BOX = Pattern.compile("(?:本作品|本文件|本页面|此作品|This (?:work|page|text)|除非另有说明|維基文庫|维基文库)"
			+ ".*(?:公有领域|公有領域|著作权法|著作權法|知识共享|CC[ -]BY|[Cc]reative [Cc]ommons|[Pp]ublic domain|GFDL|版权期限)"
			+ "|(?:Public domain|CC[ -]BY[- A-Z]*[\\d.]*|公有领域|公有領域|维基文库|維基文庫)+");

	private static final int LONGEST = 400;

	@Override
	public String name() {
		return "licences";
	}

	@Override
	public List<Edit> edits(String text) {
		return Line.drop(text, (line) -> line.length() <= LONGEST && BOX.matcher(line).lookingAt());
	}

}
