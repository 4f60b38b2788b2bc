package tifa.text.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One term a matching form, whoever comes first. */
class VocabularyTests {

	private static final Term BRIDGES = lexicon("三桥两路", "三座桥、两条路");

	private static final Term QUOTED_BRIDGES = quoted("“三桥”两路");

	private static final Term PLAN = title("“三桥”规划");

	private static final Term QUOTED_PLAN = quoted("三桥规划");

	private static final Term ROADS = quoted("户户通路");

	private static final Term ROADS_QUOTED_ELSEWHERE = quoted("“户户”通路");

	private static final Term ALIAS = title("三座桥，两条路");

	private static final List<Term> ALL = List.of(BRIDGES, QUOTED_BRIDGES, PLAN, QUOTED_PLAN, ROADS,
			ROADS_QUOTED_ELSEWHERE, ALIAS);

	@Test
	void theMoreTrustedTierStays() {
		Vocabulary vocabulary = Vocabulary.of(ALL);
		assertThat(vocabulary.find("三桥两路")).isEqualTo(BRIDGES);
		assertThat(vocabulary.find("三桥规划")).isEqualTo(PLAN);
		assertThat(vocabulary.find("三座桥两条路")).isNull();
		assertThat(vocabulary.find("《三座桥,两条路》")).isEqualTo(BRIDGES);
		assertThat(vocabulary.terms()).containsExactlyInAnyOrder(BRIDGES, PLAN, ROADS_QUOTED_ELSEWHERE);
	}

	@Test
	void everySpellingOfNameAndAliasFindsItsTerm() {
		Vocabulary vocabulary = Vocabulary.of(List.of(BRIDGES, PLAN));
		assertThat(vocabulary.find("《“三橋”規劃》")).isEqualTo(PLAN);
		assertThat(vocabulary.named("“三桥”规划")).isEqualTo(PLAN);
		assertThat(vocabulary.named("三桥规划")).isNull();
		assertThat(vocabulary.withForm("三桥规划")).isEqualTo(PLAN);
		assertThat(vocabulary.forms()).containsExactlyInAnyOrder("三桥两路", "三座桥、两条路", "三桥规划");
		assertThat(vocabulary.find("四桥")).isNull();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void theOrderOfTermsDoesNotMatter(long seed) {
		List<Term> shuffled = new ArrayList<>(ALL);
		Collections.shuffle(shuffled, new Random(seed));
		assertSame(Vocabulary.of(shuffled), Vocabulary.of(ALL));
		int cut = new Random(seed).nextInt(ALL.size());
		assertSame(Vocabulary.of(shuffled.subList(0, cut)).with(shuffled.subList(cut, ALL.size())), Vocabulary.of(ALL));
	}

	@Test
	void theHashTellsContentApart() {
		String hash = Vocabulary.of(List.of(BRIDGES, ROADS)).hash();
		assertThat(hash).matches("[0-9a-f]{64}");
		assertThat(Vocabulary.of(List.of(ROADS, BRIDGES)).hash()).isEqualTo(hash);
		assertThat(Vocabulary.of(List.of(BRIDGES)).with(List.of(ROADS, ROADS)).hash()).isEqualTo(hash);
		assertThat(Vocabulary.of(List.of(BRIDGES)).hash()).isNotEqualTo(hash);
		assertThat(Vocabulary.of(List.of(lexicon("三桥两路"), ROADS)).hash()).isNotEqualTo(hash);
		assertThat(Vocabulary.of(List.of(BRIDGES, title("户户通路"))).hash()).isNotEqualTo(hash);
	}

	@Test
	void withLeavesTheVocabularyItself() {
		Vocabulary vocabulary = Vocabulary.of(List.of(BRIDGES));
		assertThat(vocabulary.with(List.of(ROADS)).terms()).hasSize(2);
		assertThat(vocabulary.terms()).containsExactly(BRIDGES);
		assertThat(vocabulary.find("户户通路")).isNull();
	}

	@Test
	void aNameWithoutAnyCharacterIsNoTerm() {
		assertThat(Vocabulary.of(List.of(quoted("“”"))).terms()).isEmpty();
	}

	private static void assertSame(Vocabulary actual, Vocabulary expected) {
		assertThat(actual.terms()).isEqualTo(expected.terms());
		assertThat(actual.forms()).isEqualTo(expected.forms());
		assertThat(actual.hash()).isEqualTo(expected.hash());
	}

	private static Term lexicon(String name, String... aliases) {
		return Term.ofLexicon(name, Category.POLICY, List.of(aliases), null, null);
	}

	private static Term title(String name) {
		return Term.proposed(name, Category.DOCUMENT, Tier.TITLE, 0.95);
	}

	private static Term quoted(String name) {
		return Term.proposed(name, Category.FORMULATION, Tier.QUOTED, 0.8);
	}

}
