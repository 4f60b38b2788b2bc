package tifa.server.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletResponse;
import tifa.server.jobs.Job;
import tifa.server.jobs.Jobs;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Tells listeners of a job how it goes, as server-sent events. Each listener has a thread
 * of its own, so that one who reads slowly holds up nobody else; their number is bounded.
 */
@Component
class JobEvents {

	/** The id of the last event; who comes again with it is told to stay away. */
	static final String END = "end";

	private static final int RESULTS = 200;

	/** Between two events. */
	private static final long PAUSE = 250;

	/** After so long without an event a comment shows whether the listener is there. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(10);

	private final Jobs jobs;

	private final Catalogue catalogue;

	private final JsonMapper json;

	private final int limit;

	private final Semaphore places;

	private volatile boolean closing;

	JobEvents(Jobs jobs, Catalogue catalogue, JsonMapper json, TifaSettings settings) {
		this.jobs = jobs;
		this.catalogue = catalogue;
		this.json = json;
		this.limit = settings.limits().listeners();
		this.places = new Semaphore(this.limit);
	}

	/**
	 * Writes until the job has ended or the listener has left.
	 * @throws Refusal {@code ingest.unknown} or {@code ingest.listeners}
	 */
	void write(String id, Language language, HttpServletResponse response) throws IOException, InterruptedException {
		state(id);
		if (!this.places.tryAcquire()) {
			throw new Refusal("ingest.listeners", Map.of("limit", this.limit));
		}
		try {
			response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.setHeader("Cache-Control", "no-store");
			response.setHeader("X-Accel-Buffering", "no");
			follow(id, language, response.getOutputStream());
		}
		finally {
			this.places.release();
		}
	}

	private void follow(String id, Language language, OutputStream out) throws IOException, InterruptedException {
		Job told = null;
		long seen = -1;
		while (!this.closing && (told == null || !told.ended())) {
			long count = this.jobs.awaitChange(seen, HEARTBEAT);
			Job now = state(id);
			if (count == seen) {
				out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
				out.flush();
			}
			else if (told == null || differs(told, now)) {
				out.write(event(now, count, language));
				out.flush();
				told = now;
				TimeUnit.MILLISECONDS.sleep(now.ended() ? 0 : PAUSE);
			}
			seen = count;
		}
	}

	/** The pace changes with every look; of it, only the progress counts. */
	private static boolean differs(Job told, Job now) {
		return told.state() != now.state() || told.done() != now.done() || told.cancellable() != now.cancellable()
				|| told.pace().progress() != now.pace().progress();
	}

	private byte[] event(Job job, long count, Language language) {
		JobView view = JobView.of(job, Jobs.lastPage(job, RESULTS), RESULTS, this.catalogue, language);
		return ("id: " + (job.ended() ? END : count) + "\ndata: " + this.json.writeValueAsString(view) + "\n\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	private Job state(String id) {
		return this.jobs.latest(id, RESULTS).orElseThrow(() -> new Refusal("ingest.unknown", Map.of("id", id)));
	}

	/** Lets the server stop without waiting for listeners. */
	@EventListener
	void close(ContextClosedEvent event) {
		this.closing = true;
		this.jobs.wake();
	}

}
