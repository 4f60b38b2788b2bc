package tifa.server.corpus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.CurationKeeper;
import tifa.graph.store.Store;
import tifa.graph.store.StoreTimeoutException;
import tifa.graph.store.StoreTrouble;
import tifa.graph.store.StoreUnavailableException;
import tifa.server.console.Console;
import tifa.server.health.Prerequisite;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Pinyin;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The corpus, opened in the background as soon as the database answers.
 */
@Component
public class OpenCorpus implements Prerequisite, DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(OpenCorpus.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final Callable<Corpus> opening;

	private final Duration pause;

	private final Supplier<StoreTrouble> trouble;

	private final CompletableFuture<Corpus> corpus = new CompletableFuture<>();

	private final Thread opener = new Thread(this::open, "corpus-opening");

	private volatile boolean failed;

	@Autowired
	OpenCorpus(Store store, TifaSettings settings, CurationKeeper keeper) {
		this(new Opening(store, settings.shown(), keeper), PAUSE, store::trouble);
	}

	/** Calls the opening until it succeeds, with a pause after each failure. */
	OpenCorpus(Callable<Corpus> opening, Duration pause, Supplier<StoreTrouble> trouble) {
		this.opening = opening;
		this.pause = pause;
		this.trouble = trouble;
		this.opener.setDaemon(true);
		this.opener.start();
	}

	private void open() {
		try {
			while (!attempt()) {
				TimeUnit.MILLISECONDS.sleep(this.pause.toMillis());
			}
		}
		catch (InterruptedException ex) {
			LOG.debug("Closed before the corpus was open");
		}
	}

	private boolean attempt() throws InterruptedException {
		long start = System.nanoTime();
		try {
			this.corpus.complete(this.opening.call());
			this.failed = false;
			LOG.info("The corpus is open after {} ms", Duration.ofNanos(System.nanoTime() - start).toMillis());
			return true;
		}
		catch (StoreUnavailableException | StoreTimeoutException ex) {
			LOG.info("The corpus waits for the database: {}", ex.getMessage());
		}
		catch (InterruptedException ex) {
			throw ex;
		}
		catch (Exception | LinkageError ex) {
			complain(ex);
		}
		return false;
	}

	/**
	 * Once: it is tried again, but will hardly succeed unless somebody does something.
	 */
	private void complain(Throwable ex) {
		if (!this.failed) {
			this.failed = true;
			LOG.error("The corpus could not be opened", ex);
			Console.complain("语料库未能打开，见日志 · The corpus could not be opened, see the log: " + ex.getMessage());
		}
	}

	/**
	 * The corpus.
	 * @throws Refusal while it is not open, with the code of the store's trouble
	 */
	public Corpus get() {
		if (!met()) {
			throw new Refusal(this.trouble.get().code(), Map.of());
		}
		return this.corpus.join();
	}

	@Override
	public String name() {
		return "vocabulary";
	}

	@Override
	public boolean met() {
		return this.corpus.isDone();
	}

	@Override
	public String state() {
		return this.failed ? "FAILED" : Prerequisite.super.state();
	}

	@Override
	public void destroy() {
		this.opener.interrupt();
	}

	/** Reads the vocabulary while the database starts, then waits for it. */
	private static final class Opening implements Callable<Corpus> {

		private static final Duration LIMIT = Duration.ofMinutes(1);

		private final Store store;

		private final double shown;

		private final CurationKeeper keeper;

		private List<Term> lexicon;

		Opening(Store store, double shown, CurationKeeper keeper) {
			this.store = store;
			this.shown = shown;
			this.keeper = keeper;
		}

		@Override
		public Corpus call() throws InterruptedException {
			if (this.lexicon == null) {
				List<Term> bundled = Lexicon.bundled();
				// HanLP's tables load.
				new TermFinder(Vocabulary.of(bundled));
				Pinyin.of(bundled.get(0).name());
				this.lexicon = bundled;
			}
			this.store.awaitReady(LIMIT);
			return new Corpus(this.store, this.lexicon, this.shown, this.keeper);
		}

	}

}
