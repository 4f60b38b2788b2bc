package tifa.graph.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Pinyin;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermStatistics;
import tifa.text.vocabulary.Tier;

/**
 * A term as the properties of its node, and back.
 */
final class TermRow {

	private TermRow() {
	}

	static Map<String, Object> of(Term term) {
		Pinyin pinyin = Pinyin.of(term.name());
		Map<String, Object> row = new HashMap<>();
		row.put("name", term.name());
		row.put("category", term.category().word());
		row.put("tier", term.tier().word());
		row.put("status", term.status().word());
		row.put("confidence", term.confidence());
		row.put("aliases", term.aliases());
		row.put("gloss", term.gloss());
		row.put("pinyin", pinyin.whole());
		row.put("initials", pinyin.initials());
		TermStatistics statistics = term.statistics();
		row.put("frequency", (statistics != null) ? statistics.frequency() : null);
		row.put("documents", (statistics != null) ? statistics.documents() : null);
		row.put("entropy", (statistics != null) ? statistics.entropy() : null);
		row.put("pmi", (statistics != null) ? statistics.pmi() : null);
		row.put("cvalue", (statistics != null) ? statistics.cvalue() : null);
		return row;
	}

	static Term term(Record row) {
		List<String> aliases = row.get("aliases").asList((value) -> value.asString());
		return new Term(row.get("name").asString(), Category.of(row.get("category").asString()).orElseThrow(),
				Tier.of(row.get("tier").asString()), Status.of(row.get("status").asString()),
				row.get("confidence").asDouble(), aliases, row.get("gloss").asString(null),
				row.get("broader").asString(null), statistics(row));
	}

	private static TermStatistics statistics(Record row) {
		return row.get("frequency").isNull() ? null
				: new TermStatistics(row.get("frequency").asInt(), row.get("documents").asInt(),
						row.get("entropy").asDouble(), row.get("pmi").asDouble(), row.get("cvalue").asDouble());
	}

}
