package tifa.documents;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the lines of a PDF file with where they stand.
 */
final class PdfLines extends PDFTextStripper {

	/** Where a file's end is looked for. */
	private static final int TAIL = 4096;

	private final List<PdfLine> lines = new ArrayList<>();

	private final LimitedText all = new LimitedText();

	private StringBuilder text = new StringBuilder();

	private boolean parted;

	private TextPosition first;

	private TextPosition last;

	private PdfLines() {
	}

	/**
	 * Reads a file.
	 * @throws Refused {@code file.damaged}, {@code file.password},
	 * {@code file.noTextLayer} or {@code file.tooMuchText}
	 */
	static Text read(Path file) throws IOException {
		if (!isWhole(file)) {
			throw new Refused("file.damaged");
		}
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			PdfLines found = new PdfLines();
			found.getText(document);
			Set<Integer> pages = new HashSet<>();
			found.lines.forEach((line) -> pages.add(line.page()));
			if (pages.isEmpty()) {
				throw new Refused("file.noTextLayer");
			}
			return new Text(PdfParagraphs.of(found.lines), document.getNumberOfPages() - pages.size());
		}
		catch (InvalidPasswordException ex) {
			throw new Refused("file.password");
		}
	}

	/**
	 * Of a file that breaks off, PDFBox reads what there is, and doesn't say what is
	 * missing.
	 */
	private static boolean isWhole(Path file) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
			byte[] end = new byte[(int) Math.min(TAIL, bytes.length())];
			bytes.seek(bytes.length() - end.length);
			bytes.readFully(end);
			return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
		}
	}

	/**
	 * The text of a document.
	 *
	 * @param bare how many pages have none
	 */
	record Text(String text, int bare) {
	}

	@Override
	protected void writeString(String part, List<TextPosition> positions) {
		this.all.add(part);
		if (this.parted && isLatin(this.text.charAt(this.text.length() - 1)) && isLatin(part.charAt(0))) {
			this.text.append(' ');
		}
		this.parted = false;
		this.text.append(part);
		this.first = (this.first != null) ? this.first : positions.get(0);
		this.last = positions.get(positions.size() - 1);
	}

	/** Chinese is spread out to fill a line, and has no spaces. */
	@Override
	protected void writeWordSeparator() {
		this.parted = !this.text.isEmpty();
	}

	@Override
	protected void writeLineSeparator() {
		endLine();
	}

	@Override
	protected void writePageEnd() {
		endLine();
	}

	private void endLine() {
		if (this.first != null && !this.text.toString().isBlank()) {
			this.lines.add(new PdfLine(getCurrentPageNo() - 1, this.text.toString().strip(), this.first.getXDirAdj(),
					this.last.getXDirAdj() + this.last.getWidthDirAdj(), this.first.getYDirAdj(),
					this.first.getFontSizeInPt()));
		}
		this.text = new StringBuilder();
		this.first = null;
	}

	private static boolean isLatin(char c) {
		return c > ' ' && c < 0x250;
	}

}
