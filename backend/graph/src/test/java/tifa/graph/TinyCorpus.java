package tifa.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.CurationKeeper;
import tifa.graph.store.Store;
import tifa.graph.store.TestStore;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;

/**
 * Three speeches small enough to count by hand.
 *
 * <pre>
 * speech, date      paragraph  sentences with
 * A 2019-03-05      0          四个意识 | 两个维护
 *                   1          四个意识 两个维护 从严治党
 *                   2          三会一课
 * B 2020            0          四个意识 三会一课
 *                   1          从严治党 四个意识 | 三会一课 从严治党
 * C undated         0          两个维护 | 四个意识
 *                   1          nothing
 *
 * N: 7 paragraphs, 10 sentences
 *                   mentions  sentences  paragraphs  speeches
 * 四个意识          5         5          5           3
 * 两个维护          3         3          3           2
 * 从严治党          3         3          2           2
 * 三会一课          3         3          3           2
 * 四个意识 两个维护           1          3           2
 * 四个意识 从严治党           2          2           2
 * 四个意识 三会一课           1          2           1
 * 两个维护 从严治党           1          1           1
 * 从严治党 三会一课           1          1           1
 * </pre>
 */
public final class TinyCorpus {

	public static final String CONSCIOUSNESS = "四个意识";

	public static final String UPHOLDS = "两个维护";

	public static final String STRICT = "从严治党";

	public static final String MEETINGS = "三会一课";

	public static final String A = """
			在甲市动员会上的讲话
			（2019年3月5日）
			同志们：
			要增强四个意识。要做到“两个维护”。
			增强四个意识，做到两个维护，推进从严治党。
			认真开展三会一课。
			""";

	public static final String B = """
			在2020年乙县工作会议上的讲话
			同志们：
			靠四个意识，也靠三会一课。
			从严治党要靠四个意识。三会一课也为从严治党服务。
			""";

	public static final String C = """
			在丙乡座谈会上的发言
			同志们：
			两个维护是根本。四个意识是基础。
			大家今天都说得很好。
			""";

	/** Proposes terms of its own, one of them within what {@link #A} says. */
	public static final String QUOTES = """
			在丁村的讲话
			同志们：
			要“推进从严治党”，落实“三进三问”，学习《丁村治理若干办法》。
			“三进三问”和四个意识都要讲。
			""";

	private TinyCorpus() {
	}

	/** The four terms, and one that no speech mentions. */
	public static List<Term> lexicon() {
		return List.of(term(CONSCIOUSNESS, Category.FORMULATION, "政治上的四个意识"), term(UPHOLDS, Category.FORMULATION),
				term(STRICT, Category.PARTY_BUILDING), term(MEETINGS, Category.PARTY_BUILDING),
				term("民主集中制", Category.THEORY));
	}

	private static Term term(String name, Category category, String... aliases) {
		return Term.ofLexicon(name, category, List.of(aliases), null, null);
	}

	/** An empty store with the lexicon in it. */
	public static Corpus empty() {
		TestStore.clear();
		return again(lexicon(), new RememberedCuration());
	}

	/** The store as it is, opened anew. */
	public static Corpus again(List<Term> lexicon, CurationKeeper keeper) {
		return new Corpus(TestStore.get(), lexicon, 0.5, keeper);
	}

	/** A store that holds the three speeches. */
	public static Corpus full() {
		Corpus corpus = empty();
		corpus.add(speeches(A, B, C), null);
		return corpus;
	}

	public static Store store() {
		return TestStore.get();
	}

	/** Texts as speeches. */
	public static List<Speech> speeches(String... texts) {
		List<Speech> speeches = new ArrayList<>();
		for (String text : texts) {
			speeches.addAll(new SpeechReader().read("tiny.txt", text.getBytes(StandardCharsets.UTF_8)));
		}
		return speeches;
	}

	/** What a statement returns, a row each as a list. */
	public static Collection<List<Object>> rows(String statement, Map<String, Object> parameters) {
		return store().read((transaction) -> transaction.run(statement, parameters)
			.list((row) -> row.values().stream().map((value) -> value.asObject()).toList()));
	}

}
