package tifa.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import tifa.text.finding.Segmenter;

/**
 * As much text as wanted, made of a few texts: each document has the head of one of them
 * and lines from all, in which some words give way to others of their kind, and names to
 * names made of two others, so that strings turn up that no text had. The same document
 * comes out whenever it is asked for.
 */
final class Variations {

	/** Titles and the tables of official documents stay where they are looked for. */
	private static final int HEAD = 30;

	/** Parts of speech in HanLP's (PKU's) tags; m are numerals. */
	private static final String CONTENT = "nvabm";

	/** Persons, places and organisations. */
	private static final List<String> NAMES = List.of("nr", "ns", "nt");

	private final Segmenter segmenter = new Segmenter(List.of());

	private final int oneIn;

	private final Map<String, String> interned = new HashMap<>();

	private final Map<String, List<String>> byNature = new HashMap<>();

	private final List<List<Line>> texts;

	/** The words of a line, and their parts of speech. */
	private record Line(List<String> words, List<String> natures) {
	}

	/**
	 * Prepares to vary texts.
	 * @param oneIn which share of the words of content gives way: one in so many, or none
	 * where it is 0
	 */
	Variations(List<String> texts, int oneIn) {
		this.oneIn = oneIn;
		this.texts = texts.stream().map((text) -> text.lines().map(this::line).toList()).toList();
		this.interned.clear();
	}

	private Line line(String line) {
		List<String> words = new ArrayList<>();
		List<String> natures = new ArrayList<>();
		for (Segmenter.Word word : this.segmenter.words(line)) {
			String text = this.interned.computeIfAbsent(word.text(), (same) -> same);
			String nature = this.interned.computeIfAbsent(word.nature(), (same) -> same);
			words.add(text);
			natures.add(nature);
			if (isContent(nature)) {
				this.byNature.computeIfAbsent(nature, (key) -> new ArrayList<>()).add(text);
			}
		}
		return new Line(List.copyOf(words), List.copyOf(natures));
	}

	private static boolean isContent(String nature) {
		return CONTENT.indexOf(nature.charAt(0)) >= 0;
	}

	/** A document in UTF-8. */
	byte[] document(int number) {
		List<Line> text = this.texts.get(number % this.texts.size());
		Random random = new Random(number);
		StringBuilder varied = new StringBuilder();
		for (int i = 0; i < text.size(); i++) {
			append((i < HEAD) ? text.get(i) : any(random), random, varied);
		}
		return varied.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** A line from behind the head of some text. */
	private Line any(Random random) {
		List<Line> text = List.of();
		while (text.size() <= HEAD) {
			text = this.texts.get(random.nextInt(this.texts.size()));
		}
		return text.get(HEAD + random.nextInt(text.size() - HEAD));
	}

	private void append(Line line, Random random, StringBuilder into) {
		for (int i = 0; i < line.words().size(); i++) {
			String nature = line.natures().get(i);
			boolean other = isContent(nature) && this.oneIn > 0 && random.nextInt(this.oneIn) == 0;
			into.append(other ? other(nature, random) : line.words().get(i));
		}
		into.append('\n');
	}

	/** As often as the texts have it; of two names the first and the last character. */
	private String other(String nature, Random random) {
		List<String> words = this.byNature.get(nature);
		String word = words.get(random.nextInt(words.size()));
		if (!NAMES.contains(nature)) {
			return word;
		}
		String last = words.get(random.nextInt(words.size()));
		return word.substring(0, (word.length() + 1) / 2) + last.substring(last.length() / 2);
	}

}
