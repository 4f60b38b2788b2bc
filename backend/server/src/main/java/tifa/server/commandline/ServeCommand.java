package tifa.server.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What serving takes; it is done without this class, which only tells of it.
 */
@Command(name = "serve")
final class ServeCommand {

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Option(names = "--sample", descriptionKey = "serve.sample")
	private boolean sample;

}
