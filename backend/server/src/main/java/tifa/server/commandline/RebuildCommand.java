package tifa.server.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tifa.server.console.Console;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the nodes and links of a method card again, from the same files, and says where
 * something is otherwise.
 */
@Command(name = "rebuild")
final class RebuildCommand extends ClientCommand {

	/** Communities are computed once nothing is written any more. */
	private static final int MOST_SECONDS = 120;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "CARD", descriptionKey = "rebuild.card")
	private Path file;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", descriptionKey = "rebuild.path")
	private List<Path> paths = List.of();

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "graphml", descriptionKey = "rebuild.format")
	private String format;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", descriptionKey = "export.output")
	private Path output;

	private JsonNode card;

	private IngestCommand ingest;

	@Override
	void check() throws IOException {
		if (!Files.isRegularFile(this.file)) {
			throw new ParameterException(this.spec.commandLine(), texts().text("ingest.nothingThere", this.file));
		}
		this.card = card(Files.readString(this.file));
		if (!this.paths.isEmpty()) {
			this.ingest = IngestCommand.of(this.paths, this.spec, texts());
			this.ingest.check();
		}
	}

	/** A card in JSON, or any text that its line stands in. */
	private static JsonNode card(String text) {
		try {
			JsonNode json = Client.JSON.readTree(text);
			if (json.path("line").isString()) {
				return json;
			}
		}
		catch (JacksonException ex) {
			// It is a text, then.
		}
		return Client.JSON.createObjectNode().put("line", text);
	}

	@Override
	int run(Client client) throws IOException, InterruptedException {
		if (this.ingest != null) {
			takeIn(client);
		}
		awaitCommunities(client);
		JsonNode reading = client.post("/api/method/line", Map.of("line", this.card.get("line").asString()));
		List<String> differences = new ArrayList<>();
		reading.get("differs").forEach((each) -> differences.add(each.get("message").asString()));
		if (differences.isEmpty()) {
			JsonNode asked = asked(client, (ObjectNode) reading.get("asked"));
			JsonNode made = client.post("/api/method", asked);
			compare(made, differences);
			if (differences.isEmpty()) {
				Download.of(client, "/api/export/" + this.format, asked, this.output);
				Console.complain(texts().text("rebuild.same", made.get("nodes").asInt(), made.get("edges").asInt(),
						this.output));
				return Commands.WELL;
			}
		}
		Console.complain(texts().text("rebuild.differs"));
		differences.forEach((each) -> Console.complain("  " + each));
		return Commands.REFUSED;
	}

	/**
	 * Into an empty corpus only: among other speeches, these would be counted otherwise.
	 */
	private void takeIn(Client client) throws IOException, InterruptedException {
		if (client.get("/api/corpus").get("speeches").asInt() == 0) {
			this.ingest.run(client);
		}
		else {
			Console.complain(texts().text("rebuild.there"));
		}
	}

	private void awaitCommunities(Client client) throws IOException, InterruptedException {
		JsonNode asked = this.card.path("asked");
		if (asked.has("community")) {
			String path = "/api/analysis?unit=" + asked.get("unit").asString() + "&measure="
					+ asked.get("measure").asString();
			for (int i = 0; i < MOST_SECONDS && client.get(path).get("state").asString().equals("RUNNING"); i++) {
				TimeUnit.SECONDS.sleep(1);
			}
		}
	}

	/** Of ways between two concepts: their concepts and links. */
	private static JsonNode asked(Client client, ObjectNode asked) throws IOException, InterruptedException {
		if (!asked.has("a")) {
			return asked;
		}
		JsonNode ways = client.post("/api/path", asked);
		asked.putArray("term").addAll(ways.get("nodes").valueStream().map((node) -> node.get("label")).toList());
		asked.putArray("edge").addAll(ways.get("edges").valueStream().map((edge) -> edge.get("id")).toList());
		return asked.put("limit", 0);
	}

	/** A line alone tells no hash of what there was. */
	private void compare(JsonNode made, List<String> differences) {
		for (String each : List.of("nodes", "edges", "graph")) {
			if (this.card.has(each) && !this.card.get(each).asString().equals(made.get(each).asString())) {
				differences
					.add(texts().text("rebuild." + each, this.card.get(each).asString(), made.get(each).asString()));
			}
		}
	}

}
