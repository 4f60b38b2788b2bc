package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables by RFC 4180 that spreadsheets open as they are meant: as UTF-8, and no text as a
 * formula.
 */
final class Csv {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String FORMULA = "=+-@\t\r";

	private Csv() {
	}

	static void write(Writer writer, List<?> header, Stream<? extends List<?>> rows) throws IOException {
		writer.write(BYTE_ORDER_MARK + line(header));
		for (Iterator<? extends List<?>> all = rows.iterator(); all.hasNext();) {
			writer.write(line(all.next()));
		}
	}

	private static String line(List<?> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof Number) ? value.toString() : quoted(neutral(value.toString()));
	}

	private static String neutral(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\r' || c == '\n');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
