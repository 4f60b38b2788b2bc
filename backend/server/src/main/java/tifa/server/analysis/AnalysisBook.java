package tifa.server.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tifa.graph.analysis.Analysis;
import tools.jackson.databind.json.JsonMapper;

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

	private final JsonMapper json;

	AnalysisBook(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/** Keeps an analysis of this corpus, and forgets the oldest. */
	void keep(String corpus, String vocabulary, Analysis analysis) {
		this.database
			.sql("INSERT INTO analyses (form, corpus, vocabulary, revision, unit, measure, result) "
					+ "VALUES (?, ?, ?, ?, ?, ?, ?)")
			.params(FORM, corpus, vocabulary, analysis.basis().revision(), analysis.basis().unit().word(),
					analysis.basis().measure().word(), packed(analysis))
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
			.query((row, number) -> unpacked(row.getBytes("result")))
			.optional();
	}

	/** The newest of any revision. */
	Optional<Analysis> latest(AnalysisKey key) {
		return this.database
			.sql("SELECT result FROM analyses WHERE form = ? AND unit = ? AND measure = ? "
					+ "ORDER BY number DESC LIMIT 1")
			.params(FORM, key.unit().word(), key.measure().word())
			.query((row, number) -> unpacked(row.getBytes("result")))
			.optional();
	}

	private byte[] packed(Analysis analysis) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			this.json.writeValue(out, analysis);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private Analysis unpacked(byte[] bytes) {
		try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return this.json.readValue(in, Analysis.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
