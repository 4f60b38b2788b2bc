package tifa.text.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import tifa.text.cleaning.Change;
import tifa.text.cleaning.CleanText;

/**
 * What a rule of cleaning took away, replaced or pointed out, with its place.
 *
 * @param rule the rule's name
 * @param paragraph the paragraph of the speech in or behind which it stood
 * @param before what stood before it in the file, on the same line
 * @param found what stood there
 * @param put what stands there now; the same where it was only pointed out
 * @param after what stood behind it
 */
public record Removal(String rule, int paragraph, String before, String found, String put, String after) {

	private static final int AROUND = 20;

	/** Whether it was only pointed out. */
	public boolean isMark() {
		return this.found.equals(this.put);
	}

	static List<Removal> of(String file, CleanText clean, List<Paragraph> paragraphs) {
		int[] starts = starts(clean, paragraphs);
		return clean.changes().stream().map((change) -> of(file, change, starts)).toList();
	}

	private static Removal of(String file, Change change, int[] starts) {
		String before = file.substring(Math.max(0, change.start() - AROUND), change.start());
		String after = file.substring(change.end(), Math.min(file.length(), change.end() + AROUND));
		return new Removal(change.rule(), paragraph(change.start(), starts),
				before.substring(before.lastIndexOf('\n') + 1), file.substring(change.start(), change.end()),
				change.put(), after.lines().findFirst().orElse(""));
	}

	/**
	 * Where each paragraph starts in the file; paragraphs are stretches of the clean
	 * text.
	 */
	private static int[] starts(CleanText clean, List<Paragraph> paragraphs) {
		List<Integer> starts = new ArrayList<>(paragraphs.size());
		int at = 0;
		for (Paragraph paragraph : paragraphs) {
			at = clean.text().indexOf(paragraph.text(), at);
			starts.add(clean.places()[at]);
			at += paragraph.text().length();
		}
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int paragraph(int place, int[] starts) {
		int found = Arrays.binarySearch(starts, place);
		return Math.max(0, (found >= 0) ? found : -found - 2);
	}

}
