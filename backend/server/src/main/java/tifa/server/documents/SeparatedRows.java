package tifa.server.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import tifa.text.Refusal;

/**
 * Rows of values that commas, tabs or semicolons separate; the first one names them.
 */
final class SeparatedRows implements RowSource {

	private static final int HEADER = 1 << 14;

	private final String name;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private final List<String> columns;

	SeparatedRows(Reader text, String name) throws IOException {
		this.name = name;
		BufferedReader buffered = (BufferedReader) text;
		this.reader = CsvReader.builder()
			.fieldSeparator(separator(buffered))
			.skipEmptyLines(true)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.ofCsvRecord(buffered);
		this.records = this.reader.iterator();
		CsvRecord header = record();
		if (header == null) {
			throw new Refusal("file.empty", Map.of("file", name));
		}
		this.columns = named(header.getFields());
	}

	/** That which the first line has most of. */
	private static char separator(BufferedReader text) throws IOException {
		text.mark(HEADER);
		char[] head = new char[HEADER];
		int length = Math.max(0, text.read(head, 0, HEADER));
		text.reset();
		String line = new String(head, 0, length).lines().filter((each) -> !each.isBlank()).findFirst().orElse("");
		char best = ',';
		for (char each : new char[] { '\t', ';' }) {
			if (count(line, each) > count(line, best)) {
				best = each;
			}
		}
		return best;
	}

	private static long count(String line, char separator) {
		return line.chars().filter((c) -> c == separator).count();
	}

	/** Each name once, and none blank. */
	private static List<String> named(List<String> header) {
		List<String> names = new ArrayList<>();
		for (String each : header) {
			String name = each.isBlank() ? "#" + (names.size() + 1) : each.strip();
			names.add(names.contains(name) ? name + " #" + (names.size() + 1) : name);
		}
		return names;
	}

	@Override
	public Row next() {
		CsvRecord record = record();
		while (record != null && record.getFields().stream().allMatch(String::isBlank)) {
			record = record();
		}
		if (record == null) {
			return null;
		}
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < Math.min(record.getFieldCount(), this.columns.size()); i++) {
			values.put(this.columns.get(i), record.getField(i));
		}
		return Row.of((int) record.getStartingLineNumber(), values);
	}

	private CsvRecord record() {
		try {
			return this.records.hasNext() ? this.records.next() : null;
		}
		catch (CsvParseException ex) {
			throw new Refusal("file.damaged", Map.of("file", this.name));
		}
	}

	@Override
	public List<String> columns() {
		return this.columns;
	}

	@Override
	public boolean fixed() {
		return true;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
