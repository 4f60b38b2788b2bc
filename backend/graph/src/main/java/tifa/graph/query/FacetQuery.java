package tifa.graph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.store.Store;
import tifa.text.counting.Measure;

/**
 * Counts what a question could be narrowed to: the terms by category, tier and community,
 * its links by score and count, each under all other filters.
 */
public final class FacetQuery {

	/** Cells of a hundredth tell exactly what a threshold of two digits leaves. */
	private static final int HUNDREDTHS = 100;

	private final Store store;

	private final double shown;

	public FacetQuery(Store store, double shown) {
		this.store = store;
		this.shown = shown;
	}

	/**
	 * Of a question's terms (its neighbours, where terms are asked for) and links. What
	 * the corpus has and the question doesn't reach counts nothing.
	 * @param communities the number of each term's community; those that have none are
	 * missing
	 */
	public Facets ask(GraphQuestion question, Map<String, Integer> communities) {
		return SteadyRead.of(this.store, (transaction) -> {
			List<Record> kinds = transaction.run(Cypher.statement("facets/kinds")).list();
			FacetGroups groups = groups(transaction, question, List.of(), communities);
			List<Cell> cells = cells(transaction, question);
			TreeMap<Long, Long> scores = sum(cells, (cell) -> cell.count >= question.min() && cell.score != null,
					Cell::score);
			return new Facets(groups.categories(all(kinds, "category")), groups.tiers(all(kinds, "tier")),
					groups.communities(communities.values().stream().map(String::valueOf).distinct().toList()),
					hasLongTail(question) ? Facets.growing(scores) : Facets.even(scores, HUNDREDTHS),
					Facets.growing(sum(cells, Cell::strong, Cell::count)));
		});
	}

	/**
	 * Of the neighbours of a term: the values that they have.
	 * @param known the names on the map, which are counted apart
	 * @param communities the number of each term's community
	 */
	public Facets ofNeighbours(GraphQuestion question, List<String> known, Map<String, Integer> communities) {
		return SteadyRead.of(this.store, (transaction) -> {
			FacetGroups groups = groups(transaction, question, known, communities);
			return new Facets(groups.categories(List.of()), groups.tiers(List.of()), groups.communities(List.of()),
					List.of(), List.of());
		});
	}

	private FacetGroups groups(TransactionContext transaction, GraphQuestion question, List<String> known,
			Map<String, Integer> communities) {
		Map<String, Object> parameters = question.parameters(this.shown);
		parameters.put("known", known);
		parameters.put("communities", communities);
		return new FacetGroups(
				transaction.run(Cypher.statement(statement(question, "")), parameters).list(FacetGroups.Group::of),
				question.termFilter());
	}

	private static List<String> all(List<Record> kinds, String key) {
		return kinds.stream().map((row) -> row.get(key).asString()).distinct().toList();
	}

	private List<Cell> cells(TransactionContext transaction, GraphQuestion question) {
		Map<String, Object> parameters = question.parameters(this.shown);
		parameters.put("floor", question.minScore());
		parameters.put("grid", hasLongTail(question) ? 1 : HUNDREDTHS);
		parameters.put("min", 1);
		parameters.put("minScore", null);
		return transaction.run(Cypher.statement(statement(question, "-links")), parameters).list(FacetQuery::cell);
	}

	private static boolean hasLongTail(GraphQuestion question) {
		return question.measure() == Measure.COUNT || question.measure() == Measure.G2;
	}

	private static String statement(GraphQuestion question, String what) {
		return "facets/" + question.ofPart((question.isOverview() ? "all" : "near") + what);
	}

	private static TreeMap<Long, Long> sum(List<Cell> cells, Predicate<Cell> passing, Function<Cell, Long> place) {
		return cells.stream().filter(passing).collect(Collectors.toMap(place, Cell::links, Long::sum, TreeMap::new));
	}

	private static Cell cell(Record row) {
		return new Cell(row.get("a").asLong(), row.get("cell").isNull() ? null : row.get("cell").asLong(),
				row.get("strong").asBoolean(), row.get("links").asLong());
	}

	/**
	 * Links that are alike.
	 *
	 * @param count the units that hold both
	 * @param score the cell of the score, or null where it isn't defined
	 * @param strong whether they pass the least score
	 */
	private record Cell(long count, Long score, boolean strong, long links) {
	}

}
