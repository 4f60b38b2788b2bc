package tifa.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
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
			map.page().keyboard().press("ArrowRight");
			assertThat(map.page().locator("[data-testid=map-edge]:focus")).hasCount(1);
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

	@Test
	void arrowsWalkOpenExpandReadAndUndoWithoutAMouse() throws IOException {
		try (MapPage map = new MapPage(chromium.browser(), 1440, 900).logIn(tifa.product(), false)) {
			map.page().navigate(tifa.product().address() + "/#term=两个维护&min=1&limit=5");
			map.drawn();
			Locator said = map.page().locator("#map-said");
			tabTo(map, "map");
			map.page().keyboard().press("ArrowUp");
			assertThat(said).containsText("两个维护，");
			String neighbour = walkAway(map, said);
			map.page().keyboard().press("Shift+Enter");
			map.drawn();
			assertThat(map.part("link-weight")).isVisible();
			assertThat(map.selected()).containsExactlyInAnyOrder("两个维护", neighbour);
			map.page().keyboard().press("Enter");
			assertThat(map.part("concept")).hasText(neighbour);
			grown(map, neighbour);
			map.page().keyboard().press("Enter");
			assertThat(map.part("panel")).isFocused();
			tabTo(map, "neighbour");
			map.page().keyboard().press("Enter");
			map.drawn();
			assertThat(map.part("link-weight")).isVisible();
			tabTo(map, "close-panel");
			map.page().keyboard().press("Escape");
			assertThat(map.part("map")).isFocused();
			assertThat(map.selected()).isEmpty();
			assertThat(map.barriers()).isEmpty();
			assertThat(map.complaints()).isEmpty();
		}
	}

	/** To whatever is linked on one of the sides. */
	private static String walkAway(MapPage map, Locator said) {
		for (String side : List.of("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp")) {
			map.page().keyboard().press(side);
			if (!said.textContent().startsWith("两个维护")) {
				return said.textContent().split("，")[0];
			}
		}
		throw new AssertionError("Nothing to walk to");
	}

	/** What E adds to where one stands, Ctrl+Z takes back, and nothing has moved. */
	private static void grown(MapPage map, String name) {
		Map<String, String> before = map.positions();
		map.page().keyboard().press("e");
		assertThat(map.part("chip")).isVisible();
		map.drawn();
		assertThat(map.names()).contains(name).hasSizeGreaterThan(before.size());
		assertThat(map.positions()).containsAllEntriesOf(before);
		map.page().keyboard().press("Control+z");
		map.drawn();
		assertThat(map.positions()).isEqualTo(before);
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
