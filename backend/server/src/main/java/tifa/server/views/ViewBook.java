package tifa.server.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.server.packed.PackedJson;
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

	private final PackedJson packed;

	ViewBook(JdbcClient database, JsonMapper json, PackedJson packed) {
		this.database = database;
		this.json = json;
		this.packed = packed;
	}

	/** Keeps a new view, on the disk when this returns. */
	void add(SavedView view, byte[] picture) {
		this.database.sql("""
				INSERT INTO views (id, who, name, note, shown, question, taken, found, nodes, edges, thumbnail)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(view.id(), view.who(), view.name(), view.note(), written(view.view()), written(view.question()),
					written(view.taken()), this.packed.pack(view.found()), view.found().nodes().size(),
					view.found().edges().size(), picture)
			.update();
		if (view.name() == null) {
			forgetDrafts();
		}
		this.database.sql("CHECKPOINT SYNC").update();
	}

	/** Keeps a view once more under another id and name; says whether it is there. */
	boolean copy(String id, String to, String name, String who) {
		int copied = this.database.sql("""
				INSERT INTO views (id, who, name, note, shown, question, taken, found, nodes, edges, thumbnail)
				SELECT ?, ?, ?, note, shown, question, taken, found, nodes, edges, thumbnail FROM views WHERE id = ?""")
			.params(to, who, name, id)
			.update();
		this.database.sql("CHECKPOINT SYNC").update();
		return copied > 0;
	}

	/** Forgets the drafts that nobody is likely to look for. */
	private void forgetDrafts() {
		this.database.sql("""
				DELETE FROM views WHERE name IS NULL AND (created < DATEADD(DAY, ?, CURRENT_TIMESTAMP)
				OR number <= (SELECT number FROM views WHERE name IS NULL ORDER BY number DESC LIMIT 1 OFFSET ?))""")
			.params(-DRAFT_DAYS, MOST_DRAFTS)
			.update();
	}

	/**
	 * Changes a view where it still has this view's version; says whether it had.
	 * @param picture another thumbnail, or null where it keeps the one it has
	 */
	boolean change(SavedView view, byte[] picture) {
		int changed = this.database.sql("""
				UPDATE views SET version = version + 1, updated = CURRENT_TIMESTAMP, name = ?, note = ?, shown = ?,
				question = ?, taken = ?, found = ?, nodes = ?, edges = ?, thumbnail = COALESCE(?, thumbnail)
				WHERE id = ? AND version = ?""")
			.params(view.name(), view.note(), written(view.view()), written(view.question()), written(view.taken()),
					this.packed.pack(view.found()), view.found().nodes().size(), view.found().edges().size(), picture,
					view.id(), view.version())
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

	Optional<Thumbnail> thumbnail(String id) {
		return this.database.sql("SELECT version, thumbnail FROM views WHERE id = ?")
			.param(id)
			.query((row, number) -> new Thumbnail(row.getInt("version"), row.getBytes("thumbnail")))
			.optional();
	}

	/** A page of the named views whose name or note holds a text, the newest first. */
	List<Listed> list(String text, int page, int size) {
		return this.database.sql(
				"SELECT id, version, name, note, who, taken, nodes, edges, thumbnail IS NOT NULL AS pictured, created, "
						+ "updated" + NAMED + "ORDER BY updated DESC, number DESC LIMIT ? OFFSET ?")
			.params(text, text, size, (page - 1L) * size)
			.query((row, number) -> listed(row))
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
				this.json.readValue(row.getString("question"), OBJECT), taken(row),
				this.packed.unpack(row.getBytes("found"), Found.class), row.getBytes("thumbnail") != null,
				time(row, "created"), time(row, "updated"));
	}

	private Listed listed(ResultSet row) throws SQLException {
		Taken taken = taken(row);
		return new Listed(row.getString("id").strip(), row.getInt("version"), row.getString("name"),
				row.getString("note"), false, row.getString("who"), taken.revision(), taken.corpus(),
				taken.vocabulary(), row.getInt("nodes"), row.getInt("edges"), row.getBoolean("pictured"),
				time(row, "created"), time(row, "updated"));
	}

	private Taken taken(ResultSet row) throws SQLException {
		return this.json.readValue(row.getString("taken"), Taken.class);
	}

	private static Instant time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/**
	 * A view's small picture.
	 *
	 * @param version the view's
	 * @param image PNG or WebP, or null where it has none
	 */
	record Thumbnail(int version, byte[] image) {
	}

}
