package tifa.graph.analyst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Path;
import tifa.text.Refusal;

/**
 * Rows of a result, one after the other, as many as may be held.
 *
 * @param columns their names
 * @param records the rows
 * @param truncated whether there are more
 */
record Rows(List<String> columns, List<Record> records, boolean truncated) {

	static final int MOST_ROWS = 5_000;

	static final long MOST_BYTES = 8L * 1024 * 1024;

	/** What writes JSON stands no more. */
	private static final int DEEPEST = 60;

	private static final int NUMBER = 8;

	/**
	 * Reads on until enough is held, and lets the database stop there.
	 * @param skip how many to leave out first
	 */
	static Rows of(Result result, long skip) {
		List<String> columns = result.keys();
		for (long left = skip; left > 0 && result.hasNext(); left--) {
			result.next();
		}
		List<Record> records = new ArrayList<>();
		long bytes = 0;
		while (result.hasNext() && records.size() < MOST_ROWS) {
			Record next = result.next();
			bytes += size(next.values().stream().map((value) -> value.asObject()).toList(), 0);
			if (bytes > MOST_BYTES) {
				result.consume();
				return new Rows(columns, records, true);
			}
			records.add(next);
		}
		boolean truncated = result.hasNext();
		result.consume();
		return new Rows(columns, records, truncated);
	}

	/** About how many bytes of JSON a value takes. */
	private static long size(Object value, int depth) {
		if (depth > DEEPEST) {
			throw new Refusal("cypher.tooDeep", Map.of("what", "result", "value", depth, "limit", DEEPEST));
		}
		if (value instanceof Iterable<?> list && !(value instanceof Path)) {
			long size = 2;
			for (Object each : list) {
				size += size(each, depth + 1);
			}
			return size;
		}
		return sizeOfOne(value, depth);
	}

	private static long sizeOfOne(Object value, int depth) {
		if (value instanceof String text) {
			return text.chars().mapToLong((unit) -> (unit < 0x80) ? 1 : 2).sum() + 2;
		}
		if (value instanceof byte[] bytes) {
			return 2L * bytes.length;
		}
		if (value instanceof Map<?, ?> map) {
			return size(map.keySet(), depth + 1) + size(map.values(), depth + 1);
		}
		if (value instanceof Path path) {
			return size(path.nodes(), depth + 1) + size(path.relationships(), depth + 1);
		}
		return (value instanceof Entity entity) ? NUMBER + size(entity.asMap(), depth + 1) : NUMBER;
	}

}
