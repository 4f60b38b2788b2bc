package tifa.server.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.graph.analyst.NamedQuery.Parameter;
import tifa.text.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queries that are kept.
 */
@Component
class QueryBook {

	private static final TypeReference<List<Parameter>> PARAMETERS = new TypeReference<>() {
	};

	private static final String FOUND = """
			 FROM queries WHERE ? = '' OR LOCATE(LOWER(?), LOWER(name || ' ' || note)) > 0
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	QueryBook(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * Keeps a new query, on the disk when this returns.
	 * @throws Refusal {@code query.exists} where another one has its name
	 */
	void add(String id, Draft draft, String who) {
		try {
			this.database.sql("INSERT INTO queries (id, who, name, note, parameters, text) VALUES (?, ?, ?, ?, ?, ?)")
				.params(id, who, draft.name(), draft.note(), written(draft), draft.text())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw exists(draft.name());
		}
		this.database.sql("CHECKPOINT SYNC").update();
	}

	/**
	 * Changes a query where it still has this version; says whether it had.
	 * @throws Refusal {@code query.exists} where another one has its name
	 */
	boolean change(String id, int version, Draft draft) {
		try {
			int changed = this.database.sql("""
					UPDATE queries SET version = version + 1, updated = CURRENT_TIMESTAMP, name = ?, note = ?,
					parameters = ?, text = ? WHERE id = ? AND version = ?""")
				.params(draft.name(), draft.note(), written(draft), draft.text(), id, version)
				.update();
			this.database.sql("CHECKPOINT SYNC").update();
			return changed > 0;
		}
		catch (DuplicateKeyException ex) {
			throw exists(draft.name());
		}
	}

	private Refusal exists(String name) {
		return new Refusal("query.exists", Map.of("name", name));
	}

	boolean remove(String id) {
		return this.database.sql("DELETE FROM queries WHERE id = ?").param(id).update() > 0;
	}

	Optional<SavedQuery> find(String id) {
		return this.database.sql("SELECT * FROM queries WHERE id = ?")
			.param(id)
			.query((row, number) -> saved(row))
			.optional();
	}

	Optional<SavedQuery> named(String name) {
		return this.database.sql("SELECT * FROM queries WHERE name = ?")
			.param(name)
			.query((row, number) -> saved(row))
			.optional();
	}

	/** Those whose name or note holds a text, by name. */
	List<SavedQuery> list(String text, int page, int size) {
		return this.database.sql("SELECT *" + FOUND + "ORDER BY name LIMIT ? OFFSET ?")
			.params(text, text, size, (page - 1L) * size)
			.query((row, number) -> saved(row))
			.list();
	}

	long count(String text) {
		return this.database.sql("SELECT count(*)" + FOUND).params(text, text).query(Long.class).single();
	}

	private String written(Draft draft) {
		return this.json.writeValueAsString(draft.parameters());
	}

	private SavedQuery saved(ResultSet row) throws SQLException {
		List<Parameter> parameters = this.json.readValue(row.getString("parameters"), PARAMETERS);
		return new SavedQuery(row.getString("id").strip(), row.getInt("version"), row.getString("name"),
				row.getString("note"), row.getString("who"), parameters.stream().map(ParameterValue::checked).toList(),
				row.getString("text"), time(row, "created"), time(row, "updated"));
	}

	private static Instant time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
