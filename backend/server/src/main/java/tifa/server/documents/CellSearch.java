package tifa.server.documents;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import tifa.text.speech.SourceText;
import tifa.text.speech.SpeechReader;

/**
 * Looks in a table for the text of one speech, whatever its column is called.
 */
final class CellSearch extends Rows {

	private final String name;

	private final SpeechReader reader;

	private final String id;

	CellSearch(String name, SpeechReader reader, String id) {
		super(name, Map.of(), reader, Harvest.NOTHING);
		this.name = name;
		this.reader = reader;
		this.id = id;
	}

	@Override
	void take(RowSource rows, String hash) throws IOException {
		for (Row row = rows.next(); row != null; row = rows.next()) {
			for (String cell : row.values().values()) {
				if (SpeechReader.contentHash(cell).startsWith(this.id)) {
					this.reader.read(new SourceText(this.name, hash, cell, true, 1, List.of()));
					return;
				}
			}
		}
	}

}
