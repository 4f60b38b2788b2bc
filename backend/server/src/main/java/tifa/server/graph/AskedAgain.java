package tifa.server.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a method line tells, as the parameters that ask for it again.
 */
final class AskedAgain {

	private static final Set<String> WHOLE = Set.of("min", "limit", "depth", "offset", "speeches");

	private static final Set<String> ONE = Set.of("unit", "measure", "join", "from", "to");

	/** Told about the view, but nothing that can be asked for. */
	private static final Set<String> ABOUT = Set.of("corpus", "vocabulary", "shown", "each");

	private AskedAgain() {
	}

	/**
	 * The parameters of {@code /api/graph}, or of {@code /api/path} where a way is told.
	 * @param community the number of a community here
	 */
	static Map<String, Object> parameters(Map<String, List<String>> told, Function<String, Integer> community) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		told.forEach((name, values) -> {
			if (values.isEmpty() || ABOUT.contains(name)) {
				return;
			}
			if (name.equals("path")) {
				parameters.put("a", values.get(0));
				parameters.put("b", values.get(values.size() - 1));
			}
			else {
				parameters.put(name, value(name, values, community));
			}
		});
		if (!told.getOrDefault("edge", List.of()).isEmpty()) {
			parameters.put("limit", 0);
		}
		return parameters;
	}

	private static Object value(String name, List<String> values, Function<String, Integer> community) {
		if (WHOLE.contains(name)) {
			return Integer.valueOf(values.get(0));
		}
		if (name.equals("minScore")) {
			return Double.valueOf(values.get(0));
		}
		if (name.equals("community")) {
			return values.stream().map(community).toList();
		}
		return ONE.contains(name) ? values.get(0) : values;
	}

	/** The number of a community where its line was written. */
	static Integer number(String community) {
		return Integer.valueOf(community.split(":")[0]);
	}

}
