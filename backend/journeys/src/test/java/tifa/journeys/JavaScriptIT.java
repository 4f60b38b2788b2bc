package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page's pure modules, tested in the browser by {@code js/*.test.js}; no server, the
 * files come from the checkout.
 */
class JavaScriptIT {

	private static final String ORIGIN = "http://tifa.test";

	private static final double DEADLINE = 120_000;

	private static final Path TESTS = Checkout.TOP.resolve("backend/journeys/src/test/resources/js");

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@TestFactory
	List<DynamicContainer> modules() throws IOException {
		try (Stream<Path> files = Files.list(TESTS)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".test.js"))
				.sorted()
				.map((name) -> DynamicContainer.dynamicContainer(name, results(name)))
				.toList();
		}
	}

	private static List<DynamicTest> results(String file) {
		try (BrowserContext context = chromium.browser().newContext()) {
			context.setDefaultTimeout(DEADLINE);
			Page page = context.newPage();
			page.route("**/*", JavaScriptIT::serve);
			page.navigate(ORIGIN + "/");
			String json = (String) page
				.evaluate("(file) => import('/tests/' + file).then(() => import('/tests/check.js'))"
						+ ".then((check) => check.run()).then(JSON.stringify)", file);
			List<DynamicTest> tests = new Gson().fromJson(json, JsonArray.class)
				.asList()
				.stream()
				.map((each) -> test(each.getAsJsonObject()))
				.toList();
			assertThat(tests).as(file).isNotEmpty();
			return tests;
		}
	}

	private static DynamicTest test(JsonObject result) {
		return DynamicTest.dynamicTest(result.get("name").getAsString(),
				() -> assertThat(result.get("error").isJsonNull()).as(result.toString()).isTrue());
	}

	private static void serve(Route route) {
		String path = route.request().url().substring(ORIGIN.length());
		Path file = path.startsWith("/tests/") ? TESTS.resolve(path.substring("/tests/".length()))
				: Checkout.PAGE.resolve(path.substring(1));
		FulfillOptions answer = new FulfillOptions();
		if (path.equals("/")) {
			answer.setContentType("text/html").setBody("<!doctype html><title>tests</title>");
		}
		else if (Files.isRegularFile(file)) {
			answer.setContentType(path.endsWith(".js") ? "text/javascript" : "text/html").setPath(file);
		}
		else {
			answer.setStatus(404);
		}
		route.fulfill(answer);
	}

}
