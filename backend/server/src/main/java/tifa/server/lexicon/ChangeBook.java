package tifa.server.lexicon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record of who decided what and when.
 */
@Component
class ChangeBook {

	private static final TypeReference<List<DecisionView>> DECISIONS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	ChangeBook(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * Writes down a change that is about to be made: on the disk when this returns, but
	 * not listed before {@link #made}.
	 */
	void plan(String id, String who, List<DecisionView> decisions, String undoes) {
		this.database.sql("INSERT INTO changes (id, who, decisions, undoes) VALUES (?, ?, ?, ?)")
			.params(id, who, this.json.writeValueAsString(decisions), undoes)
			.update();
		this.database.sql("CHECKPOINT SYNC").update();
	}

	/** A planned change is in force, and what it undoes is not. */
	void made(String id) {
		this.database.sql("UPDATE changes SET made = TRUE WHERE id = ?").param(id).update();
		this.database.sql("UPDATE changes SET undone = TRUE WHERE id = (SELECT undoes FROM changes WHERE id = ?)")
			.param(id)
			.update();
	}

	/** A planned change came to nothing. */
	void forget(String id) {
		this.database.sql("DELETE FROM changes WHERE id = ? AND NOT made").param(id).update();
	}

	Optional<Recorded> find(String id) {
		return this.database.sql("SELECT * FROM changes WHERE id = ?")
			.param(id)
			.query((row, number) -> recorded(row))
			.optional();
	}

	/** A page of the changes made, the newest first. */
	List<Recorded> list(int page, int size) {
		return this.database.sql("SELECT * FROM changes WHERE made ORDER BY number DESC LIMIT ? OFFSET ?")
			.params(size, (page - 1L) * size)
			.query((row, number) -> recorded(row))
			.list();
	}

	long count() {
		return this.database.sql("SELECT count(*) FROM changes WHERE made").query(Long.class).single();
	}

	private Recorded recorded(ResultSet row) throws SQLException {
		return new Recorded(row.getString("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getString("who"), this.json.readValue(row.getString("decisions"), DECISIONS),
				row.getString("undoes"), row.getBoolean("undone"));
	}

}
