package tifa.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running tifa.jar on a home of its own; stopping it looks whether its database went
 * too.
 */
final class Product implements AutoCloseable {

	/** A loaded machine takes a minute; nothing here is worth a false alarm. */
	private static final Duration START = Duration.ofMinutes(8);

	private static final Duration STOP = Duration.ofSeconds(60);

	private final Home home;

	private final List<String> output = new ArrayList<>();

	private final CompletableFuture<String> login = new CompletableFuture<>();

	private final CompletableFuture<Void> ready = new CompletableFuture<>();

	private final Process process;

	private final ProcessHandle database;

	private final Duration coldStart;

	private Product(Home home, boolean whenReady, List<String> settings) throws IOException {
		this.home = home;
		long start = System.nanoTime();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
						Checkout.JAR.toString(), "--tifa.home=" + home.path(), "--server.port=0", "--tifa.open=false"));
		command.addAll(settings);
		this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
		Thread reader = new Thread(this::listen, "product output");
		reader.setDaemon(true);
		reader.start();
		try {
			await(whenReady ? this.ready : this.login);
			this.coldStart = Duration.ofNanos(System.nanoTime() - start);
			this.database = this.process.children().findFirst().orElse(null);
		}
		catch (RuntimeException ex) {
			this.process.destroyForcibly();
			throw ex;
		}
	}

	/** Starts it and waits until it is ready. */
	static Product start(Home home, String... settings) throws IOException {
		return new Product(home, true, List.of(settings));
	}

	/** Starts it where it won't get ready, and waits until it answers. */
	static Product begin(Home home, String... settings) throws IOException {
		return new Product(home, false, List.of(settings));
	}

	Home home() {
		return this.home;
	}

	String loginLink() {
		return this.login.join();
	}

	String address() {
		return loginLink().replaceAll("/login#.*", "");
	}

	/** Asks as a script does, with the token of the home. */
	Api api() throws IOException {
		return new Api(address(), this.home.token());
	}

	/** How long it took to get ready. */
	Duration coldStart() {
		return this.coldStart;
	}

	ProcessHandle process() {
		return this.process.toHandle();
	}

	/** Null where it runs elsewhere. */
	ProcessHandle database() {
		return this.process.children().findFirst().orElse(this.database);
	}

	boolean running() {
		return this.process.isAlive();
	}

	String output() {
		synchronized (this.output) {
			return String.join("\n", this.output);
		}
	}

	/** Stops it as Ctrl-C does, and fails where it or its database stays. */
	@Override
	public void close() {
		ProcessHandle child = database();
		this.process.destroy();
		if (!gone(process(), STOP)) {
			this.process.destroyForcibly();
			throw new AssertionError("Tifa did not stop within " + STOP + ":\n" + output());
		}
		if (child != null && !gone(child, STOP)) {
			child.destroyForcibly();
			throw new AssertionError("The database outlived Tifa by " + STOP + ":\n" + output());
		}
	}

	/** Whether a process ends within that time. */
	static boolean gone(ProcessHandle process, Duration limit) {
		try {
			process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return !process.isAlive();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
	}

	private void await(CompletableFuture<?> sign) {
		try {
			sign.get(START.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException | ExecutionException | TimeoutException ex) {
			throw new AssertionError("Tifa did not get ready:\n" + output() + "\n" + this.home.log(), ex);
		}
	}

	private void listen() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				hear(line);
			}
		}
		catch (IOException ex) {
			hear(ex.toString());
		}
		this.ready.completeExceptionally(new IllegalStateException("It ended"));
	}

	private void hear(String line) {
		synchronized (this.output) {
			this.output.add(line);
		}
		if (line.startsWith("Login: ")) {
			this.login.complete(line.substring("Login: ".length()));
		}
		if (line.startsWith("Ready")) {
			this.ready.complete(null);
		}
	}

	/**
	 * A folder for {@code tifa.home}.
	 *
	 * @param path where it is
	 */
	record Home(Path path) {

		String token() throws IOException {
			return Files.readString(this.path.resolve("token")).strip();
		}

		String log() {
			try {
				return Files.readString(this.path.resolve("logs/tifa.log"));
			}
			catch (IOException ex) {
				return "(no log: " + ex + ")";
			}
		}

	}

}
