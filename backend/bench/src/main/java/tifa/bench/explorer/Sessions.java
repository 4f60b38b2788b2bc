package tifa.bench.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Browsers for measuring, and pages of a running Tifa that are logged in.
 */
record Sessions(Browser browser, String address, String token) {

	/** How often each is measured, unless told otherwise. */
	static final int RUNS = Integer.getInteger("runs", 15);

	private static final double PATIENCE = 180_000;

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	static Playwright playwright() {
		return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
	}

	static LaunchOptions launch(String executable) {
		return new LaunchOptions().setExecutablePath(Path.of(executable)).setArgs(FLAGS).setTimeout(PATIENCE);
	}

	static NewContextOptions options() {
		return new NewContextOptions().setViewportSize(1440, 900)
			.setLocale("zh-CN")
			.setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE);
	}

	/** A page without a cache that has shown nothing but the login. */
	Page open(NewContextOptions how) {
		BrowserContext context = this.browser.newContext(how);
		context.setDefaultTimeout(PATIENCE);
		context.setDefaultNavigationTimeout(PATIENCE);
		Page page = context.newPage();
		page.navigate(this.address + "/login");
		page.evaluate("(token) => fetch('/login', { method: 'POST', headers: { 'Content-Type': 'application/json' },"
				+ " body: JSON.stringify({ token }) })", this.token);
		return page;
	}

	/** When the picture came that was asked for after a moment, in that page's time. */
	static double drawnAfter(Page page, double moment) {
		return ((Number) page
			.waitForFunction("(moment) => performance.getEntriesByName('tifa:drawn')"
					+ ".map((mark) => mark.startTime).find((time) => time > moment)", moment)
			.jsonValue()).doubleValue();
	}

	/** What is asked of the page, as a number. */
	static double number(Page page, String expression, Object argument) {
		return ((Number) page.evaluate(expression, argument)).doubleValue();
	}

}
