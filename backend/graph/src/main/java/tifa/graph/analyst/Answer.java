package tifa.graph.analyst;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;

/**
 * What a statement yields.
 *
 * @param columns their names
 * @param rows the cells as JSON: null, text, number, boolean, list or map; nodes,
 * relationships and paths are maps with a {@code kind}; integers that JavaScript can't
 * hold, dates and times are texts
 * @param graph the nodes and links found anywhere in the rows
 * @param truncated whether there are more rows, or larger ones, than were read
 * @param millis how long the statement took
 * @param plan how the database runs it, where the statement starts with EXPLAIN;
 * otherwise null
 */
public record Answer(List<String> columns, List<List<Object>> rows, Graph graph, boolean truncated, long millis,
		Step plan) {

	/**
	 * Nodes and links as the map takes them.
	 *
	 * @param nodes each with {@code id}, {@code type}, {@code label} and its properties
	 * @param edges each with {@code id}, {@code type}, {@code source}, {@code target} and
	 * its properties
	 * @param truncated whether the rows hold more
	 */
	public record Graph(List<Map<String, Object>> nodes, List<Map<String, Object>> edges, boolean truncated) {

		static final Graph NONE = new Graph(List.of(), List.of(), false);

	}

	/**
	 * A step of a plan.
	 *
	 * @param operator such as {@code NodeByLabelScan}
	 * @param details what it is about
	 * @param estimatedRows how many rows the planner expects of it, null where it doesn't
	 * @param children the steps before it
	 */
	public record Step(String operator, String details, Double estimatedRows, List<Step> children) {

		static Step of(org.neo4j.driver.summary.Plan plan) {
			Value rows = plan.arguments().get("EstimatedRows");
			return new Step(plan.operatorType().replaceFirst("@.*", ""), PlanGuard.details(plan),
					(rows != null) ? rows.asDouble() : null, plan.children().stream().map(Step::of).toList());
		}

	}

}
