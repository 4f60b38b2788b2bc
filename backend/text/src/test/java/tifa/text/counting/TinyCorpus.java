package tifa.text.counting;

import java.util.ArrayList;
import java.util.List;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;

/**
 * Three speeches with the terms A, B and C, small enough to count by hand.
 *
 * <pre>
 * speech  paragraph  role     sentence 0  sentence 1
 * 1       0          title    A B
 *         1          body     A A B       B C
 *         2          body     A           –
 *         3          heading  C
 * 2       0          body     A           B
 *         1          body     B C
 * 3       0          body     C
 *         1          body     –           A C A
 *         2          body     A           C
 *
 *          mentions  sentences  paragraphs  speeches
 * A        7         5          5           3
 * B        4         4          3           2
 * C        5         5          5           3
 * A and B            1          2           2
 * A and C            1          3           2
 * B and C            2          2           2
 * </pre>
 */
final class TinyCorpus {

	static final List<AnalysedParagraph> FIRST = List.of(paragraph(0, Role.TITLE, "A B"),
			paragraph(1, Role.BODY, "A A B", "B C"), paragraph(2, Role.BODY, "A", ""), paragraph(3, Role.HEADING, "C"));

	static final List<AnalysedParagraph> SECOND = List.of(paragraph(0, Role.BODY, "A", "B"),
			paragraph(1, Role.BODY, "B C"));

	static final List<AnalysedParagraph> THIRD = List.of(paragraph(0, Role.BODY, "C"),
			paragraph(1, Role.BODY, "", "A C A"), paragraph(2, Role.BODY, "A", "C"));

	private TinyCorpus() {
	}

	/** A paragraph whose sentences are lists of terms apart by spaces. */
	static AnalysedParagraph paragraph(int index, Role role, String... sentences) {
		List<Mention> mentions = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < sentences.length; i++) {
			starts.add(text.length());
			text.append(sentences[i]).append('。');
			int start = 0;
			for (String term : sentences[i].isEmpty() ? new String[0] : sentences[i].split(" ")) {
				mentions.add(new Mention(term, i, start, start + term.length()));
				start += term.length() + 1;
			}
		}
		return new AnalysedParagraph(new Paragraph(index, role, text.toString(), starts), text.toString(), mentions);
	}

}
