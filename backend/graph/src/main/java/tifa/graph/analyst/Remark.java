package tifa.graph.analyst;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What a statement names that the graph doesn't have: no error, but it finds nothing.
 *
 * @param code {@code label}, {@code relationship} or {@code property}
 * @param name the name
 * @param line where it stands, from 1
 * @param column as well
 */
public record Remark(String code, String name, int line, int column) {

	/** Their GQL status codes. */
	private static final Map<String, String> CODES = Map.of("01N50", "label", "01N51", "relationship", "01N52",
			"property");

	private static final Pattern NAME = Pattern.compile("`([^`]+)`");

	/**
	 * Those of a plan, in the order of the text.
	 * @param linesBefore how many lines stood before the author's own
	 */
	static List<Remark> all(ResultSummary explained, int linesBefore) {
		return explained.gqlStatusObjects()
			.stream()
			.flatMap((status) -> (status instanceof GqlNotification said) ? of(said, linesBefore) : Stream.empty())
			.sorted(Comparator.comparingInt(Remark::line).thenComparingInt(Remark::column))
			.toList();
	}

	private static Stream<Remark> of(GqlNotification said, int linesBefore) {
		Matcher name = NAME.matcher(said.statusDescription());
		if (!CODES.containsKey(said.gqlStatus()) || said.position().isEmpty() || !name.find()) {
			return Stream.empty();
		}
		InputPosition place = said.position().orElseThrow();
		return Stream
			.of(new Remark(CODES.get(said.gqlStatus()), name.group(1), place.line() - linesBefore, place.column()));
	}

	/** For a message about it. */
	public Map<String, Object> values() {
		return Map.of("name", this.name, "line", this.line, "column", this.column);
	}

}
