package tifa.graph.query;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Unit;
import tifa.text.speech.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceQueryIT {

	private static EvidenceQuery query;

	@BeforeAll
	static void fill() {
		TinyCorpus.full();
		query = new EvidenceQuery(TinyCorpus.store());
	}

	@Test
	void listsTheParagraphsThatHoldBothByDateUndatedLast() {
		Evidence evidence = ask(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS, Unit.PARAGRAPH);
		assertThat(evidence.total()).isEqualTo(3);
		assertThat(evidence.passages()).extracting((passage) -> passage.speech().date())
			.containsExactly("2019-03-05", "2019-03-05", null);
		assertThat(evidence.passages()).extracting(Evidence.Passage::sentence).containsOnlyNulls();
		assertThat(evidence.passages().get(0).text()).isEqualTo("要增强四个意识。要做到“两个维护”。");
		assertThat(evidence.passages().get(0).highlights()).containsExactly(
				new Evidence.Highlight(TinyCorpus.CONSCIOUSNESS, 3, 7),
				new Evidence.Highlight(TinyCorpus.UPHOLDS, 12, 16));
	}

	@Test
	void listsTheSentencesThatHoldBoth() {
		Evidence evidence = ask(TinyCorpus.STRICT, TinyCorpus.CONSCIOUSNESS, Unit.SENTENCE);
		assertThat(evidence.total()).isEqualTo(2);
		assertThat(evidence.passages()).extracting(Evidence.Passage::text)
			.containsExactly("增强四个意识，做到两个维护，推进从严治党。", "从严治党要靠四个意识。");
		assertThat(evidence.passages().get(1).sentence()).isZero();
		assertThat(evidence.passages().get(1).highlights()).extracting(Evidence.Highlight::start).containsExactly(0, 6);
	}

	@Test
	void listsAllPassagesOfOneTerm() {
		assertThat(ask(TinyCorpus.STRICT, null, Unit.PARAGRAPH).total()).isEqualTo(2);
		assertThat(ask(TinyCorpus.STRICT, null, Unit.SENTENCE).total()).isEqualTo(3);
	}

	@Test
	void pagesWithoutLosingOrRepeating() {
		List<String> one = ask(TinyCorpus.CONSCIOUSNESS, null, Unit.SENTENCE).passages()
			.stream()
			.map(Evidence.Passage::text)
			.toList();
		List<String> paged = new java.util.ArrayList<>();
		for (int page = 1; page <= 3; page++) {
			query.ask(TinyCorpus.CONSCIOUSNESS, null, Unit.SENTENCE, SpeechFilter.NONE, page, 2)
				.passages()
				.forEach((passage) -> paged.add(passage.text()));
		}
		assertThat(paged).isEqualTo(one).hasSize(5);
	}

	@Test
	void keepsToAPartOfTheCorpus() {
		SpeechFilter filter = new SpeechFilter(null, new PartialDate("2019"), List.of(), List.of(), List.of(),
				List.of());
		assertThat(query.ask(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS, Unit.PARAGRAPH, filter, 1, 20).total())
			.isEqualTo(2);
	}

	private static Evidence ask(String a, String b, Unit unit) {
		return query.ask(a, b, unit, SpeechFilter.NONE, 1, 20);
	}

	@Test
	void theLatestSpeechComesFirstWhereThatIsAskedForAndUndatedOnesLast() {
		EvidenceQuery.Look latest = new EvidenceQuery.Look(null, true);
		assertThat(
				query.ask(TinyCorpus.CONSCIOUSNESS, null, Unit.PARAGRAPH, SpeechFilter.NONE, latest, 1, 20).passages())
			.extracting((passage) -> passage.speech().date())
			.containsExactly("2020", "2020", "2019-03-05", "2019-03-05", null);
	}

	@Test
	void aTextNarrowsWhatIsListedAndNotTheTotal() {
		EvidenceQuery.Look look = new EvidenceQuery.Look("三会一课", false);
		Evidence paragraphs = query.ask(TinyCorpus.CONSCIOUSNESS, null, Unit.PARAGRAPH, SpeechFilter.NONE, look, 1, 20);
		assertThat(paragraphs.total()).isEqualTo(5);
		assertThat(paragraphs.matching()).isEqualTo(2);
		assertThat(paragraphs.passages()).hasSize(2);
		Evidence sentences = query.ask(TinyCorpus.CONSCIOUSNESS, null, Unit.SENTENCE, SpeechFilter.NONE, look, 1, 20);
		assertThat(sentences.matching()).isEqualTo(1);
		assertThat(sentences.passages()).extracting(Evidence.Passage::text).containsExactly("靠四个意识，也靠三会一课。");
	}

}
