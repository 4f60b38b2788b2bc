package tifa.server.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record of all jobs, which outlives the process.
 */
@Component
class JobBook {

	private static final int KEPT = 1000;

	private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {
	};

	private static final TypeReference<List<String>> NAMES = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	JobBook(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
		interrupt();
	}

	/** Work that can't be taken up again after it was cut off: its job says so. */
	private void interrupt() {
		this.database
			.sql("UPDATE jobs SET state = 'FAILED', code = 'interrupted', ended = CURRENT_TIMESTAMP "
					+ "WHERE state IN ('QUEUED', 'RUNNING') AND input IS NULL")
			.update();
	}

	/** Those that were cut off and can be taken up again, in the order they came. */
	List<CutOff> cutOff() {
		return this.database
			.sql("SELECT id, kind, input FROM jobs WHERE state IN ('QUEUED', 'RUNNING') AND input IS NOT NULL "
					+ "ORDER BY number")
			.query((row, number) -> new CutOff(row.getString("id"), row.getString("kind"), row.getString("input")))
			.list();
	}

	/**
	 * A job that was cut off.
	 *
	 * @param input what it was submitted with
	 */
	record CutOff(String id, String kind, String input) {
	}

	/** Opens a job, and forgets the oldest that ended. */
	void open(String id, String kind, String collection, int total, String input) {
		this.database
			.sql("INSERT INTO jobs (id, kind, collection, state, total, input) VALUES (?, ?, ?, 'QUEUED', ?, ?)")
			.params(id, kind, collection, total, input)
			.update();
		if (input != null) {
			keep();
		}
		this.database
			.sql("DELETE FROM jobs WHERE state IN ('DONE', 'FAILED') AND number <= "
					+ "(SELECT max(number) FROM jobs) - ?")
			.param(KEPT)
			.update();
	}

	void add(String id, int number, FileResult result) {
		this.database
			.sql("INSERT INTO job_results (job, number, file, state, speech_ids, speeches, reason, reason_values, "
					+ "warnings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(id, number, result.file(), result.state().name(), this.json.writeValueAsString(result.speechIds()),
					result.speeches(), code(result.reason()), values(result.reason()),
					this.json.writeValueAsString(result.warnings()))
			.update();
		this.database
			.sql("UPDATE jobs SET added = added + ?, duplicate = duplicate + ?, rejected = rejected + ?, "
					+ "results = ? WHERE id = ?")
			.params(one(result, FileResult.State.ADDED), one(result, FileResult.State.DUPLICATE),
					one(result, FileResult.State.REJECTED), number, id)
			.update();
	}

	private static int one(FileResult result, FileResult.State state) {
		return (result.state() == state) ? 1 : 0;
	}

	void done(String id, int done) {
		this.database.sql("UPDATE jobs SET done = ? WHERE id = ?").params(done, id).update();
	}

	void more(String id, int files) {
		this.database.sql("UPDATE jobs SET total = total + ? WHERE id = ?").params(files, id).update();
	}

	void broken(String id, long breaches) {
		this.database.sql("UPDATE jobs SET broken = ? WHERE id = ?").params(breaches, id).update();
	}

	/**
	 * Puts what was written on the disk; it would go there half a second later otherwise.
	 */
	void keep() {
		this.database.sql("CHECKPOINT SYNC").update();
	}

	void state(String id, Job.State state, Reason reason) {
		this.database.sql("UPDATE jobs SET state = :state, code = :code, code_values = :values, "
				+ "started = CASE :state WHEN 'RUNNING' THEN COALESCE(started, CURRENT_TIMESTAMP) ELSE started END, "
				+ "ended = CASE WHEN :state IN ('DONE', 'FAILED') THEN CURRENT_TIMESTAMP END WHERE id = :id")
			.param("state", state.name())
			.param("code", code(reason))
			.param("values", values(reason))
			.param("id", id)
			.update();
	}

	Optional<Job> find(String id) {
		return this.database.sql("SELECT * FROM jobs WHERE id = ?")
			.param(id)
			.query((row, number) -> job(row))
			.optional();
	}

	/**
	 * A page of what became of a job's files; a job's state is read before its results,
	 * so that an ended job has all of them.
	 */
	List<FileResult> results(String id, int page, int size) {
		return this.database.sql("SELECT * FROM job_results WHERE job = ? ORDER BY number LIMIT ? OFFSET ?")
			.params(id, size, (page - 1L) * size)
			.query((row, number) -> result(row))
			.list();
	}

	/** A page of the jobs of these kinds and in these states, the newest first. */
	JobPage list(Collection<String> kinds, Collection<Job.State> states, int page, int size) {
		Map<String, Object> parameters = Map.of("kinds", kinds, "states", states.stream().map(Enum::name).toList(),
				"skip", (page - 1L) * size, "size", size);
		String which = " FROM jobs WHERE kind IN (:kinds) AND state IN (:states)";
		long total = this.database.sql("SELECT count(*)" + which).params(parameters).query(Long.class).single();
		return new JobPage(total,
				this.database.sql("SELECT *" + which + " ORDER BY number DESC LIMIT :size OFFSET :skip")
					.params(parameters)
					.query((row, number) -> job(row))
					.list());
	}

	private Job job(ResultSet row) throws SQLException {
		Job job = new Job(row.getString("id"), row.getString("kind"), row.getString("collection"),
				Job.State.valueOf(row.getString("state")), reason(row.getString("code"), row.getString("code_values")),
				row.getInt("done"), row.getInt("total"),
				new Tally(row.getInt("added"), row.getInt("duplicate"), row.getInt("rejected"),
						row.getObject("broken", Long.class), row.getInt("results")),
				new Times(instant(row, "created"), instant(row, "started"), instant(row, "ended")), Pace.NONE, false,
				List.of());
		return job.ended() ? job.at(Pace.ended(job), false) : job;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private FileResult result(ResultSet row) throws SQLException {
		return new FileResult(row.getString("file"), FileResult.State.valueOf(row.getString("state")),
				this.json.readValue(row.getString("speech_ids"), NAMES), row.getInt("speeches"),
				reason(row.getString("reason"), row.getString("reason_values")),
				this.json.readValue(row.getString("warnings"), NAMES));
	}

	private Reason reason(String code, String values) {
		return (code != null) ? new Reason(code, this.json.readValue(values, VALUES)) : null;
	}

	private static String code(Reason reason) {
		return (reason != null) ? reason.code() : null;
	}

	private String values(Reason reason) {
		return this.json.writeValueAsString((reason != null) ? reason.values() : Map.of());
	}

}
