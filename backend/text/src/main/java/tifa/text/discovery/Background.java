package tifa.text.discovery;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.MatchingForm;

/**
 * The texts whose figures proposals rest on: all of a corpus, or of a large one as many
 * as fit, those with the smallest ids. As ids are hashes, that is a fair sample, and the
 * same whatever order the texts come in.
 */
public final class Background {

	/** With its index, about ten bytes a character. */
	private static final int MOST_CHARACTERS = 8_000_000;

	private final int most;

	private final TreeMap<String, String> texts = new TreeMap<>();

	private long characters;

	public Background() {
		this(MOST_CHARACTERS);
	}

	Background(int most) {
		this.most = most;
	}

	/** Adds the body of a speech. */
	public void add(Speech speech) {
		StringBuilder plain = new StringBuilder();
		for (Paragraph paragraph : speech.paragraphs()) {
			if (paragraph.role() == Role.BODY) {
				plain.append(MatchingForm.of(paragraph.text())).append('\n');
			}
		}
		add(speech.id(), plain.toString());
	}

	/**
	 * Adds a text.
	 * @param id the speech's id
	 * @param plain its body in matching form, a paragraph a line
	 */
	public void add(String id, String plain) {
		String before = this.texts.put(id, plain);
		this.characters += plain.length() - ((before != null) ? before.length() : 0);
		while (this.characters > this.most && this.texts.size() > 1) {
			this.characters -= this.texts.pollLastEntry().getValue().length();
		}
	}

	/** Whether more texts with larger ids could still find a place. */
	public boolean isFull(String id) {
		return this.characters >= this.most * 0.9 && id.compareTo(this.texts.lastKey()) > 0;
	}

	/** The number that the index gives each text. */
	Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new HashMap<>();
		this.texts.keySet().forEach((id) -> numbers.put(id, numbers.size()));
		return numbers;
	}

	CorpusIndex index() {
		return new CorpusIndex(this.texts.values());
	}

}
