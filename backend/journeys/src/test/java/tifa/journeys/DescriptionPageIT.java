package tifa.journeys;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of the HTTP interface lists what the OpenAPI document has.
 */
class DescriptionPageIT extends OpenPage {

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@BeforeAll
	static void open() throws IOException {
		map = new MapPage(chromium.browser(), 390, 844).logIn(tifa.product(), false);
	}

	@Test
	void everyRouteIsListedFoundAndFitsAPhone() throws IOException {
		int routes = tifa.api()
			.get("/api/openapi.json")
			.object()
			.getAsJsonObject("paths")
			.asMap()
			.values()
			.stream()
			.mapToInt((path) -> path.getAsJsonObject().size())
			.sum();
		map.page().navigate(tifa.product().address() + "/api-docs.html");
		assertThat(map.part("route")).hasCount(routes);
		map.part("apidocs-find").fill("/api/evidence");
		map.part("route").locator("visible=true").first().locator("summary").click();
		assertThat(map.part("route").locator("visible=true").first().locator(".curl code"))
			.containsText("--data-urlencode 'a=两个维护'");
		assertThat(map.wider()).isFalse();
		assertThat(map.barriers()).isEmpty();
		map.part("en").click();
		assertThat(map.page().locator("h1")).hasText("Tifa's HTTP interface");
	}

}
