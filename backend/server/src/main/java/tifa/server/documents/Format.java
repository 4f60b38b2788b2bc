package tifa.server.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tifa.text.Refusal;

/**
 * How a file is read: by its first bytes, and where these are text by its name.
 */
enum Format {

	PLAIN, MARKDOWN, WEB, SEPARATED, JSON, OFFICE, ARCHIVE;

	private static final int HEAD = 1024;

	private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

	private static final Pattern JSON_START = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"");

	/** Zip files that are documents. */
	private static final Set<String> ZIPPED = Set.of("docx", "docm", "dotx", "xlsx", "xlsm", "odt", "ott", "epub");

	/**
	 * How a file may be read of which only a name is known that may be another's: a row
	 * of a table can say where it comes from.
	 */
	static List<Format> ofKept(Path file, String name) throws IOException {
		String head = head(file);
		if (JSON_START.matcher(head).lookingAt()) {
			return List.of(JSON);
		}
		Format table = (isZip(head) || head.startsWith(OLE)) ? OFFICE : SEPARATED;
		if (name.contains("://")) {
			return List.of(table);
		}
		try {
			return Stream.of(of(file, name), table).distinct().toList();
		}
		catch (Refusal refusal) {
			return List.of(table);
		}
	}

	private static boolean isZip(String head) {
		return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
	}

	static Format of(Path file, String name) throws IOException {
		String head = head(file);
		String extension = extension(name);
		if (isZip(head)) {
			return ZIPPED.contains(extension) ? OFFICE : ARCHIVE;
		}
		if (head.startsWith(OLE) || head.startsWith("{\\rt") || head.startsWith("%PDF-")) {
			return OFFICE;
		}
		if (head.contains("%PDF-") && extension.equals("pdf")) {
			return OFFICE;
		}
		if (!head.isEmpty() && (ZIPPED.contains(extension) || extension.equals("pdf"))) {
			throw new Refusal("file.damaged", Map.of("file", name));
		}
		return ofText(head, extension);
	}

	private static Format ofText(String head, String extension) {
		return switch (extension) {
			case "csv", "tsv", "tab" -> SEPARATED;
			case "jsonl", "ndjson", "json" -> JSON;
			case "md", "markdown" -> MARKDOWN;
			case "html", "htm", "xhtml", "shtml" -> WEB;
			default -> unnamed(head);
		};
	}

	private static Format unnamed(String head) {
		if (isWeb(head)) {
			return WEB;
		}
		return JSON_START.matcher(head).lookingAt() ? JSON : PLAIN;
	}

	/** Saved from a browser under another name. */
	private static boolean isWeb(String head) {
		String start = head.replaceAll("^[^<]{0,20}", "").toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html");
	}

	private static String head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		}
	}

	/** What follows the last point, in lower case. */
	static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

}
