package tifa.graph.reprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.text.reprint.Clauses;
import tifa.text.reprint.Signature;

/**
 * Finds which speeches are one text: by their signatures those that may be, then by their
 * clauses those that are.
 */
public final class ReprintSearch {

	/** Few enough for long speeches to fit into memory. */
	private static final int BATCH = 50;

	private final TransactionContext transaction;

	/** What is known of texts already. */
	private final Map<String, Clauses> clauses = new HashMap<>();

	public ReprintSearch(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * The reprints of some speeches, among each other and in the store.
	 * @param fresh the speeches' clauses by id; those in the store are not read again
	 */
	public List<Reprint> of(SortedMap<String, Clauses> fresh) {
		SortedMap<String, Signature> stored = signatures();
		fresh.keySet().forEach(stored::remove);
		SortedMap<String, Signature> seen = new TreeMap<>(stored);
		List<Reprint> maybe = new ArrayList<>();
		fresh.forEach((id, speech) -> {
			Signature signature = speech.signature();
			maybe.addAll(like(id, signature, seen));
			seen.put(id, signature);
		});
		this.clauses.putAll(fresh);
		return certain(maybe);
	}

	/** The clauses of speeches in the store. */
	public SortedMap<String, Clauses> stored(Collection<String> ids) {
		read(ids);
		SortedMap<String, Clauses> stored = new TreeMap<>();
		ids.forEach((id) -> stored.put(id, this.clauses.getOrDefault(id, Clauses.ofBodies(List.of()))));
		return stored;
	}

	/** All reprints among speeches in the store with these signatures. */
	public List<Reprint> among(SortedMap<String, Signature> signatures) {
		SortedMap<String, Signature> seen = new TreeMap<>();
		List<Reprint> maybe = new ArrayList<>();
		signatures.forEach((id, signature) -> {
			maybe.addAll(like(id, signature, seen));
			seen.put(id, signature);
		});
		return certain(maybe);
	}

	/** Of speeches that a person has not taken out. */
	private SortedMap<String, Signature> signatures() {
		SortedMap<String, Signature> stored = new TreeMap<>();
		this.transaction.run(Cypher.statement("reprints/signatures"))
			.forEachRemaining(
					(row) -> stored.put(row.get("id").asString(), new Signature(row.get("signature").asString())));
		return stored;
	}

	private static List<Reprint> like(String id, Signature signature, SortedMap<String, Signature> others) {
		List<Reprint> like = new ArrayList<>();
		others.forEach((other, its) -> {
			if (signature.resembles(its)) {
				like.add(Reprint.of(id, other, 0));
			}
		});
		return like;
	}

	private List<Reprint> certain(List<Reprint> maybe) {
		TreeSet<String> unread = new TreeSet<>();
		maybe.forEach((reprint) -> unread.addAll(List.of(reprint.larger(), reprint.smaller())));
		unread.removeAll(this.clauses.keySet());
		List<String> ids = List.copyOf(unread);
		for (int from = 0; from < ids.size(); from += BATCH) {
			read(ids.subList(from, Math.min(from + BATCH, ids.size())));
		}
		return maybe.stream().map(this::measured).filter((reprint) -> reprint.similarity() >= Clauses.REPRINT).toList();
	}

	private Reprint measured(Reprint maybe) {
		return new Reprint(maybe.larger(), maybe.smaller(),
				this.clauses.get(maybe.larger()).similarity(this.clauses.get(maybe.smaller())));
	}

	private void read(Collection<String> ids) {
		this.transaction.run(Cypher.statement("reprints/bodies"), Map.of("ids", List.copyOf(ids)))
			.forEachRemaining((row) -> this.clauses.put(row.get("id").asString(),
					Clauses.ofBodies(row.get("bodies").asList((body) -> body.asString()))));
	}

}
