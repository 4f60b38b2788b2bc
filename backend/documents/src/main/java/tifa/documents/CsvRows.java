package tifa.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/**
 * Writes the rows of a sheet, empty ones included, so that a row keeps its number.
 */
final class CsvRows implements XSSFSheetXMLHandler.SheetContentsHandler {

	/** A sheet may say that its next row is a million rows further down. */
	private static final int MOST_ROWS = 1 << 20;

	private final Writer out;

	private int rows;

	private int column;

	private boolean empty = true;

	CsvRows(Writer out) {
		this.out = out;
	}

	@Override
	public void startRow(int number) {
		while (this.rows < Math.min(number, MOST_ROWS)) {
			write("\r\n");
			this.rows++;
		}
		this.column = 0;
	}

	@Override
	public void cell(String reference, String value, XSSFComment comment) {
		int at = (reference != null) ? new CellReference(reference).getCol() : this.column;
		for (; this.column < at; this.column++) {
			write(",");
		}
		if (value != null && !value.isEmpty()) {
			this.empty = false;
			write("\"" + value.replace("\"", "\"\"") + "\"");
		}
	}

	@Override
	public void endRow(int number) {
		write("\r\n");
		this.rows++;
	}

	boolean isEmpty() {
		return this.empty;
	}

	private void write(String text) {
		try {
			this.out.write(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
