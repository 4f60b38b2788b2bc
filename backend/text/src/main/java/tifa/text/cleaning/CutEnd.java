package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that breaks off within its last sentence: the end is pointed out.
 */
final class CutEnd implements CleaningRule {

	private static final Pattern SENTENCE = Pattern.compile("[，。；：！？]");

	private static final Pattern ENDED = Pattern.compile("[。！？!?；;…”’》〉」』）)\\]】.]$");

	/** A shorter line without its sentence's end may be a signature. */
	private static final int SHORTEST = 15;

	private static final int TAIL = 12;

	@Override
	public String name() {
		return "truncated";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		if (lines.isEmpty()) {
			return List.of();
		}
		Line last = lines.get(lines.size() - 1);
		boolean cut = last.length() > SHORTEST && SENTENCE.matcher(last.text()).find()
				&& !ENDED.matcher(last.text()).find();
		int end = text.stripTrailing().length();
		return cut ? List.of(new Edit(end - TAIL, end, text.substring(end - TAIL, end))) : List.of();
	}

}
