package tifa.server.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tifa.server.console.Console;

/**
 * Writes a subgraph as a file, with its method card.
 */
@Command(name = "export")
final class ExportCommand extends ClientCommand {

	/** Those of {@code /api/graph}. */
	private static final List<String> NAMES = List.of("term", "depth", "limit", "offset", "unit", "measure", "min",
			"minScore", "from", "to", "speaker", "place", "kind", "collection", "speech", "category", "tier", "status",
			"community", "join", "speeches", "edge");

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FORMAT", descriptionKey = "export.format")
	private String format;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", descriptionKey = "export.output")
	private Path output;

	/** Adds an option for each parameter; each can be given more than once. */
	static void addOptions(CommandSpec spec) {
		for (String name : NAMES) {
			spec.addOption(OptionSpec.builder("--" + name)
				.type(List.class)
				.auxiliaryTypes(String.class)
				.paramLabel("…")
				.descriptionKey("export." + name)
				.build());
		}
	}

	@Override
	int run(Client client) throws IOException, InterruptedException {
		Map<String, Object> parameters = new LinkedHashMap<>();
		for (String name : NAMES) {
			Object values = this.spec.optionsMap().get("--" + name).getValue();
			if (values != null) {
				parameters.put(name, values);
			}
		}
		long size = Download.of(client, "/api/export/" + this.format, parameters, this.output);
		Console.complain(texts().text("export.done", this.output, size));
		return Commands.WELL;
	}

}
