package tifa.graph.query;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.corpus.Corpus;

import static org.assertj.core.api.Assertions.assertThat;

class TermQueryIT {

	private static TermQuery query;

	@BeforeAll
	static void fill() {
		Corpus corpus = TinyCorpus.full();
		query = new TermQuery(TinyCorpus.store(), () -> corpus);
	}

	@Test
	void findsByNameAliasPinyinAndInitials() {
		assertThat(names("个维")).containsExactly(TinyCorpus.UPHOLDS);
		assertThat(names("lgwh")).containsExactly(TinyCorpus.UPHOLDS);
		assertThat(names("lianggeweihu")).containsExactly(TinyCorpus.UPHOLDS);
		assertThat(names("liangge")).containsExactly(TinyCorpus.UPHOLDS);
		assertThat(names("政治上的四个意识")).containsExactly(TinyCorpus.CONSCIOUSNESS);
		assertThat(query.search("政治上", 0, 5, TermFilter.NONE, null).found().get(0).matched()).isEqualTo("政治上的四个意识");
	}

	@Test
	void aQueryFindsTermsWithoutMentionToo() {
		assertThat(names("民主集中")).containsExactly("民主集中制");
	}

	@Test
	void withoutAQueryListsTheMostMentioned() {
		assertThat(names(null)).startsWith(TinyCorpus.CONSCIOUSNESS).hasSize(4).doesNotContain("民主集中制");
	}

	@Test
	void filtersByCategory() {
		assertThat(query.search(null, 0, 10, new TermFilter(List.of("party-building"), List.of(), List.of()), null)
			.found()).extracting((found) -> found.term().name())
			.containsExactlyInAnyOrder(TinyCorpus.STRICT, TinyCorpus.MEETINGS);
	}

	@Test
	void tellsOneTermByAnAliasInAnySpelling() {
		TermQuery.Detail detail = query.one("“政治上的四个意识”").orElseThrow();
		assertThat(detail.found().term().name()).isEqualTo(TinyCorpus.CONSCIOUSNESS);
		assertThat(detail.found().counts().mentions()).isEqualTo(5);
		assertThat(query.one("没有这个概念")).isEmpty();
	}

	private static List<String> names(String q) {
		return query.search(q, 0, 10, TermFilter.NONE, null)
			.found()
			.stream()
			.map((found) -> found.term().name())
			.toList();
	}

}
