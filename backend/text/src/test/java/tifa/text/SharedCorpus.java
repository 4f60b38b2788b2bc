package tifa.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts beside the repository that are no part of it, and may be absent. */
public final class SharedCorpus {

	static final Path SHARED = Path.of(System.getProperty("tifa.top", "../.."), "..", "shared");

	static final Path SEEDS = SHARED.resolve("corpus/seeds");

	private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");

	private SharedCorpus() {
	}

	public static boolean isThere() {
		return Files.isDirectory(SEEDS);
	}

	/** 175 documents of many kinds. */
	public static List<String> texts() throws IOException {
		List<String> texts = new ArrayList<>();
		for (String line : Files.readAllLines(SHARED.resolve("corpus/dev.jsonl"))) {
			Matcher text = TEXT.matcher(line);
			if (text.find()) {
				texts.add(text.group(1).replace("\\n", "\n"));
			}
		}
		return texts;
	}

	/** Five files as found on the web. */
	public static List<String> seeds() throws IOException {
		List<String> texts = new ArrayList<>();
		for (Path file : seedFiles()) {
			texts.add(Files.readString(file, StandardCharsets.UTF_8));
		}
		return texts;
	}

	static List<Path> seedFiles() throws IOException {
		try (Stream<Path> files = Files.list(SEEDS)) {
			return files.sorted().toList();
		}
	}

}
