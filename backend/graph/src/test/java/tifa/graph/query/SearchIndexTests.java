package tifa.graph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found among names, and in what order. */
class SearchIndexTests {

	private static final SearchIndex FEW = new SearchIndex(Vocabulary.of(List.of(term("两个维护", "两个坚决维护"), term("四个意识"),
			term("形式主义"), term("党的建设"), term("党委"), term("党组织"), term("碳达峰、碳中和", "双碳目标"), term("改革开放"))));

	private static final SearchIndex LEXICON = new SearchIndex(Vocabulary.of(Lexicon.bundled()));

	private static final int SAMPLES = 500;

	@ParameterizedTest
	@CsvSource({ "两个维户, 两个维护, SOUND", "形势主义, 形式主义, SOUND", "刑释主意, 形式主义, SOUND", "碳达峰碳中和, 碳达峰、碳中和, SOUND",
			"两个维持, 两个维护, TYPO", "两维护, 两个维护, TYPO", "两个个维护, 两个维护, TYPO", "两维个护, 两个维护, TYPO", "改开革放, 改革开放, TYPO",
			"两个坚决拥护, 两个维护, TYPO", "liangewehu, 两个维护, TYPO", "lianggewiehu, 两个维护, TYPO", "xingshizuyi, 形式主义, TYPO",
			"两个维, 两个维护, ", "Liang Ge Wei Hu, 两个维护, ", "双碳, 碳达峰、碳中和, " })
	void findsWhatWasMeant(String q, String name, Slip slip) {
		SearchIndex.Hit first = ranked(FEW, q).get(0);
		assertThat(first.term().name()).isEqualTo(name);
		assertThat(first.slip()).isEqualTo(slip);
	}

	@ParameterizedTest
	@ValueSource(strings = { "党组", "党委", "双碳目标" })
	void whatMatchesAsItIsStandsBeforeWhatIsForgiven(String q) {
		assertThat(ranked(FEW, q)).extracting(SearchIndex.Hit::slip).first().isNull();
	}

	/** Two characters that sound alike, two slips, a slip in a name of two characters. */
	@ParameterizedTest
	@ValueSource(strings = { "当", "两各维户吧", "两个", "党位工", "wehu", "lngwh" })
	void forgivesNoMore(String q) {
		assertThat(ranked(FEW, q)).allSatisfy((hit) -> assertThat(hit.slip()).isNull());
	}

	/** The whole lexicon, half of whose names have three or four characters. */
	@Test
	void findsNamesWithARandomSlipAmongTheFirstThree() {
		Random random = new Random(41);
		List<String> names = Lexicon.bundled().stream().map(Term::name).filter((name) -> name.length() > 2).toList();
		long found = random.ints(SAMPLES, 0, names.size()).mapToObj(names::get).filter((name) -> {
			List<SearchIndex.Hit> first = ranked(LEXICON, slipped(name, random)).stream().limit(3).toList();
			return first.stream().anyMatch((hit) -> hit.term().name().equals(name));
		}).count();
		assertThat(found).isGreaterThanOrEqualTo(SAMPLES * 95 / 100);
	}

	private static String slipped(String name, Random random) {
		int at = random.nextInt(name.length() - 1);
		String other = Character.toString('一' + random.nextInt(20_000));
		return switch (random.nextInt(4)) {
			case 0 -> name.substring(0, at) + name.substring(at + 1);
			case 1 -> name.substring(0, at) + other + name.substring(at);
			case 2 -> name.substring(0, at) + other + name.substring(at + 1);
			default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
		};
	}

	private static List<SearchIndex.Hit> ranked(SearchIndex index, String q) {
		return index.search(q).stream().sorted(Comparator.comparingInt(SearchIndex.Hit::rank)).toList();
	}

	private static Term term(String name, String... aliases) {
		return Term.ofLexicon(name, Category.PARTY_BUILDING, List.of(aliases), null, null);
	}

}
