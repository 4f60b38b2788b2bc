package tifa.server.queries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import tifa.graph.analyst.QueryFile;
import tifa.server.problem.Language;
import tifa.text.Refusal;

/**
 * Queries as .cypher files, one or many in a zip; what is written is read as the same
 * query.
 */
final class QueryFiles {

	/** A file, or all that a zip holds together. */
	static final int LARGEST = 32_000_000;

	private static final String ENDING = ".cypher";

	private QueryFiles() {
	}

	static String written(SavedQuery query) {
		Map<String, String> note = query.note().isEmpty() ? Map.of() : Map.of("", query.note());
		return new QueryFile(null, Map.of("", query.name()), note,
				query.parameters().stream().map(ParameterLine::entry).toList(), query.text())
			.written();
	}

	/** All in a zip; names that differ in what a file's name can't hold are numbered. */
	static void zip(Iterable<SavedQuery> queries, OutputStream out) throws IOException {
		Set<String> taken = new HashSet<>();
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (SavedQuery query : queries) {
				zip.putNextEntry(new ZipEntry(free(fileName(query), taken) + ENDING));
				zip.write(written(query).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
	}

	private static String free(String name, Set<String> taken) {
		String free = name;
		for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
			free = name + " " + number;
		}
		return free;
	}

	/** Its name as far as file systems take it, without the ending. */
	static String fileName(SavedQuery query) {
		int[] safe = query.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").codePoints().limit(50).toArray();
		return new String(safe, 0, safe.length).strip();
	}

	/**
	 * What an upload holds, each file by its name.
	 * @throws Refusal {@code query.file} or {@code file.tooLarge}
	 */
	static Map<String, byte[]> unpacked(String name, byte[] file) {
		if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
			return Map.of(name, file);
		}
		Map<String, byte[]> files = new TreeMap<>();
		int left = LARGEST;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] bytes = entry.getName().toLowerCase(Locale.ROOT).endsWith(ENDING) ? zip.readNBytes(left + 1)
						: null;
				if (bytes != null) {
					left -= bytes.length;
					files.put(entry.getName(), bytes);
				}
				if (left < 0) {
					throw new Refusal("file.tooLarge", Map.of("size", LARGEST + 1, "limit", LARGEST));
				}
			}
		}
		catch (IllegalArgumentException | IOException ex) {
			throw new Refusal("query.file", Map.of("file", name));
		}
		if (files.isEmpty()) {
			throw new Refusal("query.file", Map.of("file", name));
		}
		return files;
	}

	/** What a file says; a file without a title is named as itself. */
	static Draft read(String name, byte[] file, Language language) {
		QueryFile read = QueryFile.parse(text(name, file));
		String title = said(read.titles(), language);
		return new Draft((title != null) ? title : ownName(name), said(read.descriptions(), language), read.text(),
				read.parameters().stream().map(ParameterLine::parameter).toList())
			.checked();
	}

	private static String text(String name, byte[] file) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new Refusal("query.file", Map.of("file", name));
		}
	}

	private static String said(Map<String, String> words, Language language) {
		return Stream.of("", language.tag(), "zh", "en")
			.filter(words::containsKey)
			.findFirst()
			.map(words::get)
			.orElse(null);
	}

	private static String ownName(String path) {
		return path.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
	}

}
