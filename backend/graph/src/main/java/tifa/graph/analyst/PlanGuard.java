package tifa.graph.analyst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import tifa.text.Refusal;

/**
 * Judges a statement by the plan that the database makes of it: it may read the graph,
 * and nothing else.
 */
final class PlanGuard {

	private static final Set<String> OPERATORS = operators();

	private PlanGuard() {
	}

	/**
	 * The plan, if it only reads.
	 * @throws Refusal naming what is not allowed
	 */
	static Plan judge(ResultSummary explained) {
		Plan plan = explained.queryPlan().orElseThrow(() -> QueryText.notAllowed("?"));
		if (explained.queryType() == QueryType.READ_WRITE || explained.queryType() == QueryType.WRITE_ONLY) {
			throw new Refusal("cypher.writes", Map.of());
		}
		judge(plan);
		if (explained.queryType() != QueryType.READ_ONLY) {
			throw QueryText.notAllowed(name(plan));
		}
		return plan;
	}

	private static void judge(Plan plan) {
		String operator = name(plan);
		if (!OPERATORS.contains(operator)) {
			throw QueryText.notAllowed(operator);
		}
		if (operator.equals("ProcedureCall")) {
			Calls.procedure(procedure(plan));
		}
		plan.children().forEach(PlanGuard::judge);
	}

	/** {@code Expand(All)@neo4j} is {@code Expand}. */
	private static String name(Plan plan) {
		return plan.operatorType().replaceFirst("[(@].*", "");
	}

	/** {@code db.labels() :: (label :: STRING)} is {@code db.labels}. */
	private static String procedure(Plan plan) {
		return details(plan).replaceFirst("(?s)\\(.*", "").strip();
	}

	static String details(Plan plan) {
		return (plan.arguments().containsKey("Details")) ? plan.arguments().get("Details").asString() : "";
	}

	private static Set<String> operators() {
		try (InputStream in = PlanGuard.class.getResourceAsStream("/tifa/analyst/reading-operators.txt")) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return Set.of(text.replaceAll("(?m)^#.*$", "").strip().split("\\s+"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
