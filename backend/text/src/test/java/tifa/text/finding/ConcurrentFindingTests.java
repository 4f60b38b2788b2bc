package tifa.text.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Eight threads find with one finder what one thread finds. */
class ConcurrentFindingTests {

	private static final int THREADS = 8;

	@Test
	void theResultDoesNotDependOnThreads() throws Exception {
		List<Term> terms = Lexicon.bundled();
		TermFinder finder = new TermFinder(Vocabulary.of(terms));
		List<String> sentences = sentences(terms);
		List<AnalysedParagraph> alone = analyse(finder, sentences);
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<List<AnalysedParagraph>>> calls = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				calls.add(() -> analyse(finder, sentences));
			}
			for (Future<List<AnalysedParagraph>> result : threads.invokeAll(calls, 2, TimeUnit.MINUTES)) {
				assertThat(result.get()).isEqualTo(alone);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static List<AnalysedParagraph> analyse(TermFinder finder, List<String> sentences) {
		return finder.analyse(sentences.stream().map(Analysis::sentence).toList(), null);
	}

	private static List<String> sentences(List<Term> terms) {
		Random random = new Random(7);
		List<String> sentences = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			sentences.add("村里学习" + terms.get(random.nextInt(terms.size())).name() + "，落实“"
					+ terms.get(random.nextInt(terms.size())).name() + "”的要求，桥修得又快又好。");
		}
		return sentences;
	}

}
