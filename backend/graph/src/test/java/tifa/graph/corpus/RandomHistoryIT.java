package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tifa.graph.GraphHash;
import tifa.graph.RememberedCuration;
import tifa.graph.TinyCorpus;
import tifa.graph.check.Check;
import tifa.graph.speech.SpeechChange;
import tifa.graph.store.TestStore;
import tifa.text.Refusal;
import tifa.text.curation.Action;
import tifa.text.curation.Change;
import tifa.text.curation.CurationTable;
import tifa.text.curation.Decision;
import tifa.text.curation.VocabularySources;
import tifa.text.discovery.MarkedTerms;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Category;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the history of a corpus, its graph is that of its speeches, their metadata and
 * its vocabulary.
 *
 * <p>
 * {@code -Dtifa.histories=1000} tries as many random histories, {@code -Dtifa.seed=42}
 * begins with another seed; a failure is named by its seed.
 */
class RandomHistoryIT {

	private static final List<String> WORDS = List.of("四个意识", "两个维护", "从严治党", "三会一课", "民主集中制", "“三进三问”", "《丁村治理若干办法》",
			"“推进从严治党”", "推进从严治党", "大家", "，", "。", "！");

	private static final List<String> NAMES = List.of("四个意识", "两个维护", "从严治党", "政治上的四个意识", "三进三问", "推进从严治党", "民主集中制",
			"三会一课", "大家", "会一课");

	private static final List<String> COLLECTIONS = List.of("甲集", "乙集", "丙集");

	private Random random;

	private List<Speech> speeches;

	private Corpus corpus;

	/** What the speeches that are in were described by, by id. */
	private final Map<String, Map<String, Object>> in = new TreeMap<>();

	static LongStream seeds() {
		long first = Long.getLong("tifa.seed", 1);
		return LongStream.range(first, first + Integer.getInteger("tifa.histories", 5));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void equalsAFreshBuildWithTheSameVocabulary(long seed) {
		this.random = new Random(seed);
		this.speeches = speeches();
		this.corpus = TinyCorpus.empty();
		for (int step = 0; step < 8; step++) {
			switch (this.random.nextInt(6)) {
				case 0 -> delete();
				case 1 -> describe();
				case 2 -> decide(step);
				case 3 -> undo();
				default -> ingest();
			}
		}
		String lived = GraphHash.of(TinyCorpus.store());
		Corpus fresh = fresh();
		assertThat(fresh.vocabulary().hash()).isEqualTo(this.corpus.vocabulary().hash());
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(lived);
		assertThat(new Check(TinyCorpus.store(), fresh::vocabulary).run((checked) -> {
		}).findings()).isEmpty();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void decisionsAllUndoneLeaveTheGraphAsItWas(long seed) {
		this.random = new Random(seed);
		this.speeches = speeches();
		this.corpus = TinyCorpus.empty();
		ingest();
		String before = GraphHash.of(TinyCorpus.store());
		for (int step = 0; step < 6; step++) {
			decide(step);
		}
		List<Change> made = new ArrayList<>(this.corpus.curated().sources().curation().changes());
		Collections.reverse(made);
		made.forEach((change) -> this.corpus.curated().undo(change.id()));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	private void decide(int step) {
		Action action = any(List.of(Action.values()));
		Decision decision = new Decision(action, any(NAMES), any(NAMES), any(List.of(Category.values())),
				this.random.nextBoolean() ? List.of(any(NAMES)) : List.of(), null, null);
		try {
			this.corpus.curated().decide(new Change("step" + step, List.of(decision)));
		}
		catch (Refusal refusal) {
			assertThat(refusal.code()).startsWith("decision.");
		}
	}

	private void undo() {
		List<Change> made = this.corpus.curated().sources().curation().changes();
		if (!made.isEmpty()) {
			this.corpus.curated().undo(made.get(made.size() - 1).id());
		}
	}

	/** New speeches, known ones and such as were deleted before. */
	private void ingest() {
		List<Speech> some = this.speeches.stream().filter((speech) -> this.random.nextBoolean()).toList();
		String collection = any(COLLECTIONS);
		this.corpus.learn(some.stream().flatMap((speech) -> new MarkedTerms().terms(speech).stream()).toList());
		this.corpus.add(some, collection);
		some.forEach((speech) -> this.in.putIfAbsent(speech.id(),
				new HashMap<>(Map.of("collections", List.of(collection)))));
	}

	private void delete() {
		Set<String> some = new TreeSet<>(this.in.keySet());
		some.removeIf((id) -> this.random.nextBoolean());
		this.corpus.delete(some);
		this.in.keySet().removeAll(some);
	}

	private void describe() {
		for (Map.Entry<String, Map<String, Object>> each : this.in.entrySet()) {
			if (this.random.nextBoolean()) {
				Map<String, Object> change = any(List.of(Map.of("date", "2020-05"), Map.of("date", "", "place", "某市"),
						Map.of("title", "另一个题目"), Map.of("speaker", "某人", "kind", "讲话"), Map.of("speaker", ""),
						Map.of("collections", List.of(any(COLLECTIONS), "丁集")), Map.of("reprint", "no"),
						Map.of("reprint", "preferred"), Map.of("reprint", "auto")));
				this.corpus.describe(each.getKey(), SpeechChange.of(change));
				each.getValue().putAll(change);
			}
		}
	}

	/** The decisions first, the proposals after, then the speeches. */
	private Corpus fresh() {
		VocabularySources sources = this.corpus.curated().sources();
		TestStore.clear();
		RememberedCuration keeper = new RememberedCuration();
		keeper.write(CurationTable.of(sources));
		Corpus fresh = TinyCorpus.again(TinyCorpus.lexicon(), keeper);
		fresh.learn(sources.proposals());
		fresh.add(this.speeches.stream().filter((speech) -> this.in.containsKey(speech.id())).toList(), null);
		this.in.forEach((id, fields) -> fresh.describe(id, SpeechChange.of(fields)));
		return fresh;
	}

	private <T> T any(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	/** Five texts, three of them in two versions and one in three. */
	private List<Speech> speeches() {
		List<Speech> all = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			StringBuilder text = new StringBuilder("在第" + i + "次会议上的讲话\n同志们：\n");
			for (int paragraph = 0; paragraph < 5; paragraph++) {
				for (int word = 0; word < 10; word++) {
					text.append(any(WORDS));
				}
				text.append("。\n");
			}
			all.addAll(TinyCorpus.speeches(text.toString()));
			if (i < 3) {
				all.addAll(TinyCorpus.speeches(text + "四个意识和两个维护都要讲。\n"));
			}
			if (i == 0) {
				all.addAll(TinyCorpus.speeches("（2020年6月）\n" + text));
			}
		}
		return all;
	}

}
