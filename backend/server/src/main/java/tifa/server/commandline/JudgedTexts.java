package tifa.server.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import tifa.server.documents.Documents;
import tifa.server.documents.Harvest;
import tifa.text.Refusal;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

/**
 * The speeches of files that can be taken in, by the names that gold files have for them:
 * a corpus line's id, or a file's name up to its first _ or ., and, where the file holds
 * several speeches, # and which one it is.
 */
final class JudgedTexts {

	private final SpeechReader reader = new SpeechReader();

	private final Map<String, Speech> speeches = new TreeMap<>();

	private final Path folder;

	private final Documents documents;

	private final Consumer<Refusal> refused;

	private JudgedTexts(Path folder, Consumer<Refusal> refused) {
		this.folder = folder;
		this.documents = Documents.alone(folder);
		this.refused = refused;
	}

	/**
	 * Reads the speeches below paths.
	 * @param refused is told of files that can't be read
	 */
	static Map<String, Speech> under(List<Path> paths, Consumer<Refusal> refused)
			throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("tifa-evaluate");
		JudgedTexts texts = new JudgedTexts(folder, refused);
		try {
			for (FoundFile file : FoundFile.under(paths)) {
				if (file.name().endsWith(".jsonl")) {
					texts.corpus(file.path());
				}
				else {
					texts.file(file);
				}
			}
			return texts.speeches;
		}
		finally {
			texts.documents.rest();
			FileSystemUtils.deleteRecursively(folder);
		}
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

	/** What is found in it lies beside its copy. */
	private void file(FoundFile file) throws IOException, InterruptedException {
		Path own = Files.createTempDirectory(this.folder, "file");
		Path copy = Files.copy(file.path(), own.resolve("copy"));
		read(copy, file.name());
		FileSystemUtils.deleteRecursively(own);
	}

	private void read(Path file, String name) throws IOException, InterruptedException {
		try {
			if (this.documents.isArchive(file, name)) {
				for (Documents.Member member : this.documents.members(file, name)) {
					if (member.code().isEmpty()) {
						read(member.path(), member.name());
					}
					else {
						this.refused.accept(new Refusal(member.code(), Map.of("file", member.name())));
					}
				}
				return;
			}
			Found found = new Found(name, new ArrayList<>(), this.refused);
			this.documents.read(file, name, Map.of(), found);
			add(Path.of(name).getFileName().toString().split("[_.]")[0], found.speeches());
		}
		catch (Refusal refusal) {
			this.refused.accept(refusal);
		}
	}

	private void add(String name, List<Speech> found) {
		for (int i = 0; i < found.size(); i++) {
			this.speeches.put((found.size() > 1) ? name + "#" + (i + 1) : name, found.get(i));
		}
	}

	/** The speeches of a file; of rows that can't be read is told. */
	private record Found(String file, List<Speech> speeches, Consumer<Refusal> told) implements Harvest {

		@Override
		public void speech(Speech speech, List<String> collections) {
			this.speeches.add(speech);
		}

		@Override
		public void refused(String place, Refusal refusal) {
			this.told.accept(new Refusal(refusal.code(), Map.of("file", this.file + ":" + place)));
		}

		@Override
		public void warning(String warning) {
			// For who takes it in.
		}

	}

}
