package tifa.graph.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tifa.graph.Cypher;
import tifa.graph.speech.SpeechFilter;
import tifa.graph.store.Store;
import tifa.text.counting.Unit;

/**
 * Reads the passages of many links with few statements, and no more of them at a time
 * than memory should hold.
 */
public final class StoredPassages implements Passages {

	/** As many passages are read at a time. */
	private static final int ROWS = 1000;

	private final Store store;

	private final Unit unit;

	private final Map<String, Object> filter;

	private final List<Ends> links;

	private final List<Ends> mentions;

	/**
	 * Those of a subgraph.
	 * @param unit the unit
	 * @param filter which speeches, as the subgraph was asked for
	 */
	public StoredPassages(Store store, Subgraph graph, Unit unit, SpeechFilter filter) {
		this.store = store;
		this.unit = unit;
		this.filter = filter.parameters();
		Map<String, Long> held = new HashMap<>();
		graph.nodes().forEach((node) -> held.put(node.name(), node.paragraphs()));
		this.links = graph.edges().stream().map((edge) -> Ends.of(edge, held, unit)).toList();
		this.mentions = graph.speechMap().links().stream().map((link) -> Ends.of(link, unit)).toList();
	}

	@Override
	public void tell(long most, Receiver receiver) throws IOException {
		tell("evidence/of-links", this.links, most, receiver);
		tell("evidence/of-mentions", this.mentions, most, receiver);
	}

	private void tell(String statement, List<Ends> all, long most, Receiver receiver) throws IOException {
		List<Ends> batch = new ArrayList<>();
		long rows = 0;
		for (Ends ends : all) {
			long wanted = Math.min(ends.units(), most);
			if (rows > 0 && rows + wanted > ROWS) {
				read(statement, batch, rows, most, receiver);
				batch.clear();
				rows = 0;
			}
			batch.add(ends);
			rows += wanted;
		}
		read(statement, batch, rows, most, receiver);
	}

	private void read(String statement, List<Ends> batch, long rows, long most, Receiver receiver) throws IOException {
		Map<String, Object> parameters = new HashMap<>(this.filter);
		parameters.put("links", batch.stream().map((ends) -> List.of(ends.held(), ends.other())).toList());
		parameters.put("unit", this.unit.word());
		parameters.put("most", most);
		parameters.put("size", ROWS);
		for (long skip = 0; skip < rows; skip += ROWS) {
			parameters.put("skip", skip);
			List<Found> page = this.store
				.read((transaction) -> transaction.run(Cypher.statement(statement), parameters).list((row) -> {
					Ends ends = batch.get(row.get("link").asInt());
					return new Found(ends.id(), EvidenceQuery.passage(row, ends.held(), ends.term()));
				}));
			for (Found found : page) {
				receiver.take(found.link(), found.passage());
			}
		}
	}

	/** A passage and the link that it is of. */
	private record Found(String link, Evidence.Passage passage) {
	}

	/**
	 * A link as it is looked up: from the rarer of two terms, or from a term to a speech.
	 *
	 * @param term the other end where it is a term, else null
	 * @param units how many units hold both
	 */
	private record Ends(String id, String held, String other, String term, long units) {

		static Ends of(Subgraph.Edge edge, Map<String, Long> held, Unit unit) {
			boolean inOrder = held.getOrDefault(edge.source(), 0L) <= held.getOrDefault(edge.target(), 0L);
			String rarer = inOrder ? edge.source() : edge.target();
			String other = inOrder ? edge.target() : edge.source();
			return new Ends(edge.id(), rarer, other, other, edge.count(unit));
		}

		static Ends of(SpeechMap.Link link, Unit unit) {
			return new Ends(link.id(), link.term(), link.speechId().substring(2), null,
					(unit == Unit.SENTENCE) ? link.sentences() : link.paragraphs());
		}

	}

}
