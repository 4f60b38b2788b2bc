package tifa.text.finding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells where a string cuts words of the language: 凝聚力 in 凝聚力量 is 凝聚 and a piece of 力量.
 */
public final class Cuts {

	private final Segmenter segmenter = new Segmenter(List.of());

	/**
	 * The words that a stretch of text is made of, where it begins or ends within one.
	 * @param plain a text in matching form
	 * @param start where the stretch starts
	 * @param end where it ends
	 * @return the words with | between them, or null where no word is cut
	 */
	public String across(String plain, int start, int end) {
		List<Segmenter.Word> words = this.segmenter.words(plain)
			.stream()
			.filter((word) -> word.end() > start && word.start() < end)
			.toList();
		boolean whole = words.isEmpty() || (words.get(0).start() == start && words.get(words.size() - 1).end() == end);
		return whole ? null : words.stream().map(Segmenter.Word::text).collect(Collectors.joining("|"));
	}

}
