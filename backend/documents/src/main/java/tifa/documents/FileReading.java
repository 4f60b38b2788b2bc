package tifa.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/**
 * Reads one file into a folder, whatever is in it.
 */
final class FileReading {

	private FileReading() {
	}

	static Reading read(Path file, Path folder) {
		try {
			Files.createDirectories(folder);
			return read(FileKind.of(file), file, folder);
		}
		catch (Refused refused) {
			return Reading.of(refused.code());
		}
		catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException ex) {
			return Reading.of("file.password");
		}
		catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError ex) {
			return Reading.of("file.damaged");
		}
	}

	private static Reading read(FileKind kind, Path file, Path folder) throws IOException, TikaException, SAXException {
		return switch (kind) {
			case XLSX -> Sheets.xlsx(file, folder.resolve("sheets"));
			case XLS -> Sheets.xls(file, folder.resolve("sheets"));
			case ARCHIVE -> Archive.unpack(file, folder.resolve("members"));
			case PDF -> pages(PdfLines.read(file), folder);
			default -> text(DocumentText.of(kind, file), 0, folder);
		};
	}

	private static Reading pages(PdfLines.Text pages, Path folder) throws IOException {
		return text(pages.text(), pages.bare(), folder);
	}

	private static Reading text(String text, int bare, Path folder) throws IOException {
		Files.writeString(folder.resolve("text"), text);
		return new Reading("text", bare, List.of());
	}

}
