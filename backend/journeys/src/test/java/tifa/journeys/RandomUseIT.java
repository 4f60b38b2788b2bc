package tifa.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody clicks, draws, types and presses keys as it comes: nothing fails, and every
 * step is taken back and done again exactly. The same for half an hour is a row of the
 * benchmark of the page.
 */
class RandomUseIT extends OpenMap {

	private static final Path HANDS = Checkout.TOP.resolve("backend/journeys/src/test/resources/random");

	private static final String USE = "(how) => import('/random/use.js').then(({ use }) => use(how, "
			+ "(inputs) => window.putIn(JSON.stringify(inputs)))).then(JSON.stringify)";

	/** Another one by {@code -Dtifa.seed=}. */
	private static final int SEED = Integer.getInteger("tifa.seed", 41);

	@Test
	void everyStepOfRandomUseIsTakenBackExactly() {
		Page page = map.page();
		CDPSession browser = page.context().newCDPSession(page);
		page.route("**/random/*.js", (route) -> route.fulfill(new FulfillOptions().setContentType("text/javascript")
			.setPath(HANDS.resolve(route.request().url().replaceAll(".*/", "")))));
		page.exposeFunction("putIn", (inputs) -> put(browser, (String) inputs[0]));
		String told = (String) page.evaluate(USE, Map.of("seed", SEED, "free", 30, "actions", 50));
		JsonObject done = new Gson().fromJson(told, JsonObject.class);
		List<String> differences = done.getAsJsonArray("differences")
			.asList()
			.stream()
			.map(JsonElement::getAsString)
			.toList();
		assertThat(differences).as("seed %d: %s", SEED, done.get("done")).isEmpty();
		assertThat(done.get("compared").getAsInt()).isGreaterThan(20);
	}

	private static Object put(CDPSession browser, String inputs) {
		for (JsonElement each : JsonParser.parseString(inputs).getAsJsonArray()) {
			JsonArray input = each.getAsJsonArray();
			browser.send(input.get(0).getAsString(), input.get(1).getAsJsonObject());
		}
		return null;
	}

	/** Others count the views of the sample. */
	@AfterAll
	static void forgetWhatWasSaved() throws IOException {
		for (JsonObject view : tifa.api().get("/api/views", "size", 100).list("items").toList()) {
			tifa.api().delete("/api/views/" + view.get("id").getAsString());
		}
	}

}
