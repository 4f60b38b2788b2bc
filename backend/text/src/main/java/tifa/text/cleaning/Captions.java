package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines below pictures: what they show and who took them.
 */
final class Captions implements CleaningRule {

	private static final int LONGEST = 200;

	private static final Pattern CAPTION = Pattern.compile(
			".*(?:记者|通讯员|摄影|图/|图片由)[ 　]*[\\p{IsHan}·、 　]{2,16}(?:摄|供图|摄影)[（）()发 　]*|[（(]?(?:图为|上图|下图|资料图)[^。]{2,60}(?:。|[）)])?(?:.{0,16}摄[）)]?)?"
					+ "|[（(]?(?:图片?|照片)[:：/ ][^。]{0,40}[）)]?");

	@Override
	public String name() {
		return "captions";
	}

	@Override
	public List<Edit> edits(String text) {
		return Line.drop(text,
				(line) -> line.length() <= LONGEST && Edit.holdsAny(line, "摄图片") && CAPTION.matcher(line).matches());
	}

}
