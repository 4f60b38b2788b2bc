package tifa.graph;

import java.util.List;

import tifa.graph.store.Store;
import tifa.text.Sha256;

/**
 * SHA-256 over the whole graph, but for revision, times and internal ids.
 */
public final class GraphHash {

	private static final List<String> STATEMENTS = List.of("MATCH (s:Speech) RETURN s.id, properties(s) ORDER BY s.id",
			"MATCH (s:Speech)-[:HAS]->(p:Paragraph) RETURN s.id, p.id, p.index, p.role, p.text, p.plain, p.sentences ORDER BY p.id",
			"MATCH (a:Speech)-[r:REPRINTS]->(b:Speech) RETURN a.id, b.id, r.similarity ORDER BY a.id, b.id",
			"MATCH (p:Paragraph)-[h:HOLDS]->(t:Term) RETURN p.id, t.name, h.sentences, h.starts, h.ends ORDER BY p.id, t.name",
			"MATCH (s:Speech)-[m:MENTIONS]->(t:Term) RETURN s.id, t.name, m.count ORDER BY s.id, t.name",
			"MATCH (t:Term) WHERE t.mentions > 0 RETURN t.name, t.mentions, t.sentences, t.paragraphs, t.speeches ORDER BY t.name",
			"MATCH (a)-[e:CO_OCCURS]->(b) RETURN a.name, b.name, e.sentences, e.paragraphs, e.speeches ORDER BY a.name, b.name",
			"MATCH (a)-[:CONTAINS]->(b) RETURN a.name, b.name ORDER BY a.name, b.name",
			"MATCH (c:Corpus) RETURN c.speeches, c.sentences, c.paragraphs, c.vocabulary");

	private GraphHash() {
	}

	public static String of(Store store) {
		Sha256 sha = new Sha256();
		for (String statement : STATEMENTS) {
			store
				.read((transaction) -> transaction.run(statement)
					.list((row) -> new java.util.TreeMap<>(row.asMap((value) -> sorted(value.asObject()))).toString()))
				.forEach(sha::add);
		}
		return sha.hex();
	}

	private static String sorted(Object value) {
		return (value instanceof java.util.Map<?, ?> map) ? new java.util.TreeMap<>(map).toString()
				: String.valueOf(value);
	}

}
