package tifa.graph.query;

import java.util.Comparator;
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
 * Counts what a question could be narrowed to: the terms by category and tier, its links
 * by score and count, each under all other filters.
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

	/** Of a question's terms (its neighbours, where terms are asked for) and links. */
	public Facets ask(GraphQuestion question) {
		return SteadyRead.of(this.store, (transaction) -> {
			List<Group> groups = groups(transaction, question, List.of());
			List<Cell> cells = cells(transaction, question);
			TreeMap<Long, Long> scores = sum(cells, (cell) -> cell.count >= question.min() && cell.score != null,
					Cell::score);
			return new Facets(categories(groups, question.termFilter()), tiers(groups, question.termFilter()),
					hasLongTail(question) ? Facets.growing(scores) : Facets.even(scores, HUNDREDTHS),
					Facets.growing(sum(cells, Cell::strong, Cell::count)));
		});
	}

	/**
	 * Of the neighbours of a term.
	 * @param known the names on the map, which are counted apart
	 */
	public Facets ofNeighbours(GraphQuestion question, List<String> known) {
		return SteadyRead.of(this.store, (transaction) -> {
			List<Group> groups = groups(transaction, question, known);
			return new Facets(categories(groups, question.termFilter()), tiers(groups, question.termFilter()),
					List.of(), List.of());
		});
	}

	private List<Group> groups(TransactionContext transaction, GraphQuestion question, List<String> known) {
		Map<String, Object> parameters = question.parameters(this.shown);
		parameters.put("known", known);
		return transaction.run(Cypher.statement(statement(question, "")), parameters).list(FacetQuery::group);
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

	private static List<Facets.Value> categories(List<Group> groups, TermFilter filter) {
		boolean asked = !filter.tiers().isEmpty() || !filter.statuses().isEmpty();
		return values(groups, (group) -> group.member && (asked || group.usual) && passes(filter.tiers(), group.tier)
				&& passes(filter.statuses(), group.status), Group::category);
	}

	/** Who chooses a tier sees all of it, also what is not in the default view. */
	private static List<Facets.Value> tiers(List<Group> groups, TermFilter filter) {
		return values(groups, (group) -> group.member && passes(filter.categories(), group.category)
				&& passes(filter.statuses(), group.status), Group::tier);
	}

	private static boolean passes(List<String> chosen, String value) {
		return chosen.isEmpty() || chosen.contains(value);
	}

	private static List<Facets.Value> values(List<Group> groups, Predicate<Group> passing,
			Function<Group, String> value) {
		Map<String, List<Group>> byValue = groups.stream()
			.filter(passing)
			.collect(Collectors.groupingBy(value, TreeMap::new, Collectors.toList()));
		return byValue.entrySet()
			.stream()
			.map((each) -> new Facets.Value(each.getKey(), each.getValue().stream().mapToLong(Group::count).sum(),
					each.getValue().stream().mapToLong(Group::left).sum()))
			.sorted(Comparator.comparingLong(Facets.Value::count).reversed())
			.toList();
	}

	private static TreeMap<Long, Long> sum(List<Cell> cells, Predicate<Cell> passing, Function<Cell, Long> place) {
		return cells.stream().filter(passing).collect(Collectors.toMap(place, Cell::links, Long::sum, TreeMap::new));
	}

	private static Group group(Record row) {
		return new Group(row.get("category").asString(), row.get("tier").asString(), row.get("status").asString(),
				row.get("usual").asBoolean(), row.get("member").asBoolean(), row.get("count").asLong(),
				row.get("left").asLong());
	}

	private static Cell cell(Record row) {
		return new Cell(row.get("a").asLong(), row.get("cell").isNull() ? null : row.get("cell").asLong(),
				row.get("strong").asBoolean(), row.get("links").asLong());
	}

	/**
	 * Terms that are alike.
	 *
	 * @param usual whether the default view has them
	 * @param member whether they are of those named
	 */
	private record Group(String category, String tier, String status, boolean usual, boolean member, long count,
			long left) {
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
