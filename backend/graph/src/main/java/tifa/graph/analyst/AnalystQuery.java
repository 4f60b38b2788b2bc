package tifa.graph.analyst;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;
import tifa.graph.store.Store;
import tifa.graph.store.StoreQueryException;
import tifa.graph.store.StoreTimeoutException;
import tifa.graph.store.StoreTrouble;
import tifa.graph.store.StoreUnavailableException;
import tifa.text.Refusal;

/**
 * Answers what analysts ask in Cypher, reading only: no server edition has to be trusted
 * with roles. A statement is judged by its text, then by its plan, then run in a read
 * transaction, within a time, so many rows and bytes.
 */
public final class AnalystQuery {

	/** How long a statement may run. */
	public static final int SECONDS = 10;

	/** How many rows it may have. */
	public static final int ROWS = Rows.MOST_ROWS;

	/** About how large its rows may be together. */
	public static final long BYTES = Rows.MOST_BYTES;

	/** How long it may be. */
	public static final int CHARACTERS = QueryText.LONGEST;

	/** How long a statement may take to stop when it was told to. */
	private static final Duration STOP = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofMillis(250);

	private static final String STILL_THERE = """
			SHOW TRANSACTIONS YIELD status
			WHERE status STARTS WITH 'Terminated'
			RETURN count(*) AS alive""";

	/** The line before a statement to explain, so that its columns stay right. */
	private static final String EXPLAIN = "EXPLAIN\n";

	private final Store store;

	private final Duration limit;

	private final Callers callers = new Callers();

	/** Who types asks often and shortly, and never waits for what runs. */
	private final Callers checks = new Callers();

	public AnalystQuery(Store store) {
		this(store, Duration.ofSeconds(SECONDS));
	}

	AnalystQuery(Store store, Duration limit) {
		this.store = store;
		this.limit = limit;
	}

	/**
	 * Runs a statement.
	 * @param caller who asks: one statement at a time
	 * @param query the statement
	 * @param parameters its parameters, as JSON has them
	 * @throws Refusal if it may not run, is in error, or was stopped
	 * @throws StoreUnavailableException if the database is not there
	 */
	public Answer ask(String caller, String query, Map<String, ?> parameters) {
		return ask(caller, query, parameters, 0);
	}

	/**
	 * Runs a statement for its later rows.
	 * @param skip how many rows to leave out, those that were read before
	 * @see #ask(String, String, Map)
	 */
	public Answer ask(String caller, String query, Map<String, ?> parameters, long skip) {
		QueryText text = QueryText.of(query);
		Value values = values(parameters);
		return this.callers.alone(caller, () -> {
			Plan plan = within((transaction) -> explain(transaction, text, values));
			return text.explained() ? explained(plan) : run(text, values, skip);
		});
	}

	/**
	 * Judges a statement without running it.
	 * @param caller who asks: one statement at a time, beside the one that runs
	 * @param query the statement
	 * @param parameters its parameters, as far as there are any
	 * @return what the graph doesn't have
	 * @throws Refusal if it may not run or is in error
	 */
	public List<Remark> check(String caller, String query, Map<String, ?> parameters) {
		QueryText text = QueryText.of(query);
		Value values = values(parameters);
		return this.checks.alone(caller,
				() -> within((transaction) -> Remark.all(explained(transaction, text, values), 1)));
	}

	/**
	 * Stops what a caller asked, and returns when it has ended.
	 * @return whether there was anything to stop
	 */
	public boolean stop(String caller) {
		return this.callers.stop(caller);
	}

	private static Answer explained(Plan plan) {
		return new Answer(List.of(), List.of(), Answer.Graph.NONE, false, 0, Answer.Step.of(plan));
	}

	private static Value values(Map<String, ?> parameters) {
		try {
			Map<String, ?> given = (parameters != null) ? parameters : Map.of();
			given.forEach(AnalystQuery::bounded);
			return Values.value(given);
		}
		catch (ClientException ex) {
			throw new Refusal("cypher.parameter", Map.of("message", ex.getMessage()));
		}
	}

