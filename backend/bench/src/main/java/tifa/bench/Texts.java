package tifa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The texts that benchmarks run on: the {@code .txt} files of a folder, or the rows
 * ({@code id}, {@code text}) of a {@code .jsonl} file.
 */
final class Texts {

	private Texts() {
	}

	/** The bytes of each text in UTF-8, by name. */
	static Map<String, byte[]> of(Path path) throws IOException {
		Map<String, byte[]> texts = new LinkedHashMap<>();
		if (path.toString().endsWith(".jsonl")) {
			ObjectMapper mapper = new ObjectMapper();
			for (String line : Files.readAllLines(path)) {
				JsonNode row = mapper.readTree(line);
				texts.put(row.path("id").asText(), row.path("text").asText().getBytes(StandardCharsets.UTF_8));
			}
		}
		else {
			for (Path file : files(path)) {
				texts.put(file.getFileName().toString(), Files.readAllBytes(file));
			}
		}
		return texts;
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

}
