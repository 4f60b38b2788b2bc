package tifa.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The machine's own Chromium, one for all test classes; without one they are skipped, or
 * fail where {@code tifa.required} names the browser.
 */
final class Chromium implements BeforeAllCallback {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final String ABSENT = "No Chromium here (looked for chromium and google-chrome on the PATH): "
			+ "the browser tests are skipped";

	private Browser browser;

	@Override
	public void beforeAll(ExtensionContext context) {
		Optional<Path> executable = executable();
		if (executable.isEmpty() && System.getProperty("tifa.required", "").contains("browser")) {
			throw new AssertionError(ABSENT + ", but tifa.required asks for them");
		}
		Assumptions.assumeTrue(executable.isPresent(), ABSENT);
		this.browser = context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent("chromium", (key) -> new Running(executable.get()), Running.class).browser;
	}

	Browser browser() {
		return this.browser;
	}

	private static Optional<Path> executable() {
		Stream<Path> folders = Stream
			.concat(Stream.of("/usr/bin"), Stream.of(System.getenv("PATH").split(File.pathSeparator)))
			.map(Path::of);
		return folders
			.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
				.map(folder::resolve))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** A browser and the driver behind it, ended with the last test. */
	private static final class Running implements AutoCloseable {

		private final Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

		private final Browser browser;

		Running(Path executable) {
			this.browser = this.playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS).setTimeout(180_000));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
