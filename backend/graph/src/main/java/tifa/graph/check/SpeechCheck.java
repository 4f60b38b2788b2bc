package tifa.graph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import tifa.graph.check.StoredSpeech.StoredParagraph;
import tifa.text.Refusal;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.finding.TermFinder;
import tifa.text.reprint.Clauses;
import tifa.text.reprint.Signature;
import tifa.text.speech.Paragraph;
import tifa.text.speech.PartialDate;
import tifa.text.speech.Role;

/**
 * Compares a stored speech with what its text says.
 */
final class SpeechCheck {

	private static final int ID_DIGITS = 16;

	private final StoredSpeech speech;

	private final List<AnalysedParagraph> recounted;

	private final Signature signature;

	private final List<Finding> findings = new ArrayList<>();

	private SpeechCheck(StoredSpeech speech, TermFinder finder) {
		this.speech = speech;
		this.recounted = finder.analyse(speech.paragraphs()
			.stream()
			.map(StoredParagraph::paragraph)
			.map((each) -> Paragraph.of(each.index(), each.role(), each.text()))
			.toList(), PartialDate.orNull(speech.date()));
		this.signature = Clauses.of(this.recounted).signature();
	}

	/** Analyses a speech's text again, and compares. */
	static SpeechCheck of(StoredSpeech speech, TermFinder finder) {
		SpeechCheck check = new SpeechCheck(speech, finder);
		check.facts();
		check.date();
		check.paragraphs();
		check.rollUp();
		return check;
	}

	/** Its body paragraphs as they are analysed now; none where it is not counted. */
	List<AnalysedParagraph> counted() {
		return this.recounted.stream().filter(this::isCounted).toList();
	}

	/** What it is compared with others by, as its text has it now. */
	Signature signature() {
		return this.signature;
	}

	/** The speech as it is stored. */
	StoredSpeech stored() {
		return this.speech;
	}

	/** Whether it is counted. */
	boolean isCounted() {
		return this.speech.counted();
	}

	/** What is broken in it. */
	List<Finding> findings() {
		return this.findings;
	}

	private void facts() {
		String content = this.speech.contentHash();
		String id = (content != null && content.length() >= ID_DIGITS) ? content.substring(0, ID_DIGITS) : content;
		compare(Invariant.SPEECH_ID, Map.of(), this.speech.id(), id);
		compare(Invariant.SIGNATURE, Map.of(), this.speech.signature(), this.signature.text());
		compare(Invariant.CHARACTERS, Map.of(), this.speech.characters(),
				(long) this.recounted.stream().mapToInt((each) -> each.paragraph().text().length()).sum());
		compare(Invariant.PARAGRAPHS, Map.of(),
				this.recounted.stream().map((each) -> each.paragraph().index()).toList(),
				IntStream.range(0, this.recounted.size()).boxed().toList());
	}

	private void date() {
		compare(Invariant.DATE, Map.of(), List.of(String.valueOf(this.speech.date()),
				String.valueOf(this.speech.year()), String.valueOf(this.speech.datePrecision())),
				dated(this.speech.date()));
	}

	private static List<String> dated(String text) {
		try {
			PartialDate date = (text != null) ? new PartialDate(text) : null;
			return (date != null) ? List.of(date.text(), String.valueOf(date.year()), date.precision())
					: List.of("null", "null", "null");
		}
		catch (Refusal refusal) {
			return List.of();
		}
	}

	private void paragraphs() {
		for (int i = 0; i < this.recounted.size(); i++) {
			StoredParagraph stored = this.speech.paragraphs().get(i);
			AnalysedParagraph now = this.recounted.get(i);
			Map<String, Object> place = Map.of("paragraph", now.paragraph().index() + 1);
			compare(Invariant.SENTENCES, place, stored.paragraph().starts(), now.paragraph().starts());
			compare(Invariant.PLAIN, place, stored.plain(), now.plain());
			compareAll(Invariant.HOLDS, place, stored.holds(),
					isCounted(now) ? Places.byTerm(now.mentions()) : new TreeMap<>());
		}
	}

	private void rollUp() {
		SortedMap<String, Long> counts = new TreeMap<>();
		counted().stream()
			.flatMap((paragraph) -> paragraph.mentions().stream())
			.map(Mention::term)
			.forEach((term) -> counts.merge(term, 1L, Long::sum));
		SortedMap<String, String> now = new TreeMap<>();
		counts.forEach((term, count) -> now.put(term, count.toString()));
		compareAll(Invariant.MENTIONS, Map.of(), this.speech.mentions(), now);
	}

	private boolean isCounted(AnalysedParagraph paragraph) {
		return this.speech.counted() && paragraph.paragraph().role() == Role.BODY;
	}

	private void compareAll(Invariant invariant, Map<String, Object> place, SortedMap<String, String> stored,
			SortedMap<String, String> now) {
		TreeSet<String> terms = new TreeSet<>(stored.keySet());
		terms.addAll(now.keySet());
		for (String term : terms) {
			Map<String, Object> termPlace = new TreeMap<>(place);
			termPlace.put("term", term);
			compare(invariant, termPlace, stored.getOrDefault(term, "–"), now.getOrDefault(term, "–"));
		}
	}

	private void compare(Invariant invariant, Map<String, Object> place, Object stored, Object recounted) {
		if (!Objects.equals(stored, recounted)) {
			Map<String, Object> values = new TreeMap<>(place);
			values.put("stored", String.valueOf(stored));
			values.put("recounted", String.valueOf(recounted));
			this.findings.add(new Finding(invariant, this.speech.title(), this.speech.id(), values));
		}
	}

}
