package tifa.server.analysis;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.analysis.Analysis;
import tifa.graph.analysis.AnalysisQuery;
import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.Totals;
import tifa.graph.query.GraphQuestion;
import tifa.graph.store.Store;
import tifa.graph.store.StoreException;
import tifa.server.corpus.OpenCorpus;
import tifa.server.health.TifaReady;
import tifa.server.jobs.Jobs;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps communities and figures up to the corpus: computes them in the background as soon
 * as nothing has been written for a while, with what the machine has left over.
 */
@Component
class Analyses implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Analyses.class);

	/** A writer that pauses may go on. */
	private static final Duration REST = Duration.ofSeconds(5);

	/** After a start the page has both cores to itself. */
	private static final Duration FIRST_PICTURE = Duration.ofSeconds(10);

	private final AnalysisQuery query;

	private final AnalysisBook book;

	private final UsualPictures pictures;

	private final OpenCorpus corpus;

	private final Jobs jobs;

	private final Thread thread = new Thread(this::work, "analysis");

	private final Map<AnalysisKey, Analysis> known = new ConcurrentHashMap<>();

	private final Set<AnalysisKey> wanted = ConcurrentHashMap.newKeySet();

	/** That something is wanted. */
	private final Semaphore news = new Semaphore(0);

	private long changes = -1;

	private long notBefore;

	/** The revision that the pairs in memory are of. */
	private long pairsOf = -1;

	/** The revision that the usual pictures are of. */
	private long prepared = -1;

	Analyses(Store store, AnalysisBook book, UsualPictures pictures, OpenCorpus corpus, Jobs jobs,
			TifaSettings settings) {
		this.query = new AnalysisQuery(store, settings.shown());
		this.book = book;
		this.pictures = pictures;
		this.corpus = corpus;
		this.jobs = jobs;
		this.wanted.add(AnalysisKey.USUAL);
		this.thread.setDaemon(true);
		this.thread.setPriority(Thread.MIN_PRIORITY);
	}

	@EventListener
	void begin(TifaReady ready) {
		this.notBefore = System.nanoTime() + FIRST_PICTURE.toNanos();
		this.thread.start();
	}

	/**
	 * What is known last, perhaps of an earlier revision, or null; it will be of this
	 * one.
	 */
	Analysis of(AnalysisKey key) {
		if (this.wanted.add(key)) {
			this.news.release();
		}
		return this.known.get(key);
	}

	private void work() {
		try {
			while (true) {
				bringUpToDate();
				this.news.tryAcquire(1, TimeUnit.SECONDS);
				this.news.drainPermits();
			}
		}
		catch (InterruptedException ex) {
			LOG.debug("No more analyses");
		}
	}

	private void bringUpToDate() throws InterruptedException {
		try {
			keepPairs();
			for (AnalysisKey key : this.wanted) {
				bringUpToDate(key);
			}
			prepare();
		}
		catch (CancellationException ex) {
			LOG.debug("The corpus is being changed");
		}
		catch (StoreException | Refusal ex) {
			LOG.info("Communities and figures wait: {}", ex.getMessage());
		}
		catch (RuntimeException ex) {
			LOG.error("Communities and figures could not be computed", ex);
			this.notBefore = System.nanoTime() + Duration.ofMinutes(1).toNanos();
		}
	}

	private void bringUpToDate(AnalysisKey key) throws InterruptedException {
		stopWhereSomethingIsWritten();
		Corpus open = this.corpus.get();
		Totals totals = open.totals();
		Analysis last = this.known.get(key);
		if (last != null && last.basis().revision() == totals.revision()) {
			done(key);
			return;
		}
		this.book.find(open.hash(), totals.vocabulary(), totals.revision(), key)
			.ifPresentOrElse((kept) -> this.known.put(key, kept), () -> compute(key, open, totals));
	}

	/** Of a later revision it is computed when somebody asks again, unless most do. */
	private void done(AnalysisKey key) {
		if (!key.equals(AnalysisKey.USUAL)) {
			this.wanted.remove(key);
		}
	}

	private void keepPairs() {
		stopWhereSomethingIsWritten();
		Totals totals = this.corpus.get().totals();
		if (this.pairsOf != totals.revision() && totals.speeches() > 0 && rested()) {
			this.pictures.keepPairs(this::stopWhereSomethingIsWritten);
			this.pairsOf = totals.revision();
		}
	}

	private void prepare() {
		Totals totals = this.corpus.get().totals();
		if (this.prepared != totals.revision() && totals.speeches() > 0 && rested()) {
			this.pictures.prepare(this::stopWhereSomethingIsWritten);
			this.prepared = totals.revision();
		}
	}

	private void compute(AnalysisKey key, Corpus open, Totals totals) {
		if (!rested()) {
			return;
		}
		long start = System.nanoTime();
		Map<String, Integer> before = new HashMap<>();
		this.book.latest(key)
			.ifPresent((last) -> last.figures().forEach((name, figures) -> before.put(name, figures.community())));
		Analysis analysis = this.query.ask(key.unit(), key.measure(), GraphQuestion.FEWEST_SHARED, before,
				this::stopWhereSomethingIsWritten);
		if (analysis.basis().revision() == totals.revision()) {
			this.book.keep(open.hash(), totals.vocabulary(), analysis);
			this.known.put(key, analysis);
			LOG.info("Communities and figures of revision {} after {} ms", totals.revision(),
					Duration.ofNanos(System.nanoTime() - start).toMillis());
		}
	}

	private boolean rested() {
		long seen = this.jobs.changes();
		if (seen != this.changes) {
			this.changes = seen;
			this.notBefore = Math.max(this.notBefore, System.nanoTime() + REST.toNanos());
		}
		return System.nanoTime() >= this.notBefore;
	}

	private void stopWhereSomethingIsWritten() {
		if (this.jobs.current().isPresent() || Thread.currentThread().isInterrupted()) {
			throw new CancellationException();
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.thread.interrupt();
		this.thread.join(REST.toMillis());
	}

}
