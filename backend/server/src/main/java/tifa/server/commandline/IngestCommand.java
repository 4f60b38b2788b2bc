package tifa.server.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tifa.server.console.Console;
import tools.jackson.databind.JsonNode;

/**
 * Takes files and folders into the corpus.
 */
@Command(name = "ingest")
final class IngestCommand extends ClientCommand {

	private static final int BATCH = 1000;

	private static final long BATCH_BYTES = 100 * 1024 * 1024;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "ingest.path")
	private List<Path> paths;

	@Option(names = "--collection", paramLabel = "NAME", descriptionKey = "ingest.collection")
	private String collection;

	@Option(names = "--column", paramLabel = "FIELD=NAME", descriptionKey = "ingest.column")
	private List<String> columns = List.of();

	private List<FoundFile> files;

	private int added;

	private int duplicate;

	private int rejected;

	private int finished;

	private long sent;

	private boolean broken;

	/** For a command that takes in files among other things. */
	static IngestCommand of(List<Path> paths, CommandSpec spec, Commands.Texts texts) {
		IngestCommand ingest = new IngestCommand();
		ingest.paths = paths;
		ingest.spec = spec;
		ingest.prepare(List.of(), texts);
		return ingest;
	}

	@Override
	void check() throws IOException {
		for (Path path : this.paths) {
			if (Files.notExists(path)) {
				throw new ParameterException(this.spec.commandLine(), texts().text("ingest.nothingThere", path));
			}
		}
		this.files = FoundFile.under(this.paths);
		if (this.files.isEmpty()) {
			throw new ParameterException(this.spec.commandLine(), texts().text("ingest.noFiles"));
		}
	}

	@Override
	int run(Client client) throws IOException, InterruptedException {
		List<FoundFile> readable = this.files.stream().filter(this::readable).toList();
		long bytes = readable.stream().mapToLong(FoundFile::size).sum();
		ProgressBar bar = ProgressBar.ofThisMachine(texts());
		for (List<FoundFile> batch : FoundFile.batches(readable, BATCH, BATCH_BYTES)) {
			long size = batch.stream().mapToLong(FoundFile::size).sum();
			FollowedJob job = new FollowedJob(client, texts(), upload(client, batch));
			JsonNode end = job
				.toItsEnd((now) -> bar.show((this.sent + now.get("progress").asDouble() * size) / Math.max(1, bytes),
						this.finished + now.get("done").asInt(), readable.size()));
			this.sent += size;
			this.finished += batch.size();
			bar.end();
			tell(job, end);
		}
		Console.out().println(texts().text("ingest.sum", this.added, this.duplicate, this.rejected));
		return (this.broken || this.rejected > 0) ? Commands.REFUSED : Commands.WELL;
	}

	private boolean readable(FoundFile file) {
		boolean readable = Files.isReadable(file.path());
		if (!readable) {
			this.rejected++;
			Console.complain(texts().text("ingest.refused", file.name(), texts().text("ingest.unreadable")));
		}
		return readable;
	}

	private JsonNode upload(Client client, List<FoundFile> batch) throws IOException, InterruptedException {
		Form form = new Form();
		if (this.collection != null) {
			form.field("collection", this.collection);
		}
		this.columns.forEach((column) -> form.field("column", column));
		for (FoundFile file : batch) {
			form.file(file);
		}
		return client.upload("/api/ingests", form.type(), form.body());
	}

	private void tell(FollowedJob job, JsonNode end) throws IOException, InterruptedException {
		this.added += end.get("added").asInt();
		this.duplicate += end.get("duplicate").asInt();
		this.rejected += end.get("rejected").asInt();
		job.results((result) -> {
			if (result.get("state").asString().equals("REJECTED")) {
				Console.complain(
						texts().text("ingest.refused", result.get("file").asString(), result.get("reason").asString()));
			}
			if (!result.path("table").isNull()) {
				Console.complain(texts().text("ingest.columns", String.join("、",
						result.get("table").get("columns").values().stream().map(JsonNode::asString).toList())));
			}
			result.get("warnings")
				.forEach((warning) -> Console.complain(texts().text("ingest.warning", result.get("file").asString(),
						warning.get("message").asString())));
		});
		if (end.get("state").asString().equals("FAILED")) {
			this.broken = true;
			Console.complain(end.get("detail").asString());
		}
	}

}
