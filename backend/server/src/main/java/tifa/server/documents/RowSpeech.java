package tifa.server.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.SpeechFacts;
import tifa.text.Refusal;
import tifa.text.speech.Inference;
import tifa.text.speech.Metadata;
import tifa.text.speech.PartialDate;
import tifa.text.speech.SourceText;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;

/**
 * A row of a table as a speech: what the row says of it goes before what its text does.
 *
 * @param fields the row's values by field
 * @param date the row's date, or null
 */
record RowSpeech(Map<String, String> fields, PartialDate date) {

	private static final Set<String> METADATA = Set.of("title", "speaker", "office", "occasion", "place", "kind");

	private static final Pattern COLLECTIONS = Pattern.compile("\\s*[;；|]\\s*");

	/**
	 * Checks a row's metadata.
	 * @throws Refusal what is wrong with them
	 */
	static RowSpeech of(Map<String, String> fields) {
		String written = fields.get("date");
		Map<String, Object> texts = new HashMap<>(fields);
		texts.keySet().retainAll(METADATA);
		SpeechChange.of(texts);
		RowSpeech row = new RowSpeech(fields, (written != null) ? RowDate.of(written) : null);
		SpeechChange.of(Map.of("collections", row.collections()));
		return row;
	}

	List<String> collections() {
		String names = this.fields.get("collection");
		return (names != null) ? List.of(COLLECTIONS.split(names)) : List.of();
	}

	/**
	 * Reads the row's text.
	 * @param origin where the row stands; its text is replaced by the row's
	 * @throws Refusal where it isn't one
	 */
	Speech read(SpeechReader reader, SourceText origin) {
		String text = this.fields.get(Columns.TEXT);
		if (text == null) {
			throw new Refusal("row.noText", Map.of());
		}
		Speech speech = reader.read(origin.with(text)).get(0);
		return new Speech(metadata(speech.metadata()), source(speech.source()), speech.fileHash(), speech.part(),
				speech.contentHash(), speech.warnings(), speech.paragraphs());
	}

	/**
	 * As provenance goes, what the row says is nearer the truth than the table's name.
	 */
	private String source(String file) {
		String source = this.fields.getOrDefault("source", file);
		return source.startsWith(SpeechFacts.FICTIONAL) ? file : source;
	}

	private Metadata metadata(Metadata read) {
		List<Inference> inferred = new ArrayList<>(read.inferred());
		inferred.removeIf((each) -> this.fields.containsKey(each.field()));
		return new Metadata(or("title", read.title()), or("subtitle", read.subtitle()),
				(this.date != null) ? this.date : read.date(), or("speaker", read.speaker()),
				or("office", read.office()), or("occasion", read.occasion()), or("place", read.place()),
				or("kind", read.kind()), inferred);
	}

	private String or(String field, String read) {
		return this.fields.getOrDefault(field, read);
	}

}
