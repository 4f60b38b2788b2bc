package tifa.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that stands alone, opened as a file without a network: it shows what is on the
 * map that it was made of.
 */
class OfflinePageIT extends OpenMap {

	@TempDir
	static Path folder;

	private static Path file;

	@BeforeAll
	static void takeItAlong() throws IOException {
		show("term=两个维护&min=1&more=群众路线");
		file = Files.copy(map.export("html"), folder.resolve("map.html"));
	}

	@Test
	void showsTheConceptsLinksAndWeightsOfTheMapAndItsPassages() throws IOException {
		open((page) -> {
			assertThat(strings(page, "[...document.querySelectorAll('.spot title')].map((e) => e.textContent)"))
				.containsExactlyInAnyOrderElementsOf(map.names());
			page.getByTestId("tab-edges").click();
			List<String> links = strings(page, "[...document.querySelectorAll('main section:nth-of-type(3) tbody tr')]"
					+ ".map((row) => row.dataset.id + ' ' + row.cells[1].textContent)");
			assertThat(links).containsExactlyInAnyOrderElementsOf(map.links());
			for (String link : links.subList(0, 5)) {
				comparePassages(page, link.substring(0, link.lastIndexOf(' ')));
			}
		});
	}

	private static void comparePassages(Page page, String id) throws IOException {
		String[] ends = id.split("\\|t:");
		JsonObject evidence = tifa.api()
			.get("/api/evidence", "a", ends[0].substring(2), "b", ends[1], "size", 20)
			.object();
		page.locator("tr[data-id=\"" + id + "\"] button").click();
		int total = evidence.get("total").getAsInt();
		assertThat(page.getByTestId("weight")).hasText(total + " 段文字同时提到两者");
		assertThat(page.getByTestId("cap")).hasText("以下是全部 " + total + " 条例证");
		Locator quotes = page.locator("blockquote");
		assertThat(quotes).hasCount(Math.min(total, 20));
		assertThat(quotes.first())
			.containsText(evidence.getAsJsonArray("items").get(0).getAsJsonObject().get("text").getAsString());
		assertThat(quotes.first().locator("mark").allTextContents()).contains(ends[0].substring(2), ends[1]);
	}

	@Test
	void findsSelectsZoomsAndSpeaksBothLanguages() {
		open((page) -> {
			page.getByTestId("find").fill("群众路");
			page.getByTestId("find").press("Enter");
			assertThat(page.locator("aside h2")).hasText("群众路线");
			assertThat(page.locator(".spot.itself")).hasCount(1);
			String before = page.locator("svg.stage > g").first().getAttribute("transform");
			page.getByTestId("closer").click();
			assertThat(page.locator("svg.stage > g").first()).not().hasAttribute("transform", before);
			page.locator(".langs button").last().click();
			assertThat(page.getByTestId("tab-edges")).containsText("Links");
			page.getByTestId("theme").click();
			assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
			page.getByTestId("tab-method").click();
			assertThat(page.locator(".card")).containsText("MATCH (");
		});
	}

	@Test
	void whatScriptsAskForComesWithItsPlacesToo() throws IOException {
		Files.writeString(file.resolveSibling("asked.html"),
				tifa.api().get("/api/export/html", "limit", 20, "unit", "sentence").body());
		open("asked.html", (page) -> {
			assertThat(page.locator(".spot")).hasCount(20);
			assertThat(strings(page, "[...document.querySelectorAll('.spot')].map((e) => e.getAttribute('cx'))"))
				.doesNotHaveDuplicates();
		});
	}

	private static void open(Reading reading) {
		open("map.html", reading);
	}

	private static void open(String name, Reading reading) {
		List<String> wrong = new ArrayList<>();
		try (BrowserContext context = chromium.browser()
			.newContext(new Browser.NewContextOptions().setOffline(true).setViewportSize(1280, 800))) {
			Page page = context.newPage();
			page.onConsoleMessage((message) -> wrong.add(message.text()));
			page.onPageError(wrong::add);
			page.onRequest((request) -> {
				if (!request.url().startsWith("file:")) {
					wrong.add(request.url());
				}
			});
			page.navigate(folder.resolve(name).toUri().toString());
			assertThat(page.locator("html")).hasAttribute("data-ready", "true");
			reading.read(page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(wrong).isEmpty();
	}

	@SuppressWarnings("unchecked")
	private static List<String> strings(Page page, String script) {
		return (List<String>) page.evaluate(script);
	}

	/** What is looked at. */
	private interface Reading {

		void read(Page page) throws IOException;

	}

}
