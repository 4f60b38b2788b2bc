package tifa.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every step on the map is taken back and done again, exactly, with the keyboard and
 * without asking the server for the map.
 */
class UndoIT extends OpenMap {

	private static final String TERM = "两个维护";

	/** A map without a history. */
	private static Steps begun() throws IOException {
		show("term=" + TERM);
		return new Steps(map);
	}

	@Test
	void everyStepIsTakenBackAndDoneAgainExactly() throws IOException {
		Steps steps = begun();
		List<Steps.State> trail = new ArrayList<>(List.of(steps.now()));
		List<String> ids = map.names().stream().filter((name) -> !name.equals(TERM)).map(Steps::id).toList();
		Map<String, Map<String, ?>> acts = Map.of("hide", Map.of("ids", ids.subList(0, 2)), "move",
				Map.of("at", Map.of(ids.get(3), List.of(120.5, 80))), "select", Map.of("nodes", ids.subList(4, 7)),
				"ask", Map.of("min", 1));
		for (String act : List.of("select", "expand", "move", "hide", "showAll", "ask")) {
			steps.act(act, act.equals("expand") ? Map.of("of", TERM) : acts.getOrDefault(act, Map.of()));
			trail.add(steps.now());
		}
		assertThat(map.part("undo")).hasAttribute("title", "撤销：改筛选");
		for (int i = trail.size() - 2; i >= 0; i--) {
			steps.press("Control+z");
			steps.now().isThatOf(trail.get(i));
		}
		assertThat(map.part("undo")).hasAttribute("aria-disabled", "true");
		for (int i = 1; i < trail.size(); i++) {
			steps.press((i % 2 == 0) ? "Control+y" : "Control+Shift+z");
			steps.now().isThatOf(trail.get(i));
		}
		map.part("undo").click();
		map.drawn();
		steps.now().isThatOf(trail.get(trail.size() - 2));
	}

	@Test
	void whatIsWrittenHasAnUndoOfItsOwn() throws IOException {
		Steps steps = begun();
		steps.act("select", Map.of("nodes", List.of(Steps.id(TERM))));
		Steps.State before = steps.now();
		map.part("search").fill("四个");
		steps.press("Control+z");
		steps.now().isThatOf(before);
		map.part("search").fill("");
	}

	@Test
	void theAddressHoldsWhatWasHiddenAndMovedByHand() throws IOException {
		Steps steps = begun();
		List<String> names = map.names();
		steps.act("expand", Map.of("of", TERM));
		steps.act("move", Map.of("at", Map.of(Steps.id(names.get(2)), List.of(100, 90))));
		steps.act("hide", Map.of("ids", List.of(Steps.id(names.get(3)))));
		map.page().waitForFunction("() => history.state.view === null");
		Steps.State before = steps.now();
		map.page().reload();
		map.drawn();
		steps.now().isThatOf(before);
	}

	@Test
	void anOverviewEditedByHandIsPlacedAsItWasAfterAReload() throws IOException {
		show("");
		Steps steps = new Steps(map);
		steps.act("hide", Map.of("ids", List.of(Steps.id(map.names().get(5)))));
		map.page().waitForFunction("() => history.state.view === null");
		Steps.State before = steps.now();
		map.page().reload();
		map.drawn();
		steps.now().isThatOf(before);
	}

}
