package tifa.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs one embedded database for the process that started it:
 * {@code Launcher STORE_DIR key=value…}, the password as the first line of standard
 * input, and behind a blank that of a guest who may read.
 *
 * <p>
 * It prints {@code READY host port} or {@code FAILED reason}, and stops when its standard
 * input closes, so that it never outlives its parent.
 */
public final class Launcher {

	/** A database that can't stop within this time is halted; its log makes it whole. */
	private static final long STOP_SECONDS = 60;

	private final PrintStream out;

	private final BufferedReader in;

	private volatile Database database;

	private Launcher(BufferedReader in, PrintStream out) {
		this.in = in;
		this.out = out;
	}

	public static void main(String[] arguments) {
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		new Launcher(in, System.out).run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
	}

	private void run(Path store, List<String> settings) {
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
		try {
			Accounts accounts = Accounts.of(this.in.readLine());
			daemon("parent", this::awaitParent);
			this.database = Database.start(store, settings, accounts);
			this.out.println("READY " + this.database.address());
		}
		catch (IOException | RuntimeException ex) {
			this.out.println("FAILED " + reason(ex));
			System.exit(1);
		}
	}

	private void awaitParent() {
		try {
			while (this.in.read() >= 0) {
				continue;
			}
		}
		catch (IOException ex) {
			this.out.println("Standard input broke: " + reason(ex));
		}
		System.exit(0);
	}

	private void stop() {
		daemon("halt", Launcher::haltLater);
		Database running = this.database;
		if (running != null) {
			running.stop();
		}
	}

	private static void haltLater() {
		try {
			TimeUnit.SECONDS.sleep(STOP_SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(2);
	}

	private static void daemon(String name, Runnable task) {
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * The innermost cause says what is wrong; the outer ones say which component failed.
	 */
	private static String reason(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return (cause.getClass().getSimpleName() + ": " + cause.getMessage()).replaceAll("\\s+", " ");
	}

}
