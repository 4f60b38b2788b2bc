package tifa.graph.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One breach of an invariant.
 *
 * @param invariant what is broken
 * @param thing where: the title of a speech, a term, a pair
 * @param speech the id of the speech that it is in, or null
 * @param values what a message names, among them {@code stored} and {@code recounted}
 */
public record Finding(Invariant invariant, String thing, String speech, Map<String, Object> values) {

	public Finding {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

}
