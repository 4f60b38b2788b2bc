package tifa.server.analysis;

import java.util.Optional;

import tifa.graph.analysis.Analysis;
import tifa.server.packed.PackedJson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The analyses that are kept, so that a restart needn't compute them again.
 */
@Component
class AnalysisBook {

	/** Grows with every change of what is computed, or how. */
	private static final int FORM = 1;

	private static final int KEPT = 8;

	private final JdbcClient database;

	private final PackedJson json;

	AnalysisBook(JdbcClient database, PackedJson json) {
		this.database = database;
		this.json = json;
	}

	/** Keeps an analysis of this corpus, and forgets the oldest. */
	void keep(String corpus, String vocabulary, Analysis analysis) {
		this.database
			.sql("INSERT INTO analyses (form, corpus, vocabulary, revision, unit, measure, result) "
					+ "VALUES (?, ?, ?, ?, ?, ?, ?)")
			.params(FORM, corpus, vocabulary, analysis.basis().revision(), analysis.basis().unit().word(),
					analysis.basis().measure().word(), this.json.pack(analysis))
			.update();
		this.database.sql("DELETE FROM analyses WHERE number <= (SELECT max(number) FROM analyses) - ?")
			.param(KEPT)
			.update();
	}

	/** The analysis of exactly this revision of this corpus. */
	Optional<Analysis> find(String corpus, String vocabulary, long revision, AnalysisKey key) {
		return this.database
			.sql("SELECT result FROM analyses WHERE form = ? AND corpus = ? AND vocabulary = ? AND revision = ? "
					+ "AND unit = ? AND measure = ? ORDER BY number DESC LIMIT 1")
			.params(FORM, corpus, vocabulary, revision, key.unit().word(), key.measure().word())
			.query((row, number) -> this.json.unpack(row.getBytes("result"), Analysis.class))
			.optional();
	}

	/** The newest of any revision. */
	Optional<Analysis> latest(AnalysisKey key) {
		return this.database
			.sql("SELECT result FROM analyses WHERE form = ? AND unit = ? AND measure = ? "
					+ "ORDER BY number DESC LIMIT 1")
			.params(FORM, key.unit().word(), key.measure().word())
			.query((row, number) -> this.json.unpack(row.getBytes("result"), Analysis.class))
			.optional();
	}

}
