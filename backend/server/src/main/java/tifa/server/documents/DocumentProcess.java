package tifa.server.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.store.ChildJvm;
import tifa.graph.store.StoreUnavailableException;
import tifa.server.home.Home;
import tifa.server.home.Jars;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The process that reads office, PDF and archive files: it starts with the first of them
 * and ends when there are no more. A file that it can't cope with costs the process, and
 * is refused; the next one gets a new process.
 */
@Component
class DocumentProcess implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(DocumentProcess.class);

	private static final String NAME = "The document reader";

	private static final Duration START = Duration.ofMinutes(2);

	private static final Duration IDLE = Duration.ofMinutes(2);

	private static final int MEGA = 1024 * 1024;

	private static final int SECRET_BYTES = 32;

	private final Path logs;

	private final TifaSettings.Documents settings;

	private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1, (task) -> {
		Thread thread = new Thread(task, "documents");
		thread.setDaemon(true);
		return thread;
	});

	private Future<?> idle = CompletableFuture.completedFuture(null);

	private volatile Running running;

	private volatile boolean closed;

	@Autowired
	DocumentProcess(Home home, TifaSettings settings) {
		this(home.storeHome().logs(), settings.documents());
	}

	DocumentProcess(Path logs, TifaSettings.Documents settings) {
		this.logs = logs;
		this.settings = settings;
	}

	/** A process that answers. */
	private record Running(ChildJvm child, int port, String secret) {

		boolean isAlive() {
			return !this.child.lost().isDone();
		}

	}

	/**
	 * Reads a file into a folder.
	 * @throws Refusal {@code file.tooSlow} or {@code file.exhausting}
	 * @throws IOException if there is no process to read it
	 */
	synchronized Extract read(Path file, Path folder, String name) throws IOException, InterruptedException {
		this.idle.cancel(false);
		try {
			return answer(started(), file, folder, name);
		}
		finally {
			if (!this.closed) {
				this.idle = this.threads.schedule(this::end, IDLE.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
	}

	private Extract answer(Running process, Path file, Path folder, String name)
			throws IOException, InterruptedException {
		Duration limit = this.settings.timeout();
		Future<Extract> answer = CompletableFuture.supplyAsync(() -> ask(process, file, folder),
				(task) -> new Thread(task, "document").start());
		try {
			return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			kill("took more than " + limit.toSeconds() + " s for " + name);
			throw new Refusal("file.tooSlow", Map.of("file", name, "seconds", limit.toSeconds()));
		}
		catch (ExecutionException ex) {
			goOn();
			kill("broke off at " + name);
			throw new Refusal("file.exhausting", Map.of("file", name));
		}
		catch (InterruptedException ex) {
			kill("isn't needed any more");
			throw ex;
		}
	}

	private static Extract ask(Running process, Path file, Path folder) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), process.port())) {
			DataOutputStream out = new DataOutputStream(socket.getOutputStream());
			out.writeUTF(process.secret());
			out.writeUTF(file.toAbsolutePath().toString());
			out.writeUTF(folder.toAbsolutePath().toString());
			out.flush();
			return Extract.read(new DataInputStream(socket.getInputStream()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** At the end of all, no file is to blame. */
	private void goOn() throws InterruptedException {
		if (this.closed) {
			throw new InterruptedException("The end");
		}
	}

	private Running started() throws IOException, InterruptedException {
		goOn();
		if (this.running == null || !this.running.isAlive()) {
			this.running = start();
		}
		return this.running;
	}

	private Running start() throws IOException, InterruptedException {
		byte[] bytes = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(bytes);
		String secret = HexFormat.of().formatHex(bytes);
		ChildJvm child = null;
		try {
			child = ChildJvm.start(command(), List.of(secret), this.logs.resolve("documents.log"));
			String port = child.awaitReady(START,
					(passed) -> LOG.info("{} is starting ({} s)", NAME, passed.toSeconds()));
			return new Running(child, Integer.parseInt(port), secret);
		}
		catch (InterruptedException | StoreUnavailableException ex) {
			if (child != null) {
				child.kill();
			}
			if (ex instanceof InterruptedException interrupted) {
				throw interrupted;
			}
			throw new IOException(ex.getMessage(), ex);
		}
	}

	/**
	 * Nothing in it is looked up on a network, and it has neither a home of its own nor a
	 * display.
	 */
	private ChildJvm.Command command() {
		List<String> flags = List.of("-Xmx" + this.settings.heap().toBytes() / MEGA + "m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
				"-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=",
				"-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
		return new ChildJvm.Command(NAME, Jars.folder().resolve("documents"), "tifa.documents.Launcher", flags,
				List.of());
	}

	private void kill(String reason) {
		LOG.warn("{} {}: it is ended, and started again for the next file", NAME, reason);
		this.running.child().kill();
		this.running = null;
	}

	/** Until the next file. */
	synchronized void end() {
		if (this.running != null) {
			this.running.child().close();
			this.running = null;
		}
	}

	/** Also while a file is being read. */
	@Override
	public void destroy() {
		this.closed = true;
		this.threads.shutdownNow();
		Running last = this.running;
		if (last != null) {
			last.child().kill();
		}
	}

}
