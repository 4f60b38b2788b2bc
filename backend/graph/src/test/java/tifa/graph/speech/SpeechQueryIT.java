package tifa.graph.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.corpus.Corpus;

import static org.assertj.core.api.Assertions.assertThat;

class SpeechQueryIT {

	private static final SpeechFilter EAST = new SpeechFilter(null, null, List.of(), List.of(), List.of(),
			List.of("东"));

	private static SpeechQuery query;

	@BeforeAll
	static void fill() {
		Corpus corpus = TinyCorpus.empty();
		corpus.add(TinyCorpus.speeches(TinyCorpus.A), "东", said("speaker", "某甲"));
		corpus.add(TinyCorpus.speeches(TinyCorpus.B), "东", said("speaker", "某乙"));
		corpus.add(TinyCorpus.speeches(TinyCorpus.C), "西", said("speaker", "某甲"));
		corpus.join(List.of(TinyCorpus.speeches(TinyCorpus.B).get(0).id()), "西");
		query = new SpeechQuery(TinyCorpus.store(), corpus::finder);
	}

	@Test
	void speechesComeInTheOrderAskedForAndStayInItFromPageToPage() {
		assertThat(dates("-date")).containsExactly("2020", "2019-03-05", null);
		assertThat(dates("date")).containsExactly("2019-03-05", "2020", null);
		assertThat(titles("title")).isSorted().hasSize(3);
		assertThat(titles("-title")).isEqualTo(reversed(titles("title")));
		List<Integer> lengths = all("characters").stream().map(SpeechFacts::characters).toList();
		assertThat(lengths).isSorted();
		assertThat(all("-characters").stream().map(SpeechFacts::characters).toList()).isEqualTo(reversed(lengths));
		List<SpeechFacts> second = query.list(null, SpeechFilter.NONE, null, "title", 2, 1).speeches();
		assertThat(second).extracting(SpeechFacts::title).containsExactly(titles("title").get(1));
	}

	@Test
	void facetsCountWhatTheSameFiltersFind() {
		SpeechFacets all = SpeechFacets.read(TinyCorpus.store(), null, SpeechFilter.NONE, null);
		assertThat(all.speaker()).containsExactly(new SpeechFacets.Value("某甲", 2), new SpeechFacets.Value("某乙", 1));
		assertThat(all.collection()).containsExactly(new SpeechFacets.Value("东", 2), new SpeechFacets.Value("西", 2));
		assertThat(all.years()).extracting(YearCount::year).containsExactly(2019, 2020, null);
		SpeechFacets east = SpeechFacets.read(TinyCorpus.store(), "乙县", EAST, true);
		assertThat(east.speaker()).containsExactly(new SpeechFacets.Value("某乙", 1));
		assertThat(east.collection()).containsExactly(new SpeechFacets.Value("东", 1), new SpeechFacets.Value("西", 1));
		assertThat(east.years()).extracting(YearCount::year).containsExactly(2020);
	}

	private static SpeechChange said(String field, String value) {
		return SpeechChange.of(Map.of(field, value));
	}

	private static List<SpeechFacts> all(String sort) {
		return query.list(null, SpeechFilter.NONE, null, sort, 1, 20).speeches();
	}

	private static List<String> dates(String sort) {
		return all(sort).stream().map(SpeechFacts::date).toList();
	}

	private static List<String> titles(String sort) {
		return all(sort).stream().map(SpeechFacts::title).toList();
	}

	private static <T> List<T> reversed(List<T> list) {
		List<T> reversed = new ArrayList<>(list);
		Collections.reverse(reversed);
		return reversed;
	}

}
