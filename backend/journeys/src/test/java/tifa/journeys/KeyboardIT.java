package tifa.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way from search to passages without a mouse.
 */
class KeyboardIT extends OpenMap {

	private static final int MOST_TABS = 200;

	@Test
	void tabAndEnterLeadFromSearchToThePassagesOfAnEdge() throws IOException {
		show("");
		tabTo("search");
		map.page().keyboard().type("两个维护");
		assertThat(map.part("search-option").first()).containsText("两个维护");
		map.page().keyboard().press("Enter");
		assertThat(map.part("concept")).hasText("两个维护");
		map.drawn();
		tabTo("map-node");
		map.page().keyboard().press("ArrowRight");
		assertThat(map.page().locator("[data-testid=map-edge]:focus")).hasCount(1);
		map.page().keyboard().press("Enter");
		assertThat(map.part("link-weight")).isVisible();
		map.drawn();
		tabTo("read");
		map.page().keyboard().press("Enter");
		assertThat(map.part("reader-text")).isVisible();
		map.page().keyboard().press("Escape");
		assertThat(map.part("reader-text")).isHidden();
	}

	@Test
	void arrowsWalkOpenExpandReadAndUndoWithoutAMouse() throws IOException {
		show("term=两个维护&min=1&limit=5");
		Locator said = map.page().locator("#map-said");
		tabTo("map");
		map.page().keyboard().press("ArrowUp");
		assertThat(said).containsText("两个维护，");
		String neighbour = walkAway(said);
		map.page().keyboard().press("Shift+Enter");
		map.drawn();
		assertThat(map.part("link-weight")).isVisible();
		assertThat(map.selected()).containsExactlyInAnyOrder("两个维护", neighbour);
		map.page().keyboard().press("Enter");
		assertThat(map.part("concept")).hasText(neighbour);
		grown(neighbour);
		map.page().keyboard().press("Enter");
		assertThat(map.part("panel")).isFocused();
		tabTo("neighbour");
		map.page().keyboard().press("Enter");
		map.drawn();
		assertThat(map.part("link-weight")).isVisible();
		tabTo("close-panel");
		map.page().keyboard().press("Escape");
		assertThat(map.part("map")).isFocused();
		assertThat(map.selected()).isEmpty();
	}

	/** To whatever is linked on one of the sides. */
	private static String walkAway(Locator said) {
		for (String side : List.of("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp")) {
			map.page().keyboard().press(side);
			if (!said.textContent().startsWith("两个维护")) {
				return said.textContent().split("，")[0];
			}
		}
		throw new AssertionError("Nothing to walk to");
	}

	/** What E adds to where one stands, Ctrl+Z takes back, and nothing has moved. */
	private static void grown(String name) {
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

	@Test
	void severalConceptsAreChosenByKeysAndOneTakenBackAndWhatWasSeenIsRemembered() throws IOException {
		show("");
		map.page().evaluate("() => localStorage.removeItem('tifa.recent')");
		map.page().keyboard().press("/");
		add("两个维护");
		add("形式主义");
		map.page().keyboard().press("Backspace");
		assertThat(map.part("token")).hasText(new String[] { "两个维护" });
		map.page().keyboard().type("四个医师");
		assertThat(map.part("search-option").first()).containsText("四个意识");
		assertThat(map.part("search-option").first()).containsText("同音");
		assertThat(map.barriers()).isEmpty();
		map.page().keyboard().press("Enter");
		assertThat(map.part("all")).isVisible();
		assertThat(map.drawn().names()).startsWith("两个维护", "四个意识");
		map.page().keyboard().press("/");
		assertThat(map.part("search-option")).hasCount(2);
		map.part("search-clear").click();
		assertThat(map.part("search-hits")).isHidden();
		map.page().keyboard().press("Escape");
	}

	private static void add(String name) {
		map.page().keyboard().type(name);
		assertThat(map.part("search-option").first()).containsText(name);
		map.page().keyboard().press("Shift+Enter");
		assertThat(map.part("token").last()).hasText(name);
	}

	private static void tabTo(String testId) {
		for (int i = 0; i < MOST_TABS; i++) {
			map.page().keyboard().press("Tab");
			if (testId.equals(map.page().evaluate("() => document.activeElement.dataset.testid"))) {
				return;
			}
		}
		throw new AssertionError("Not reached by Tab: " + testId);
	}

}
