package tifa.server.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The speeches of text files and of .jsonl corpora, by the names that gold files have for
 * them: a corpus line's id, or a file's name up to its first _ or ., and, where the file
 * holds several speeches, # and which one it is.
 */
final class JudgedTexts {

	private final SpeechReader reader = new SpeechReader();

	private final Map<String, Speech> speeches = new TreeMap<>();

	static Map<String, Speech> under(List<Path> paths) throws IOException {
		JudgedTexts texts = new JudgedTexts();
		for (FoundFile file : FoundFile.under(paths)) {
			if (file.name().endsWith(".jsonl")) {
				texts.corpus(file.path());
			}
			else if (file.name().endsWith(".txt")) {
				String name = file.path().getFileName().toString().split("[_.]")[0];
				texts.add(name, texts.reader.read(file.name(), Files.readAllBytes(file.path())));
			}
		}
		return texts.speeches;
	}

	private void corpus(Path file) throws IOException {
		JsonMapper mapper = new JsonMapper();
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				JsonNode row = mapper.readTree(line);
				String id = row.path("id").asString();
				byte[] text = row.path("text").asString().getBytes(StandardCharsets.UTF_8);
				add(id, this.reader.read(id, text));
			}
		}
	}

	private void add(String name, List<Speech> found) {
		for (int i = 0; i < found.size(); i++) {
			this.speeches.put((found.size() > 1) ? name + "#" + (i + 1) : name, found.get(i));
		}
	}

}
