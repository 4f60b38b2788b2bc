package tifa.graph;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import tifa.graph.corpus.Corpus;
import tifa.graph.speech.SpeechChange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Reads beside a writer. */
class SteadyReadIT {

	@Test
	void whatFailsBecauseTheCorpusChangedMeanwhileIsReadAgain() {
		Corpus corpus = TinyCorpus.empty();
		AtomicInteger tries = new AtomicInteger();
		String answer = SteadyRead.of(TinyCorpus.store(), (transaction) -> {
			if (tries.incrementAndGet() == 1) {
				corpus.add(TinyCorpus.speeches(TinyCorpus.A), "东", SpeechChange.NONE);
				throw new IllegalStateException("The speech is gone");
			}
			return "read";
		});
		assertThat(answer).isEqualTo("read");
		assertThat(tries).hasValue(2);
	}

	@Test
	void whatFailsOfItselfFailsAtOnce() {
		TinyCorpus.empty();
		AtomicInteger tries = new AtomicInteger();
		assertThatIllegalStateException().isThrownBy(() -> SteadyRead.of(TinyCorpus.store(), (transaction) -> {
			tries.incrementAndGet();
			throw new IllegalStateException("A mistake");
		}));
		assertThat(tries).hasValue(1);
	}

}
