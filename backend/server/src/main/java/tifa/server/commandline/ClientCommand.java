package tifa.server.commandline;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Option;

import tifa.server.commandline.Commands.Texts;
import tifa.server.console.Console;

/**
 * A command that has Tifa do something: it finds or starts it, and says what went wrong.
 */
abstract class ClientCommand implements Callable<Integer> {

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	private List<String> settings;

	private Texts texts;

	/**
	 * Told before the command line is read.
	 * @param settings of Tifa, should it have to be started
	 * @param texts what it says
	 */
	void prepare(List<String> settings, Texts texts) {
		this.settings = settings;
		this.texts = texts;
	}

	final Texts texts() {
		return this.texts;
	}

	@Override
	public final Integer call() throws InterruptedException {
		try {
			check();
		}
		catch (IOException ex) {
			Console.complain(ex.toString());
			return Commands.USAGE;
		}
		try (RunningTifa tifa = RunningTifa.reach(this.settings, this.texts)) {
			return run(tifa.client());
		}
		catch (Problem problem) {
			Console.complain(problem.getMessage());
			return Commands.REFUSED;
		}
		catch (Away away) {
			Console.complain(away.getMessage());
			return Commands.AWAY;
		}
		catch (IOException ex) {
			Console.complain(this.texts.text("away.lost", ex.getMessage()));
			return Commands.AWAY;
		}
	}

	/**
	 * Looks at what it is given, before anything is reached or started.
	 * @throws picocli.CommandLine.ParameterException where that makes no sense
	 */
	void check() throws IOException {
	}

	/** Does it, and returns the exit code. */
	abstract int run(Client client) throws IOException, InterruptedException;

	/** Tifa has refused something. */
	static final class Problem extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Problem(String message) {
			super(message);
		}

	}

	/** Tifa can't start or be reached. */
	static final class Away extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Away(String message) {
			super(message);
		}

	}

}
