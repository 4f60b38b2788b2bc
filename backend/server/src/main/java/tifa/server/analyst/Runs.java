package tifa.server.analyst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import tifa.graph.analyst.Answer;
import tifa.server.analyst.AnalystController.Question;
import tifa.server.corpus.OpenCorpus;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was run and what came of it, so that it can be run again and compared.
 */
@Component
class Runs {

	/** So many of each person are kept. */
	static final int MOST = 200;

	private static final int HASH_DIGITS = 16;

	private final JdbcClient database;

	private final JsonMapper json;

	private final OpenCorpus corpus;

	Runs(JdbcClient database, JsonMapper json, OpenCorpus corpus) {
		this.database = database;
		this.json = json;
		this.corpus = corpus;
	}

	/**
	 * The same statement with the same answer is kept once, as it was run last.
	 */
	void remember(String who, Question question, Answer answer) {
		String given = this.json.writeValueAsString((question.parameters() != null) ? question.parameters() : Map.of());
		String hash = hash(List.of(answer.columns(), answer.rows())).substring(0, HASH_DIGITS);
		String same = hash(List.of(who, question.query(), given, hash));
		this.database.sql("DELETE FROM runs WHERE same = ?").param(same).update();
		this.database.sql("""
				INSERT INTO runs (who, text, given, found, truncated, millis, revision, hash, same)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(who, question.query(), given, answer.rows().size(), answer.truncated(), answer.millis(), revision(),
					hash, same)
			.update();
		this.database.sql("""
				DELETE FROM runs WHERE who = ? AND number <=
				(SELECT number FROM runs WHERE who = ? ORDER BY number DESC LIMIT 1 OFFSET ?)""")
			.params(who, who, MOST)
			.update();
	}

	/** Null while the database is there and the corpus isn't opened yet. */
	private Long revision() {
		return this.corpus.met() ? this.corpus.get().totals().revision() : null;
	}

	private String hash(Object value) {
		try {
			byte[] bytes = this.json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The latest first. */
	List<Run> of(String who) {
		return this.database.sql("SELECT * FROM runs WHERE who = ? ORDER BY number DESC")
			.param(who)
			.query((row, number) -> run(row))
			.list();
	}

	private static Run run(ResultSet row) throws SQLException {
		return new Run(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("text"),
				row.getString("given"), row.getInt("found"), row.getBoolean("truncated"), row.getLong("millis"),
				row.getObject("revision", Long.class), row.getString("hash"));
	}

	void forget(String who) {
		this.database.sql("DELETE FROM runs WHERE who = ?").param(who).update();
	}

	/**
	 * A run, as JSON.
	 *
	 * @param given the parameters, as the text of JSON, so that large integers keep their
	 * digits
	 * @param rows how many were answered
	 * @param revision the corpus's then, null where it wasn't opened yet
	 * @param hash of columns and rows
	 */
	record Run(Instant at, String text, String given, int rows, boolean truncated, long millis, Long revision,
			String hash) {
	}

}
