package tifa.server.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine.Unmatched;

import tifa.server.console.Console;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Runs Cypher that only reads: from a file, from the standard input, or one of the
 * queries that come with Tifa.
 */
@Command(name = "query")
final class QueryCommand extends ClientCommand {

	private static final Pattern PARAMETER = Pattern.compile("--([A-Za-z]\\w*)=(.*)", Pattern.DOTALL);

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE.cypher|-|NAME", descriptionKey = "query.query")
	private String query;

	@Option(names = "--json", descriptionKey = "query.json")
	private boolean json;

	@Unmatched
	private List<String> others = new ArrayList<>();

	private final Map<String, String> given = new LinkedHashMap<>();

	private String text;

	@Override
	void check() throws IOException {
		for (String each : this.others) {
			Matcher parameter = PARAMETER.matcher(each);
			if (!parameter.matches()) {
				throw new UnmatchedArgumentException(this.spec.commandLine(), List.of(each));
			}
			this.given.put(parameter.group(1), parameter.group(2));
		}
		if (this.query.equals("-")) {
			this.text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
		}
		else if (Files.isRegularFile(Path.of(this.query))) {
			this.text = Files.readString(Path.of(this.query));
		}
		else if (this.query.contains("/") || this.query.endsWith(".cypher")) {
			throw new ParameterException(this.spec.commandLine(), texts().text("ingest.nothingThere", this.query));
		}
	}

	@Override
	int run(Client client) throws IOException, InterruptedException {
		Map<String, Object> values = new LinkedHashMap<>();
		if (this.text == null) {
			JsonNode named = named(client);
			this.text = named.get("text").asString();
			named.get("parameters").forEach((each) -> values.put(each.get("name").asString(), value(each, this.given)));
		}
		this.given.forEach((name, value) -> values.putIfAbsent(name, literal(value)));
		JsonNode answer = client.post("/api/cypher", Map.of("query", this.text, "parameters", values));
		if (this.json) {
			Console.out().println(answer.toString());
		}
		else {
			table(answer);
		}
		if (answer.path("truncated").asBoolean()) {
			Console.complain(texts().text("query.truncated", answer.get("rows").size()));
		}
		return Commands.WELL;
	}

	private JsonNode named(Client client) throws IOException, InterruptedException {
		StringJoiner names = new StringJoiner(" ");
		for (JsonNode each : client.get("/api/queries")) {
			if (each.get("name").asString().equals(this.query)) {
				return each;
			}
			names.add(each.get("name").asString());
		}
		throw new Problem(texts().text("query.unknown", this.query, names));
	}

	/**
	 * A parameter of a query that comes with Tifa, by its type; its default otherwise.
	 */
	private static Object value(JsonNode parameter, Map<String, String> given) {
		String value = given.get(parameter.get("name").asString());
		if (value == null) {
			return parameter.get("value");
		}
		return parameter.get("type").asString().equalsIgnoreCase("string") ? value : literal(value);
	}

	/** What is JSON counts as that, anything else as a text. */
	static Object literal(String value) {
		try {
			return Client.JSON.readTree(value).isMissingNode() ? value : Client.JSON.readTree(value);
		}
		catch (JacksonException ex) {
			return value;
		}
	}

	/** Tab-separated, a line for the names of the columns first. */
	private static void table(JsonNode answer) {
		Console.out().println(line(answer.get("columns")));
		answer.get("rows").forEach((row) -> Console.out().println(line(row)));
	}

	private static String line(JsonNode cells) {
		StringJoiner line = new StringJoiner("\t");
		cells.forEach((cell) -> line.add(cell(cell)));
		return line.toString();
	}

	private static String cell(JsonNode cell) {
		if (cell.isNull()) {
			return "";
		}
		return (cell.isString() ? cell.asString() : cell.toString()).replace("\\", "\\\\")
			.replace("\t", "\\t")
			.replace("\n", "\\n");
	}

}
