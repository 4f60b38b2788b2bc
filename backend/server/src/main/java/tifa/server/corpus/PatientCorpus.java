package tifa.server.corpus;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.corpus.Corpus;
import tifa.graph.store.StoreTimeoutException;
import tifa.graph.store.StoreUnavailableException;
import tifa.server.jobs.Progress;
import tifa.text.Refusal;

import org.springframework.stereotype.Component;

/**
 * The corpus as the one writer asks it: while the database starts or restarts the writer
 * waits, and then repeats what was cut off, as every write can be run twice.
 */
@Component
public class PatientCorpus {

	private static final Logger LOG = LoggerFactory.getLogger(PatientCorpus.class);

	/**
	 * A write that is cut off by its own limit as often is too large for the database.
	 */
	private static final int TIMEOUTS = 2;

	private final OpenCorpus corpus;

	PatientCorpus(OpenCorpus corpus) {
		this.corpus = corpus;
	}

	/**
	 * Asks until there is an answer, however long the database is away: what was accepted
	 * is done, unless somebody cancels it.
	 * @param progress is asked every second of the wait whether to go on
	 */
	public <T> T ask(Progress progress, Function<Corpus, T> question) throws InterruptedException {
		int timeouts = 0;
		while (true) {
			try {
				if (this.corpus.met()) {
					return question.apply(this.corpus.get());
				}
			}
			catch (StoreUnavailableException ex) {
				LOG.info("The writer waits: {}", ex.getMessage());
			}
			catch (StoreTimeoutException ex) {
				LOG.info("The writer tries again: {}", ex.getMessage());
				if (++timeouts == TIMEOUTS) {
					throw new Refusal("store.timeout", Map.of());
				}
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
