package tifa.server.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The views that are kept.
 */
@Component
class ViewBook {

	/** A draft lives as long as an address is likely to be of use. */
	private static final int DRAFT_DAYS = 90;

	private static final int MOST_DRAFTS = 1000;

	private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
	};

	private static final String NAMED = """
			 FROM views WHERE name IS NOT NULL AND (? = '' OR LOCATE(LOWER(?), LOWER(name || ' ' || COALESCE(note, ''))) > 0)
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	ViewBook(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/** Keeps a new view, on the disk when this returns. */
	void add(SavedView view, byte[] picture) {
		this.database.sql("""
				INSERT INTO views (id, who, name, note, shown, question, taken, found, thumbnail)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(view.id(), view.who(), view.name(), view.note(), written(view.view()), written(view.question()),
					written(view.taken()), view.found().packed(this.json), picture)
			.update();
		if (view.draft()) {
			forgetDrafts();
		}
		this.database.sql("CHECKPOINT SYNC").update();
	}

	/** Forgets the drafts that nobody is likely to look for. */
	private void forgetDrafts() {
		this.database.sql("""
				DELETE FROM views WHERE name IS NULL AND (created < DATEADD(DAY, ?, CURRENT_TIMESTAMP)
				OR number <= (SELECT number FROM views WHERE name IS NULL ORDER BY number DESC LIMIT 1 OFFSET ?))""")
			.params(-DRAFT_DAYS, MOST_DRAFTS)
			.update();
	}

	/** Changes a view where it still has this view's version; says whether it had. */
	boolean change(SavedView view, byte[] picture) {
		int changed = this.database.sql("""
				UPDATE views SET version = version + 1, updated = CURRENT_TIMESTAMP, name = ?, note = ?, shown = ?,
				question = ?, taken = ?, found = ?, thumbnail = ? WHERE id = ? AND version = ?""")
			.params(view.name(), view.note(), written(view.view()), written(view.question()), written(view.taken()),
					view.found().packed(this.json), picture, view.id(), view.version())
			.update();
		this.database.sql("CHECKPOINT SYNC").update();
		return changed > 0;
	}

	boolean remove(String id) {
		return this.database.sql("DELETE FROM views WHERE id = ?").param(id).update() > 0;
	}

	Optional<SavedView> find(String id) {
		return this.database.sql("SELECT * FROM views WHERE id = ?")
			.param(id)
			.query((row, number) -> saved(row))
			.optional();
	}

	/** Its picture, or null. */
	byte[] thumbnail(String id) {
		return this.database.sql("SELECT thumbnail FROM views WHERE id = ?")
			.param(id)
			.query((row, number) -> Optional.ofNullable(row.getBytes(1)))
			.optional()
			.flatMap((image) -> image)
			.orElse(null);
	}

	/** A page of the named views whose name or note holds a text, the newest first. */
	List<SavedView> list(String text, int page, int size) {
		return this.database.sql("SELECT *" + NAMED + "ORDER BY updated DESC, number DESC LIMIT ? OFFSET ?")
			.params(text, text, size, (page - 1L) * size)
			.query((row, number) -> saved(row))
			.list();
	}

	long count(String text) {
		return this.database.sql("SELECT count(*)" + NAMED).params(text, text).query(Long.class).single();
	}

	private String written(Object value) {
		return this.json.writeValueAsString(value);
	}

	private SavedView saved(ResultSet row) throws SQLException {
		return new SavedView(row.getString("id").strip(), row.getInt("version"), row.getString("name"),
				row.getString("note"), row.getString("who"), this.json.readValue(row.getString("shown"), OBJECT),
				this.json.readValue(row.getString("question"), OBJECT),
				this.json.readValue(row.getString("taken"), Taken.class),
				Found.unpacked(row.getBytes("found"), this.json), row.getBytes("thumbnail") != null,
				row.getObject("created", OffsetDateTime.class).toInstant(),
				row.getObject("updated", OffsetDateTime.class).toInstant());
	}

}
