package tifa.server.commandline;

import java.io.IOException;

import picocli.CommandLine.Command;

import tifa.server.console.Console;
import tools.jackson.databind.JsonNode;

/**
 * Recounts the graph from its text and says what differs.
 */
@Command(name = "check")
final class CheckCommand extends ClientCommand {

	@Override
	int run(Client client) throws IOException, InterruptedException {
		FollowedJob job = new FollowedJob(client, texts(), client.post("/api/checks", null));
		ProgressBar bar = ProgressBar.ofThisMachine(texts());
		JsonNode end = job.toItsEnd(
				(now) -> bar.show(now.get("progress").asDouble(), now.get("done").asInt(), now.get("total").asInt()));
		bar.end();
		job.results((result) -> Console.out()
			.println(result.get("file").asString() + "\t" + result.get("reason").asString()));
		if (end.get("state").asString().equals("FAILED")) {
			Console.complain(end.get("detail").asString());
			return Commands.REFUSED;
		}
		return (end.get("broken").asLong() > 0) ? Commands.REFUSED : Commands.WELL;
	}

}
