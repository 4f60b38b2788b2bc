package tifa.graph.corpus;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tifa.graph.GraphHash;
import tifa.graph.RememberedCuration;
import tifa.graph.TinyCorpus;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.YearCount;
import tifa.text.discovery.MarkedTerms;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusIT {

	@Test
	void countsTermsByHand() {
		TinyCorpus.full();
		assertThat(TinyCorpus.rows("MATCH (t:Term) RETURN t.name, t.mentions, t.sentences, t.paragraphs, t.speeches",
				Map.of()))
			.containsExactlyInAnyOrder(List.of(TinyCorpus.CONSCIOUSNESS, 5L, 5L, 5L, 3L),
					List.of(TinyCorpus.UPHOLDS, 3L, 3L, 3L, 2L), List.of(TinyCorpus.STRICT, 3L, 3L, 2L, 2L),
					List.of(TinyCorpus.MEETINGS, 3L, 3L, 3L, 2L), List.of("民主集中制", 0L, 0L, 0L, 0L));
	}

	@Test
	void countsPairsByHandFromTheSmallerNameToTheLarger() {
		TinyCorpus.full();
		assertThat(TinyCorpus.rows(
				"MATCH (a:Term)-[e:CO_OCCURS]->(b:Term) RETURN a.name, b.name, e.sentences, e.paragraphs, e.speeches",
				Map.of()))
			.containsExactlyInAnyOrder(List.of(TinyCorpus.UPHOLDS, TinyCorpus.CONSCIOUSNESS, 1L, 3L, 2L),
					List.of(TinyCorpus.STRICT, TinyCorpus.CONSCIOUSNESS, 2L, 2L, 2L),
					List.of(TinyCorpus.MEETINGS, TinyCorpus.CONSCIOUSNESS, 1L, 2L, 1L),
					List.of(TinyCorpus.UPHOLDS, TinyCorpus.STRICT, 1L, 1L, 1L),
					List.of(TinyCorpus.MEETINGS, TinyCorpus.STRICT, 1L, 1L, 1L));
	}

	@Test
	void countsOnlyBodyParagraphs() {
		Corpus corpus = TinyCorpus.full();
		assertThat(corpus.totals())
			.isEqualTo(new Totals(corpus.totals().revision(), 3, 0, 4, 4, List.of("formulation", "party-building"), 5,
					10, 7, "2019-03-05", "2020", corpus.vocabulary().hash(), 0));
		assertThat(TinyCorpus.rows("MATCH (p:Paragraph)-[:HOLDS]->() WHERE p.role <> 'body' RETURN p.id", Map.of()))
			.isEmpty();
	}

	@Test
	void keepsTheRollUpAndThePlacesOfMentions() {
		TinyCorpus.full();
		assertThat(TinyCorpus.rows("MATCH (s:Speech)-[m:MENTIONS]->(:Term {name: $name}) RETURN s.date, m.count",
				Map.of("name", TinyCorpus.STRICT)))
			.containsExactlyInAnyOrder(List.of("2019-03-05", 1L), List.of("2020", 2L));
		assertThat(TinyCorpus.rows("""
				MATCH (:Speech {date: '2020'})-[:HAS]->(p:Paragraph)-[h:HOLDS]->(:Term {name: $name})
				RETURN p.text, h.sentences, h.starts, h.ends""", Map.of("name", TinyCorpus.STRICT)))
			.containsExactly(List.of("从严治党要靠四个意识。三会一课也为从严治党服务。", List.of(0L, 1L), List.of(0L, 6L), List.of(4L, 10L)));
	}

	@Test
	void addingTheSameSpeechesAgainChangesNothing() {
		Corpus corpus = TinyCorpus.full();
		String before = GraphHash.of(TinyCorpus.store());
		long revision = corpus.totals().revision();
		corpus.add(TinyCorpus.speeches(TinyCorpus.B, TinyCorpus.A), "again");
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
		assertThat(corpus.totals().revision()).isEqualTo(revision);
	}

	@Test
	void theOrderOfSpeechesDoesNotMatter() {
		Corpus corpus = TinyCorpus.empty();
		ingest(corpus, TinyCorpus.C, TinyCorpus.QUOTES);
		ingest(corpus, TinyCorpus.A);
		ingest(corpus, TinyCorpus.B);
		String oneWay = GraphHash.of(TinyCorpus.store());
		corpus = TinyCorpus.empty();
		ingest(corpus, TinyCorpus.A, TinyCorpus.B);
		ingest(corpus, TinyCorpus.QUOTES, TinyCorpus.C);
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(oneWay);
	}

	@Test
	void aTermLearnedLaterIsCountedInTheSpeechesThatAreIn() {
		Corpus corpus = TinyCorpus.full();
		corpus.learn(List.of(Term.proposed("推进从严治党", Category.FORMULATION, Tier.QUOTED, 0.8)));
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: '推进从严治党'}) RETURN t.mentions, t.paragraphs", Map.of()))
			.containsExactly(List.of(1L, 1L));
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: $name}) RETURN t.mentions, t.paragraphs, t.speeches",
				Map.of("name", TinyCorpus.STRICT)))
			.containsExactly(List.of(2L, 1L, 1L));
		assertThat(TinyCorpus.rows("MATCH (:Term {name: '推进从严治党'})-[:CONTAINS]->(t) RETURN t.name", Map.of()))
			.containsExactly(List.of(TinyCorpus.STRICT));
		assertThat(TinyCorpus.rows("MATCH (a:Term)-[e:CO_OCCURS]-(:Term {name: $name}) RETURN a.name, e.paragraphs",
				Map.of("name", TinyCorpus.STRICT)))
			.containsExactlyInAnyOrder(List.of(TinyCorpus.CONSCIOUSNESS, 1L), List.of(TinyCorpus.MEETINGS, 1L));
	}

	@Test
	void forgettingTakesOutWhatNoSpeechMentionsAndNothingElse() {
		Corpus corpus = TinyCorpus.full();
		String before = GraphHash.of(TinyCorpus.store());
		Term unused = Term.proposed("没有人说过的话", Category.FORMULATION, Tier.QUOTED, 0.8);
		corpus.learn(List.of(unused));
		assertThat(corpus.vocabulary().named(unused.name())).isNotNull();
		corpus.forget(List.of(unused));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
		Term used = Term.proposed("推进从严治党", Category.FORMULATION, Tier.QUOTED, 0.8);
		corpus.learn(List.of(used));
		String learned = GraphHash.of(TinyCorpus.store());
		corpus.forget(List.of(used));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(learned);
	}

	@Test
	void aTitleAndAQuoteOfOneNameAreOneTermInWhateverOrder() {
		Term title = Term.proposed("推进从严治党", Category.DOCUMENT, Tier.TITLE, 0.95);
		Term quote = Term.proposed("推进从严治党", Category.FORMULATION, Tier.QUOTED, 0.8);
		Corpus corpus = TinyCorpus.full();
		corpus.learn(List.of(quote));
		corpus.learn(List.of(title));
		String oneWay = GraphHash.of(TinyCorpus.store());
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: '推进从严治党'}) RETURN t.tier, t.category", Map.of()))
			.containsExactly(List.of("title", "document"));
		corpus = TinyCorpus.full();
		corpus.learn(List.of(title));
		corpus.learn(List.of(quote));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(oneWay);
	}

	@Test
	void aDiscoveredAliasIsNoTermOfItsOwn() {
		Corpus corpus = TinyCorpus.full();
		String before = GraphHash.of(TinyCorpus.store());
		corpus.learn(List.of(Term.proposed("政治上的四个意识", Category.FORMULATION, Tier.QUOTED, 0.8)));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	@Test
	void oneSpeechTwiceInABatchCountsOnce() {
		Corpus corpus = TinyCorpus.empty();
		corpus.add(TinyCorpus.speeches(TinyCorpus.A, TinyCorpus.A), null);
		assertThat(corpus.totals().speeches()).isEqualTo(1);
		assertThat(
				TinyCorpus.rows("MATCH (t:Term {name: $name}) RETURN t.mentions", Map.of("name", TinyCorpus.UPHOLDS)))
			.containsExactly(List.of(2L));
	}

	@Test
	void aVocabularyThatWasCommittedUnseenIsTakenFromTheStore() {
		Corpus behind = TinyCorpus.full();
		Corpus ahead = TinyCorpus.again(TinyCorpus.lexicon(), new RememberedCuration());
		ahead.learn(List.of(Term.proposed("三进三问", Category.FORMULATION, Tier.QUOTED, 0.8)));
		behind.add(TinyCorpus.speeches(TinyCorpus.QUOTES), null);
		assertThat(behind.vocabulary().hash()).isEqualTo(ahead.vocabulary().hash());
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: '三进三问'}) RETURN t.mentions", Map.of()))
			.containsExactly(List.of(2L));
	}

	@Test
	void deletingIsTheExactInverseOfAdding() {
		Corpus corpus = TinyCorpus.empty();
		corpus.add(TinyCorpus.speeches(TinyCorpus.A, TinyCorpus.C), null);
		String before = GraphHash.of(TinyCorpus.store());
		List<Speech> more = TinyCorpus.speeches(TinyCorpus.B);
		corpus.add(more, null);
		corpus.delete(more.stream().map(Speech::id).toList());
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
		assertThat(corpus.totals().paragraphs()).isEqualTo(5);
		corpus.delete(List.of("nobody"));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	@Test
	void newMetadataLeavesTheCountsAlone() {
		Corpus corpus = TinyCorpus.full();
		String id = TinyCorpus.speeches(TinyCorpus.C).get(0).id();
		assertThat(corpus.describe(id, SpeechChange.of(Map.of("date", "2021-05", "speaker", "某甲")))).isTrue();
		assertThat(TinyCorpus.rows("MATCH (s:Speech {id: $id}) RETURN s.date, s.year, s.datePrecision, s.speaker",
				Map.of("id", id)))
			.containsExactly(List.of("2021-05", 2021L, "month", "某甲"));
		assertThat(TinyCorpus.rows("""
				MATCH (s:Speech {id: $id})
				UNWIND s.inferred AS inferred
				WITH inferred ORDER BY inferred
				RETURN collect(split(inferred, ' ')[0])""", Map.of("id", id)))
			.containsExactly(List.of(List.of("kind", "occasion", "title")));
		assertThat(corpus.totals().to()).isEqualTo("2021-05");
		assertThat(corpus.totals().edges()).isEqualTo(5);
		assertThat(corpus.describe("nobody", SpeechChange.of(Map.of()))).isFalse();
	}

	@Test
	void aKnownSpeechJoinsAnotherCollectionOnceAndNothingElseChanges() {
		Corpus corpus = TinyCorpus.empty();
		corpus.add(TinyCorpus.speeches(TinyCorpus.A, TinyCorpus.B), "甲");
		String a = TinyCorpus.speeches(TinyCorpus.A).get(0).id();
		long revision = corpus.totals().revision();
		String counts = counts();
		assertThat(corpus.join(List.of(a, "nobody"), "乙")).containsExactly(a);
		assertThat(corpus.totals().revision()).isEqualTo(revision + 1);
		assertThat(TinyCorpus.rows("MATCH (s:Speech) RETURN s.id = $a, s.collections", Map.of("a", a)))
			.containsExactlyInAnyOrder(List.of(true, List.of("甲", "乙")), List.of(false, List.of("甲")));
		assertThat(corpus.join(List.of(a), "乙")).isEmpty();
		assertThat(corpus.totals().revision()).isEqualTo(revision + 1);
		assertThat(counts()).isEqualTo(counts);
	}

	private static long length(String text) {
		return TinyCorpus.speeches(text).get(0).characters();
	}

	private static String counts() {
		return TinyCorpus.rows("MATCH (t:Term) OPTIONAL MATCH (t)-[e:CO_OCCURS]->(o) "
				+ "RETURN t.name, t.mentions, t.paragraphs, o.name, e.sentences, e.paragraphs ORDER BY t.name, o.name",
				Map.of())
			.toString();
	}

	@Test
	void whatIsSaidOfASpeechGoesBeforeWhatItsTextSays() {
		Corpus corpus = TinyCorpus.empty();
		SpeechChange said = SpeechChange.of(Map.of("title", "谈作风", "date", "2021"));
		corpus.add(TinyCorpus.speeches(TinyCorpus.A), null, said);
		corpus.add(TinyCorpus.speeches(TinyCorpus.B), null, said.withoutTitle());
		assertThat(TinyCorpus.rows("MATCH (s:Speech) RETURN s.title, s.date, s.year", Map.of()))
			.containsExactlyInAnyOrder(List.of("谈作风", "2021", 2021L), List.of("在2020年乙县工作会议上的讲话", "2021", 2021L));
	}

	@Test
	void totalsFollowEveryWrite() {
		Corpus corpus = TinyCorpus.empty();
		assertThat(corpus.totals().speeches()).isZero();
		corpus.add(TinyCorpus.speeches(TinyCorpus.A), null);
		assertThat(corpus.totals().speeches()).isEqualTo(1);
		corpus.add(TinyCorpus.speeches(TinyCorpus.B, TinyCorpus.C), null);
		assertThat(corpus.years()).extracting(YearCount::year).containsExactly(2019, 2020, null);
		assertThat(corpus.years()).extracting(YearCount::speeches).containsOnly(1L);
		assertThat(corpus.years()).extracting(YearCount::characters)
			.containsExactly(length(TinyCorpus.A), length(TinyCorpus.B), length(TinyCorpus.C));
	}

	@Test
	void aNewLexiconIsAppliedWhenTheCorpusIsOpenedAgain() {
		TinyCorpus.full();
		List<Term> fewer = TinyCorpus.lexicon()
			.stream()
			.filter((term) -> !term.name().equals(TinyCorpus.STRICT))
			.toList();
		TinyCorpus.again(fewer, new RememberedCuration());
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: $name}) RETURN t", Map.of("name", TinyCorpus.STRICT)))
			.isEmpty();
		Corpus restored = TinyCorpus.again(TinyCorpus.lexicon(), new RememberedCuration());
		String after = GraphHash.of(TinyCorpus.store());
		TinyCorpus.full();
		assertThat(after).isEqualTo(GraphHash.of(TinyCorpus.store()));
		assertThat(restored.vocabulary().hash()).isEqualTo(restored.totals().vocabulary());
	}

	private static void ingest(Corpus corpus, String... texts) {
		List<Speech> speeches = TinyCorpus.speeches(texts);
		corpus.learn(speeches.stream().flatMap((speech) -> new MarkedTerms().terms(speech).stream()).toList());
		corpus.add(speeches, null);
	}

}
