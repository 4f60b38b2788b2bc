package tifa.graph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tifa.graph.speech.SpeechChange;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.speech.Inference;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;

/**
 * A speech as rows for the statements that write it.
 */
final class SpeechRow {

	private SpeechRow() {
	}

	/**
	 * A speech and its paragraphs; one with reprints is not counted until they are
	 * settled.
	 */
	static Map<String, Object> of(AnalysedSpeech analysed, List<String> collections, SpeechChange change,
			boolean counted) {
		Map<String, Object> properties = properties(analysed.speech(), collections);
		properties.put("counted", counted);
		properties.put("signature", analysed.clauses().signature().text());
		properties.putAll(change.properties());
		properties.put("inferred",
				analysed.speech()
					.metadata()
					.inferred()
					.stream()
					.filter((inference) -> !change.fields().contains(inference.field()))
					.map(Inference::written)
					.toList());
		return Map.of("properties", properties, "paragraphs",
				analysed.paragraphs()
					.stream()
					.map((paragraph) -> paragraph(analysed.speech().id(), paragraph))
					.toList());
	}

	private static Map<String, Object> properties(Speech speech, List<String> collections) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", speech.id());
		row.put("title", speech.title());
		row.put("subtitle", speech.metadata().subtitle());
		row.put("date", (speech.date() != null) ? speech.date().text() : null);
		row.put("year", (speech.date() != null) ? speech.date().year() : null);
		row.put("datePrecision", (speech.date() != null) ? speech.date().precision() : null);
		row.put("speaker", speech.speaker());
		row.put("office", speech.office());
		row.put("occasion", speech.occasion());
		row.put("place", speech.place());
		row.put("kind", speech.kind());
		row.put("collections", collections);
		row.put("source", speech.source());
		row.put("fileHash", speech.fileHash());
		row.put("part", speech.part());
		row.put("contentHash", speech.contentHash());
		row.put("characters", speech.characters());
		row.put("warnings", speech.warnings());
		return row;
	}

	private static Map<String, Object> paragraph(String speech, AnalysedParagraph analysed) {
		Paragraph paragraph = analysed.paragraph();
		return Map.of("id", paragraphId(speech, paragraph.index()), "index", paragraph.index(), "role",
				paragraph.role().word(), "text", paragraph.text(), "plain", analysed.plain(), "sentences",
				paragraph.starts());
	}

	/** What each body paragraph holds: by term, its mentions as parallel lists. */
	static List<Map<String, Object>> holds(String speech, List<AnalysedParagraph> paragraphs) {
		return paragraphs.stream()
			.filter((paragraph) -> paragraph.paragraph().role() == Role.BODY && !paragraph.mentions().isEmpty())
			.<Map<String, Object>>map((paragraph) -> Map.of("paragraph",
					paragraphId(speech, paragraph.paragraph().index()), "terms", held(paragraph.mentions())))
			.toList();
	}

	private static List<Map<String, Object>> held(List<Mention> mentions) {
		return byTerm(mentions).entrySet()
			.stream()
			.<Map<String, Object>>map((entry) -> Map.of("name", entry.getKey(), "sentences",
					entry.getValue().stream().map(Mention::sentence).toList(), "starts",
					entry.getValue().stream().map(Mention::start).toList(), "ends",
					entry.getValue().stream().map(Mention::end).toList()))
			.toList();
	}

	/** The roll-up: how often the body mentions each term. */
	static Map<String, Object> mentions(String speech, List<AnalysedParagraph> paragraphs) {
		List<Mention> mentions = paragraphs.stream()
			.filter((paragraph) -> paragraph.paragraph().role() == Role.BODY)
			.flatMap((paragraph) -> paragraph.mentions().stream())
			.toList();
		List<Map<String, Object>> terms = byTerm(mentions).entrySet()
			.stream()
			.<Map<String, Object>>map((entry) -> Map.of("name", entry.getKey(), "count", entry.getValue().size()))
			.toList();
		return Map.of("speech", speech, "terms", terms);
	}

	private static TreeMap<String, List<Mention>> byTerm(List<Mention> mentions) {
		TreeMap<String, List<Mention>> byTerm = new TreeMap<>();
		mentions.forEach((mention) -> byTerm.computeIfAbsent(mention.term(), (term) -> new java.util.ArrayList<>())
			.add(mention));
		return byTerm;
	}

	static String paragraphId(String speech, int index) {
		return speech + ":" + index;
	}

}
