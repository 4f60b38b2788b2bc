package tifa.server.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tifa.text.Refusal;
import tifa.text.speech.DecodedText;
import tifa.text.speech.SourceText;
import tifa.text.speech.SpeechReader;

/**
 * Reads a table as speeches, one a row.
 */
class Rows {

	/** So much of a table tells its encoding. */
	private static final int SAMPLE = 1 << 18;

	/** Shown to who has to say what the columns are. */
	private static final int SHOWN_ROWS = 3;

	private static final int SHOWN_CHARACTERS = 80;

	private static final int SHOWN_SHEETS = 10;

	private final String name;

	private final Map<String, String> given;

	private final SpeechReader reader;

	private final Harvest harvest;

	private int read;

	/** Of several, which one, with a colon. */
	private String sheet = "";

	Rows(String name, Map<String, String> given, SpeechReader reader, Harvest harvest) {
		this.name = name;
		this.given = given;
		this.reader = reader;
		this.harvest = harvest;
	}

	/**
	 * Values separated by commas, tabs or semicolons, the first row being their names.
	 */
	void separated(Path file, String hash) throws IOException, InterruptedException {
		try (Reader text = text(file); RowSource rows = new SeparatedRows(text, this.name)) {
			take(rows, hash);
		}
	}

	/**
	 * The sheets of a workbook: the first with a text, and those with the same columns.
	 * @param folder where they are, by number
	 * @param names theirs, in order
	 */
	void sheets(Path folder, List<String> names, String hash) throws IOException, InterruptedException {
		List<List<String>> columns = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			try (Reader text = text(folder.resolve(Integer.toString(i)));
					RowSource rows = new SeparatedRows(text, this.name)) {
				columns.add((rows.next() != null) ? rows.columns() : List.of());
			}
		}
		List<String> taken = columns.stream()
			.filter((each) -> new Columns(each, this.given).hasText())
			.findFirst()
			.orElse(columns.get(0));
		for (int i = 0; i < names.size(); i++) {
			if (columns.get(i).equals(taken)) {
				this.sheet = (names.size() > 1) ? names.get(i) + ":" : "";
				separated(folder.resolve(Integer.toString(i)), hash);
			}
		}
		tellLeft(IntStream.range(0, names.size())
			.filter((i) -> !columns.get(i).isEmpty() && !columns.get(i).equals(taken))
			.mapToObj(names::get)
			.toList());
	}

	private void tellLeft(List<String> sheets) {
		if (!sheets.isEmpty()) {
			String more = (sheets.size() > SHOWN_SHEETS) ? " … +" + (sheets.size() - SHOWN_SHEETS) : "";
			this.harvest
				.warning("sheets left: " + sheets.stream().limit(SHOWN_SHEETS).collect(Collectors.joining("、")) + more);
		}
	}

	/** A JSON object a line, or an array of them. */
	void json(Path file, String hash) throws IOException, InterruptedException {
		try (BufferedReader text = text(file); RowSource rows = JsonRows.of(text)) {
			take(rows, hash);
		}
	}

	/** Takes all rows. */
	void take(RowSource rows, String hash) throws IOException, InterruptedException {
		List<Row> first = new ArrayList<>();
		Row next = rows.next();
		for (; next != null && first.size() < SHOWN_ROWS; next = rows.next()) {
			first.add(next);
		}
		Columns columns = new Columns(rows.columns(), this.given);
		if (!columns.hasText() && first.stream().anyMatch((row) -> row.problem() == null)) {
			throw unmapped(rows.columns(), first, hash);
		}
		for (Row row : first) {
			take(row, rows.fixed() ? columns : new Columns(row.values().keySet(), this.given), hash);
		}
		for (Row row = next; row != null; row = rows.next()) {
			take(row, rows.fixed() ? columns : new Columns(row.values().keySet(), this.given), hash);
		}
		if (this.read == 0) {
			throw new Refusal("file.empty", Map.of("file", this.name));
		}
	}

	private void take(Row row, Columns columns, String hash) throws InterruptedException {
		this.read++;
		try {
			if (row.problem() != null) {
				throw row.problem();
			}
			RowSpeech speech = RowSpeech.of(columns.fields(row.values()));
			this.harvest.speech(
					speech.read(this.reader, new SourceText(this.name, hash, "", true, this.read, List.of())),
					speech.collections());
		}
		catch (Refusal refusal) {
			this.harvest.refused(this.sheet + row.line(), refusal);
		}
	}

	private Refusal unmapped(List<String> columns, List<Row> first, String hash) {
		List<List<String>> shown = first.stream()
			.map((row) -> columns.stream().map((column) -> shortened(row.values().getOrDefault(column, ""))).toList())
			.toList();
		return new Refusal("table.unmapped",
				Map.of("file", this.name, "columns", columns, "rows", shown, "original", hash));
	}

	private static String shortened(String value) {
		return (value.length() > SHOWN_CHARACTERS) ? value.substring(0, SHOWN_CHARACTERS) + "…" : value;
	}

	private BufferedReader text(Path file) throws IOException {
		byte[] sample;
		try (InputStream in = Files.newInputStream(file)) {
			sample = in.readNBytes(SAMPLE);
		}
		if (sample.length == 0) {
			throw new Refusal("file.empty", Map.of("file", this.name));
		}
		DecodedText decoded = DecodedText.of(sample);
		if (decoded == null) {
			throw new Refusal("file.encoding", Map.of("file", this.name));
		}
		decoded.warnings().forEach(this.harvest::warning);
		return reader(file, decoded.encoding());
	}

	private static BufferedReader reader(Path file, Charset encoding) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
		return reader;
	}

}
