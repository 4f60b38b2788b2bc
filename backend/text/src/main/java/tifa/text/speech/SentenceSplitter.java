package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the sentences of a paragraph start.
 */
final class SentenceSplitter {

	private static final String ENDS = "。！？!?";

	private static final String CLOSERS = "”’」』）)》〉】\"";

	/** Before one of these the same sentence goes on: “是什么？”的问题. */
	private static final String GOES_ON = ENDS + "，,、；;：:的之等和与或及是也";

	private SentenceSplitter() {
	}

	/**
	 * A sentence ends after 。！？ and the closing quotes and brackets that follow, unless
	 * the text goes on within the same sentence.
	 * @param text a paragraph
	 * @return the starts of its sentences in UTF-16 code units, the first 0
	 */
	static List<Integer> starts(String text) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		int i = 0;
		while (i < text.length()) {
			if (!isEnd(text.charAt(i))) {
				i++;
				continue;
			}
			int punctuation = skip(text, i, ENDS);
			int closers = skip(text, punctuation, CLOSERS);
			int end = skip(text, closers, " 　");
			boolean closed = closers > punctuation;
			if (end < text.length() && !(closed && GOES_ON.indexOf(text.charAt(end)) >= 0)) {
				starts.add(end);
			}
			i = end;
		}
		return starts;
	}

	/** Most characters are Han and needn't be looked for. */
	private static boolean isEnd(char character) {
		return (character < 0x4E00 || character > 0x9FFF) && ENDS.indexOf(character) >= 0;
	}

	private static int skip(String text, int from, String characters) {
		int i = from;
		while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
			i++;
		}
		return i;
	}

}
