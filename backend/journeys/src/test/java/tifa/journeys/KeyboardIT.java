package tifa.journeys;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way from search to passages without a mouse.
 */
class KeyboardIT {

	private static final int MOST_TABS = 200;

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void tabAndEnterLeadFromSearchToThePassagesOfAnEdge() throws IOException {
		try (MapPage map = new MapPage(chromium.browser(), 1440, 900).logIn(tifa.product(), false)) {
			tabTo(map, "search");
			map.page().keyboard().type("两个维护");
			assertThat(map.part("search-option").first()).containsText("两个维护");
			map.page().keyboard().press("Enter");
			assertThat(map.part("concept")).hasText("两个维护");
			map.drawn();
			tabTo(map, "map-node");
			tabTo(map, "map-edge");
			map.page().keyboard().press("Enter");
			assertThat(map.part("link-weight")).isVisible();
			map.drawn();
			tabTo(map, "read");
			map.page().keyboard().press("Enter");
			assertThat(map.part("reader-text")).isVisible();
			map.page().keyboard().press("Escape");
			assertThat(map.part("reader-text")).isHidden();
			assertThat(map.complaints()).isEmpty();
		}
	}

	private static void tabTo(MapPage map, String testId) {
		for (int i = 0; i < MOST_TABS; i++) {
			map.page().keyboard().press("Tab");
			if (testId.equals(map.page().evaluate("() => document.activeElement.dataset.testid"))) {
				return;
			}
		}
		throw new AssertionError("Not reached by Tab: " + testId);
	}

}
