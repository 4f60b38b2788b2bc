package tifa.server.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import tifa.server.commandline.Commands.Texts;
import tifa.server.console.Console;
import tools.jackson.databind.JsonNode;

/**
 * A job that is followed by its events to its end; Ctrl-C cancels it and says what stays.
 */
final class FollowedJob {

	private static final int RECONNECTIONS = 20;

	private final Client client;

	private final Texts texts;

	private final String path;

	private final AtomicBoolean ended = new AtomicBoolean();

	FollowedJob(Client client, Texts texts, JsonNode job) {
		this.client = client;
		this.texts = texts;
		this.path = "/api/ingests/" + job.get("id").asString();
	}

	/** Follows it to its end and returns it as it is then. */
	JsonNode toItsEnd(Consumer<JsonNode> progress) throws IOException, InterruptedException {
		Thread interrupted = new Thread(this::cancel, "cancel");
		Runtime.getRuntime().addShutdownHook(interrupted);
		try {
			for (int i = 0; !follow(progress); i++) {
				if (i == RECONNECTIONS) {
					throw new IOException(this.path);
				}
				TimeUnit.SECONDS.sleep(1);
			}
			this.ended.set(true);
			return this.client.get(this.path + "?resultsSize=1");
		}
		finally {
			if (this.ended.get()) {
				Runtime.getRuntime().removeShutdownHook(interrupted);
			}
		}
	}

	/** Whether it was followed to its end. */
	private boolean follow(Consumer<JsonNode> progress) throws InterruptedException {
		try (Stream<String> lines = this.client.events(this.path + "/events")) {
			Iterator<String> each = lines.iterator();
			boolean end = false;
			while (each.hasNext() && !end) {
				String line = each.next();
				if (line.startsWith("data: ")) {
					JsonNode job = Client.JSON.readTree(line.substring("data: ".length()));
					progress.accept(job);
					end = ended(job);
				}
			}
			return end;
		}
		catch (IOException | UncheckedIOException ex) {
			return false;
		}
	}

	private static boolean ended(JsonNode job) {
		return job.get("state").asString().matches("DONE|FAILED");
	}

	/** Every result of the job, page by page. */
	void results(Consumer<JsonNode> each) throws IOException, InterruptedException {
		for (int page = 1;; page++) {
			JsonNode job = this.client.get(this.path + "?resultsPage=" + page);
			job.get("results").forEach(each);
			if (job.get("results").size() < job.get("resultsSize").asInt()) {
				return;
			}
		}
	}

	private void cancel() {
		if (this.ended.get()) {
			return;
		}
		try {
			this.client.delete(this.path);
			JsonNode job = this.client.get(this.path + "?resultsSize=1");
			for (int i = 0; i < 50 && !ended(job); i++) {
				TimeUnit.MILLISECONDS.sleep(200);
				job = this.client.get(this.path + "?resultsSize=1");
			}
			Console.complain("");
			Console.complain(this.texts.text("cancelled", job.get("added").asInt()));
		}
		catch (IOException | RuntimeException ex) {
			Console.complain(this.texts.text("away.lost", ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
