package tifa.text.speech;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads texts as if they were files. */
final class TextFiles {

	private TextFiles() {
	}

	static List<Speech> speeches(String text) {
		return new SpeechReader().read("text.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	/** The only speech of a text. */
	static Speech speech(String text) {
		List<Speech> speeches = speeches(text);
		if (speeches.size() != 1) {
			throw new AssertionError("One speech expected, not " + speeches.size());
		}
		return speeches.get(0);
	}

	/** All paragraphs of a speech, run together. */
	static String joined(Speech speech) {
		return speech.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
	}

	static List<String> texts(Speech speech, Role role) {
		return speech.paragraphs()
			.stream()
			.filter((paragraph) -> paragraph.role() == role)
			.map(Paragraph::text)
			.toList();
	}

}
