package tifa.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What a file is, by its content: names lie.
 */
enum FileKind {

	DOCX, OLE, PDF, RTF, ODT, EPUB, HTML, XLSX, XLS, ARCHIVE, UNKNOWN;

	private static final int HEAD = 1024;

	private static final int LONGEST_TYPE = 100;

	/**
	 * Looks at the start of a file and, where that is a zip file's, at its entries.
	 * @throws Refused {@code file.damaged} for a zip file that can't be opened
	 */
	static FileKind of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK")) {
			return zipped(file);
		}
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return isWorkbook(file) ? XLS : OLE;
		}
		if (start.contains("%PDF-")) {
			return PDF;
		}
		if (start.startsWith("{\\rt")) {
			return RTF;
		}
		return start.toLowerCase(Locale.ROOT).contains("<") ? HTML : UNKNOWN;
	}

	private static boolean isWorkbook(Path file) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			return container.getRoot().hasEntryCaseInsensitive("Workbook");
		}
	}

	private static FileKind zipped(Path file) throws IOException {
		try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
			if (zip.getEntry("word/document.xml") != null) {
				return DOCX;
			}
			if (zip.getEntry("xl/workbook.xml") != null) {
				return XLSX;
			}
			ZipArchiveEntry type = zip.getEntry("mimetype");
			return (type != null) ? typed(zip, type) : ARCHIVE;
		}
		catch (IOException ex) {
			throw new Refused("file.damaged");
		}
	}

	private static FileKind typed(ZipFile zip, ZipArchiveEntry type) throws IOException {
		try (InputStream in = zip.getInputStream(type)) {
			String name = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
			return switch (name) {
				case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template" ->
					ODT;
				case "application/epub+zip" -> EPUB;
				default -> ARCHIVE;
			};
		}
	}

}
