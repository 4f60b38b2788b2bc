package tifa.server.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import tifa.server.TifaApplication;
import tifa.server.commandline.ClientCommand.Away;
import tifa.server.commandline.Commands.Texts;
import tifa.server.console.Console;
import tifa.server.home.HomeInUse;

/**
 * The Tifa that a command talks to: the one that runs on its home, else one that is
 * started in this process, on a port of its own, and stopped afterwards.
 */
final class RunningTifa implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(15);

	/** Neither login link nor browser, and nothing on the terminal. */
	private static final List<String> QUIET = List.of("--spring.profiles.active=command", "--server.port=0",
			"--server.address=127.0.0.1", "--spring.main.register-shutdown-hook=false");

	private final Client client;

	private final AutoCloseable started;

	private RunningTifa(Client client, AutoCloseable started) {
		this.client = client;
		this.started = started;
	}

	/**
	 * Finds or starts it and waits until it is ready.
	 * @throws Away where that can't be done
	 */
	static RunningTifa reach(List<String> settings, Texts texts) throws IOException, InterruptedException {
		Path home = home(settings);
		Client running = running(home, texts);
		RunningTifa tifa = (running != null) ? new RunningTifa(running, () -> {
		}) : start(settings, home, texts);
		try {
			tifa.awaitReady(texts);
			return tifa;
		}
		catch (RuntimeException | InterruptedException ex) {
			tifa.close();
			throw ex;
		}
	}

	Client client() {
		return this.client;
	}

	/** As Tifa itself would find it. */
	private static Path home(List<String> settings) {
		String given = settings.stream()
			.filter((each) -> each.startsWith("--tifa.home="))
			.reduce((first, last) -> last)
			.map((each) -> each.substring("--tifa.home=".length()))
			.orElse(System.getenv("TIFA_HOME"));
		return Path.of(Objects.requireNonNullElse(given, System.getProperty("user.home") + "/.tifa"))
			.toAbsolutePath()
			.normalize();
	}

	/** A Tifa that has left its address here, answers, and knows the token; or null. */
	private static Client running(Path home, Texts texts) throws IOException, InterruptedException {
		Path address = home.resolve("address");
		if (Files.notExists(address) || Files.notExists(home.resolve("token"))) {
			return null;
		}
		Client client = new Client(Files.readString(address).strip(), token(home), texts.language());
		return client.answers("/api/ingests?size=1") ? client : null;
	}

	private static RunningTifa start(List<String> settings, Path home, Texts texts) throws IOException {
		Console.complain(texts.text("starting", home));
		Console.quiet();
		List<String> arguments = new ArrayList<>(settings);
		arguments.addAll(QUIET);
		try {
			var context = (ServletWebServerApplicationContext) TifaApplication.start(arguments.toArray(String[]::new));
			String address = "http://127.0.0.1:" + context.getWebServer().getPort();
			return new RunningTifa(new Client(address, token(home), texts.language()), context::close);
		}
		catch (HomeInUse ex) {
			throw new Away(ex.getMessage());
		}
		catch (RuntimeException ex) {
			throw new Away(texts.text("away.start", TifaApplication.root(ex).getMessage()));
		}
	}

	private static String token(Path home) throws IOException {
		return Files.readString(home.resolve("token")).strip();
	}

	private void awaitReady(Texts texts) throws InterruptedException {
		long end = System.nanoTime() + LONGEST_START.toNanos();
		while (!this.client.answers("/api/health/ready")) {
			if (System.nanoTime() - end > 0) {
				throw new Away(texts.text("away.late", LONGEST_START.toMinutes()));
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
	}

	@Override
	public void close() {
		try {
			this.started.close();
		}
		catch (Exception ex) {
			Console.complain(ex.getMessage());
		}
	}

}
