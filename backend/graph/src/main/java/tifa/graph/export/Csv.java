package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table by RFC 4180 that spreadsheets open as it is meant: as UTF-8, and no text as a
 * formula.
 */
final class Csv implements Tables.Table {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String FORMULA = "=+-@\t\r";

	private final Writer writer;

	Csv(Writer writer) throws IOException {
		this.writer = writer;
		writer.write(BYTE_ORDER_MARK);
	}

	@Override
	public void row(List<?> cells) throws IOException {
		this.writer.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
	}

	private static String cell(Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value.toString() : quoted(neutral(value.toString()));
	}

	private static String neutral(String text) {
		return isFormula(text) ? "'" + text : text;
	}

	/** Whether a spreadsheet would take a text for something else. */
	static boolean isFormula(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\r' || c == '\n');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
