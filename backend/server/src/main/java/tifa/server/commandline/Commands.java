package tifa.server.commandline;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import tifa.server.console.Console;

/**
 * The command line besides serving: clients of a Tifa that runs on the same home, or of
 * one that is started for them. Spring is not touched before a command is known to make
 * sense.
 */
@Command(name = "tifa", subcommands = { ServeCommand.class, IngestCommand.class, CheckCommand.class,
		ExportCommand.class, RebuildCommand.class, QueryCommand.class, EvaluateCommand.class })
public final class Commands {

	/** All went well. */
	static final int WELL = 0;

	/** Something was refused, or is broken. */
	static final int REFUSED = 1;

	/** The command makes no sense. */
	static final int USAGE = 2;

	/** Tifa can't start or be reached. */
	static final int AWAY = 3;

	/** Spring Boot reads these itself. */
	private static final Pattern SETTING = Pattern.compile("--(tifa|server|spring|logging)\\..*");

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	private Commands() {
	}

	/** Whether these arguments ask for anything but serving. */
	public static boolean asked(String... arguments) {
		List<String> others = Arrays.stream(arguments)
			.filter((each) -> !SETTING.matcher(each).matches() && !each.equals("--sample"))
			.toList();
		return !others.isEmpty() && !others.equals(List.of("serve"));
	}

	/** Runs a command and returns the exit code. */
	public static int run(String... arguments) {
		List<String> settings = Arrays.stream(arguments).filter((each) -> SETTING.matcher(each).matches()).toList();
		String[] words = Arrays.stream(arguments)
			.filter((each) -> !SETTING.matcher(each).matches())
			.toArray(String[]::new);
		Texts texts = Texts.ofThisMachine();
		CommandLine line = new CommandLine(new Commands());
		ExportCommand.addOptions(line.getSubcommands().get("export").getCommandSpec());
		line.getSubcommands().values().forEach((each) -> {
			if (each.getCommand() instanceof ClientCommand client) {
				client.prepare(settings, texts);
			}
		});
		line.setResourceBundle(texts.bundle());
		line.setOut(new PrintWriter(Console.out(), true)).setErr(new PrintWriter(Console.err(), true));
		line.setUsageHelpWidth(100).setAdjustLineBreaksForWideCJKCharacters(true);
		line.setParameterExceptionHandler((ex, given) -> complain(ex, texts));
		line.setExecutionStrategy(Commands::execute);
		return line.execute(words);
	}

	private static int execute(CommandLine.ParseResult parsed) {
		if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
			parsed.commandSpec().commandLine().usage(Console.err());
			return USAGE;
		}
		return new CommandLine.RunLast().execute(parsed);
	}

	/** Names what it doesn't understand. */
	private static int complain(ParameterException ex, Texts texts) {
		boolean unknown = ex instanceof UnmatchedArgumentException;
		String message = unknown
				? texts.text("usage.unknown", String.join(" ", ((UnmatchedArgumentException) ex).getUnmatched()))
				: ex.getMessage();
		Console.complain(message);
		Console.complain(texts.text("usage.more", ex.getCommandLine().getCommandSpec().qualifiedName()));
		return USAGE;
	}

	/** What a person reads, by the language of this machine. */
	record Texts(ResourceBundle bundle) {

		static Texts ofThisMachine() {
			boolean chinese = Locale.getDefault().getLanguage().equals("zh");
			return new Texts(
					ResourceBundle.getBundle("tifa.server.commandline.texts_" + (chinese ? "zh" : "en"), Locale.ROOT));
		}

		/** A text with {@code %s} filled in. */
		String text(String key, Object... values) {
			return String.format(this.bundle.getString(key), values);
		}

		/** The language in which Tifa is to answer. */
		String language() {
			return this.bundle.getString("language");
		}

	}

}