	/** Cypher's integers have 64 bits. */
	private static void bounded(String name, Object value) {
		if (value instanceof BigInteger whole) {
			throw new Refusal("cypher.integer", Map.of("name", name, "value", whole.toString()));
		}
		if (value instanceof Collection<?> list) {
			list.forEach((each) -> bounded(name, each));
		}
		if (value instanceof Map<?, ?> map) {
			map.values().forEach((each) -> bounded(name, each));
		}
	}

	private Plan explain(TransactionContext transaction, QueryText text, Value values) {
		return explained(transaction, text, values).queryPlan().orElseThrow();
	}

	/** Only what may run comes back. */
	private ResultSummary explained(TransactionContext transaction, QueryText text, Value values) {
		try {
			ResultSummary summary = transaction.run(EXPLAIN + text.text(), values).consume();
			PlanGuard.judge(summary);
			return summary;
		}
		catch (Neo4jException ex) {
			throw Failure.of(ex, 1, this.limit);
		}
	}

	private Answer run(QueryText text, Value values, long skip) {
		long start = System.nanoTime();
		return within((transaction) -> {
			try {
				Rows rows = Rows.of(transaction.run(text.text(), values), skip);
				long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
				return answer(rows, FoundGraph.in(rows, transaction), millis);
			}
			catch (Neo4jException ex) {
				throw Failure.of(ex, 0, this.limit);
			}
		});
	}

	private static Answer answer(Rows rows, FoundGraph found, long millis) {
		Cells cells = new Cells(found.names());
		List<List<Object>> json = rows.records()
			.stream()
			.map((row) -> row.values().stream().map((value) -> cells.json(value.asObject())).toList())
			.toList();
		return new Answer(rows.columns(), json, new DrawnGraph(found, cells).graph(), rows.truncated(), millis, null);
	}

	private <T> T within(Function<TransactionContext, T> work) {
		boolean ready = this.store.state() == Store.State.READY;
		try {
			return this.store.ask(this.limit, work);
		}
		catch (StoreTimeoutException ex) {
			endWhatLivesOn();
			throw Failure.timeout(this.limit);
		}
		catch (StoreUnavailableException ex) {
			if (Thread.interrupted()) {
				endWhatLivesOn();
				throw new Refusal("cypher.stopped", Map.of());
			}
			throw (ready && isLost(ex)) ? new Refusal("cypher.exhausted", Map.of()) : ex;
		}
		catch (StoreQueryException ex) {
			throw Failure.isTooLarge(ex) ? new Refusal("cypher.tooLarge", Map.of()) : ex;
		}
	}

	/**
	 * Whether the database that Tifa started ended while it ran the statement; its
	 * process may be seen to end a little after the connection.
	 */
	private boolean isLost(StoreUnavailableException ex) {
		long end = System.nanoTime() + STOP.toNanos();
		while (ex.getCause() != null && this.store.state() == Store.State.READY && System.nanoTime() < end) {
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		return this.store.state() != Store.State.READY && this.store.trouble() == StoreTrouble.UNAVAILABLE;
	}

	/**
	 * The database stops between rows, not inside one expression: what is still there
	 * then ends with the database's process.
	 */
	private void endWhatLivesOn() {
		long end = System.nanoTime() + STOP.toNanos();
		boolean alive = true;
		while (alive && System.nanoTime() < end) {
			LockSupport.parkNanos(PAUSE.toNanos());
			alive = alive();
		}
		if (alive) {
			this.store.abandon();
		}
	}

	private boolean alive() {
		try {
			return this.store.ask(STOP,
					(transaction) -> transaction.run(STILL_THERE).single().get("alive").asLong() > 0);
		}
		catch (StoreTimeoutException | StoreUnavailableException ex) {
			return false;
		}
	}

}
