package tifa.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of the HTTP interface lists what the OpenAPI document has.
 */
class DescriptionPageIT {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

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
		try (MapPage page = new MapPage(chromium.browser(), 390, 844).logIn(tifa.product(), false)) {
			page.page().navigate(tifa.product().address() + "/api-docs.html");
			assertThat(page.part("route")).hasCount(routes);
			page.part("apidocs-find").fill("/api/evidence");
			page.part("route").locator("visible=true").first().locator("summary").click();
			assertThat(page.part("route").locator("visible=true").first().locator(".curl code"))
				.containsText("--data-urlencode 'a=两个维护'");
			assertThat(page.wider()).isFalse();
			assertThat(page.barriers()).isEmpty();
			page.part("en").click();
			assertThat(page.page().locator("h1")).hasText("Tifa's HTTP interface");
			assertThat(page.complaints()).isEmpty();
		}
	}

}
