package tifa.server.corpus;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.corpus.Corpus;
import tifa.graph.store.StoreUnavailableException;
import tifa.server.jobs.Progress;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;

import org.springframework.stereotype.Component;

/**
 * The corpus as the one writer asks it: while the database starts or restarts the writer
 * waits, and then repeats what was cut off, as every write can be run twice.
 */
@Component
public class PatientCorpus {

	private static final Logger LOG = LoggerFactory.getLogger(PatientCorpus.class);

	private final OpenCorpus corpus;

	private final Duration patience;

	PatientCorpus(OpenCorpus corpus, TifaSettings settings) {
		this.corpus = corpus;
		this.patience = settings.neo4j().startTimeout().multipliedBy(2);
	}

	/**
	 * Asks until there is an answer.
	 * @param progress is asked every second of the wait whether to go on
	 * @throws Refusal {@code store.unavailable} if the database stays away twice as long
	 * as a start may take
	 */
	public <T> T ask(Progress progress, Function<Corpus, T> question) throws InterruptedException {
		long end = System.nanoTime() + this.patience.toNanos();
		while (true) {
			try {
				if (this.corpus.met()) {
					return question.apply(this.corpus.get());
				}
			}
			catch (StoreUnavailableException ex) {
				LOG.info("The writer waits: {}", ex.getMessage());
			}
			if (System.nanoTime() - end > 0) {
				throw new Refusal("store.unavailable", Map.of());
			}
			progress.goOn();
			TimeUnit.SECONDS.sleep(1);
		}
	}

	/** As {@link #ask(Progress, Function)}, where no answer is expected. */
	void tell(Progress progress, Consumer<Corpus> change) throws InterruptedException {
		ask(progress, (corpus) -> {
			change.accept(corpus);
			return null;
		});
	}

}
