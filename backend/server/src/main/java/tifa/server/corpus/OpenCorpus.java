package tifa.server.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.corpus.Corpus;
import tifa.graph.store.Store;
import tifa.graph.store.StoreException;
import tifa.server.health.Prerequisite;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Pinyin;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import org.springframework.stereotype.Component;

/**
 * The corpus, opened in the background as soon as the database answers.
 */
@Component
public class OpenCorpus implements Prerequisite {

	private static final Logger LOG = LoggerFactory.getLogger(OpenCorpus.class);

	private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

	private final Store store;

	private final double shown;

	private final CompletableFuture<Corpus> corpus = new CompletableFuture<>();

	OpenCorpus(Store store, TifaSettings settings) {
		this.store = store;
		this.shown = settings.shown();
		Thread opening = new Thread(this::open, "corpus-opening");
		opening.setDaemon(true);
		opening.start();
	}

	private void open() {
		List<Term> lexicon = Lexicon.bundled();
		// HanLP's tables load while the database starts.
		new TermFinder(Vocabulary.of(lexicon));
		Pinyin.of(lexicon.get(0).name());
		while (!this.corpus.isDone() && this.store.state() != Store.State.CLOSED) {
			try {
				this.store.awaitReady(LOOK_AGAIN);
				long start = System.nanoTime();
				this.corpus.complete(new Corpus(this.store, lexicon, this.shown));
				LOG.info("The corpus is open after {} ms", Duration.ofNanos(System.nanoTime() - start).toMillis());
			}
			catch (StoreException ex) {
				LOG.info("The corpus waits for the database: {}", ex.getMessage());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
			catch (RuntimeException ex) {
				LOG.error("The corpus could not be opened", ex);
				this.corpus.completeExceptionally(ex);
			}
		}
	}

	/**
	 * The corpus.
	 * @throws Refusal {@code store.unavailable} while it is not open
	 */
	public Corpus get() {
		if (!met()) {
			throw new Refusal("store.unavailable", Map.of());
		}
		return this.corpus.join();
	}

	@Override
	public String name() {
		return "vocabulary";
	}

	@Override
	public boolean met() {
		return this.corpus.isDone() && !this.corpus.isCompletedExceptionally();
	}

}
