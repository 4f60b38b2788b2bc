package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.graph.GraphHash;
import tifa.graph.TinyCorpus;
import tifa.text.finding.Discovery;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the history of a corpus, its graph is that of its speeches and its vocabulary.
 */
class RandomHistoryIT {

	private static final List<String> WORDS = List.of("四个意识", "两个维护", "从严治党", "三会一课", "民主集中制", "“三进三问”", "《丁村治理若干办法》",
			"“推进从严治党”", "推进从严治党", "大家", "，", "。", "！");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void equalsAFreshBuildWithTheSameVocabulary(long seed) {
		Random random = new Random(seed);
		List<Speech> speeches = speeches(random);
		Corpus corpus = TinyCorpus.empty();
		Set<String> in = new TreeSet<>();
		for (int step = 0; step < 6; step++) {
			if (!in.isEmpty() && random.nextInt(3) == 0) {
				Set<String> out = some(in, random);
				corpus.delete(out);
				in.removeAll(out);
			}
			else {
				List<Speech> more = speeches.stream().filter((speech) -> random.nextBoolean()).toList();
				corpus.learn(proposed(more));
				corpus.add(more, null);
				more.forEach((speech) -> in.add(speech.id()));
			}
		}
		String lived = GraphHash.of(TinyCorpus.store());
		List<Term> vocabulary = List.copyOf(corpus.vocabulary().terms());
		Corpus fresh = TinyCorpus.empty();
		fresh.learn(vocabulary);
		fresh.add(speeches.stream().filter((speech) -> in.contains(speech.id())).toList(), null);
		assertThat(fresh.vocabulary().hash()).isEqualTo(corpus.vocabulary().hash());
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(lived);
	}

	private static Set<String> some(Set<String> all, Random random) {
		Set<String> some = new TreeSet<>();
		all.stream().filter((id) -> random.nextBoolean()).forEach(some::add);
		return some;
	}

	private static List<Term> proposed(List<Speech> speeches) {
		return speeches.stream().flatMap((speech) -> new Discovery().terms(speech).stream()).toList();
	}

	private static List<Speech> speeches(Random random) {
		List<Speech> speeches = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			StringBuilder text = new StringBuilder("在第" + i + "次会议上的讲话\n同志们：\n");
			for (int paragraph = 0; paragraph < 4; paragraph++) {
				for (int word = 0; word < 12; word++) {
					text.append(WORDS.get(random.nextInt(WORDS.size())));
				}
				text.append("。\n");
			}
			speeches.addAll(TinyCorpus.speeches(text.toString()));
		}
		return speeches;
	}

}
