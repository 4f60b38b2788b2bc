package tifa.graph.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A JVM of our own making that ends when its standard input closes, so it can't outlive
 * this one: it says {@code READY …} or {@code FAILED reason} on its standard output, and
 * all it prints goes to a log file.
 */
public final class ChildJvm implements Server {

	private static final Duration STOP = Duration.ofSeconds(30);

	private static final Duration PROGRESS = Duration.ofSeconds(5);

	/**
	 * They would reach the child too: a debugger's port, for one, can be bound only once.
	 */
	private static final List<String> PARENT_OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS",
			"_JAVA_OPTIONS");

	private final String name;

	private final Process process;

	private final CompletableFuture<String> ready = new CompletableFuture<>();

	private ChildJvm(String name, Process process) {
		this.name = name;
		this.process = process;
	}

	/**
	 * What to run.
	 *
	 * @param name for messages and threads
	 * @param lib the folder whose jars are the class path
	 * @param flags of the JVM
	 */
	public record Command(String name, Path lib, String mainClass, List<String> flags, List<String> arguments) {

		public Command {
			flags = List.copyOf(flags);
			arguments = List.copyOf(arguments);
		}

		private List<String> words() {
			List<String> words = new ArrayList<>();
			words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
			words.addAll(this.flags);
			words.addAll(List.of("-cp", this.lib.toAbsolutePath() + File.separator + "*", this.mainClass));
			words.addAll(this.arguments);
			return words;
		}

	}

	/**
	 * Starts the child and hands it the first lines of its standard input, the place for
	 * secrets.
	 * @throws StoreUnavailableException if the system can't start it
	 */
	public static ChildJvm start(Command command, List<String> input, Path log) {
		ProcessBuilder builder = new ProcessBuilder(command.words()).redirectErrorStream(true);
		// A crashed JVM leaves its report in the folder it runs in.
		builder.directory(log.toAbsolutePath().getParent().toFile());
		builder.environment().keySet().removeAll(PARENT_OPTIONS);
		try {
			return followed(command.name(), builder, input, new ChildLog(log));
		}
		catch (IOException ex) {
			throw new StoreUnavailableException("Can't start " + command.name() + ": " + ex.getMessage(), ex);
		}
	}

	private static ChildJvm followed(String name, ProcessBuilder builder, List<String> input, ChildLog log)
			throws IOException {
		ChildJvm child = new ChildJvm(name, started(builder, log));
		try {
			child.follow(log);
			child.send(input);
			return child;
		}
		catch (IOException | RuntimeException ex) {
			child.kill();
			throw ex;
		}
	}

	private static Process started(ProcessBuilder builder, ChildLog log) throws IOException {
		try {
			return builder.start();
		}
		catch (IOException | RuntimeException ex) {
			log.close();
			throw ex;
		}
	}

	/**
	 * Waits for the child to be ready.
	 * @param progress is told every few seconds how long it has taken so far
	 * @return what the child said after {@code READY}
	 * @throws StoreUnavailableException if it fails, ends, or takes longer than the limit
	 */
	public String awaitReady(Duration limit, Consumer<Duration> progress) throws InterruptedException {
		long start = System.nanoTime();
		while (true) {
			Duration passed = Duration.ofNanos(System.nanoTime() - start);
			Duration left = limit.minus(passed);
			if (left.isNegative()) {
				throw new StoreUnavailableException(this.name + " was not ready after " + limit.toSeconds() + " s");
			}
			try {
				return this.ready.get(Math.min(left.toMillis() + 1, PROGRESS.toMillis()), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				progress.accept(Duration.ofNanos(System.nanoTime() - start));
			}
			catch (ExecutionException ex) {
				throw new StoreUnavailableException(ex.getCause().getMessage(), ex);
			}
		}
	}

	/** Completes when the child has ended, for whatever reason. */
	@Override
	public CompletableFuture<String> lost() {
		return this.process.onExit().thenApply((ended) -> "it ended with code " + ended.exitValue());
	}

	public long pid() {
		return this.process.pid();
	}

	/** Ends the child at once; for one that no longer answers. */
	@Override
	public void kill() {
		this.process.destroyForcibly();
	}

	/** Lets the child end in good order, and kills it if it takes too long. */
	@Override
	public void close() {
		boolean interrupted = Thread.interrupted();
		try {
			this.process.getOutputStream().close();
			if (!this.process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
				kill();
				this.process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
			}
		}
		catch (IOException ex) {
			kill();
		}
		catch (InterruptedException ex) {
			kill();
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void send(List<String> input) throws IOException {
		OutputStream out = this.process.getOutputStream();
		for (String line : input) {
			out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
		}
		out.flush();
	}

	private void follow(ChildLog log) {
		Thread reader = new Thread(() -> read(log), this.name + " output");
		reader.setDaemon(true);
		reader.start();
	}

	private void read(ChildLog log) {
		try (log; BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			String last = "it said nothing";
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				log.write(line);
				hear(line);
				last = line;
			}
			fail(this.name + " ended before it was ready: " + last);
		}
		catch (IOException ex) {
			fail(this.name + " can't be heard: " + ex.getMessage());
		}
	}

	private void hear(String line) {
		if (line.startsWith("READY ")) {
			this.ready.complete(line.substring("READY ".length()));
		}
		else if (line.startsWith("FAILED ")) {
			fail(this.name + " can't start: " + line.substring("FAILED ".length()));
		}
	}

	private void fail(String reason) {
		this.ready.completeExceptionally(new IllegalStateException(reason));
	}

}
