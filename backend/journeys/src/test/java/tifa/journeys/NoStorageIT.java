package tifa.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser that keeps nothing shows everything.
 */
class NoStorageIT extends OpenPage {

	private static final String NONE = """
			for (const name of ["localStorage", "sessionStorage"]) {
				Object.defineProperty(window, name, { get() { throw new DOMException("none", "SecurityError"); } });
			}""";

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@BeforeAll
	static void open() {
		map = new MapPage(chromium.browser(), 1440, 900);
		map.page().addInitScript(NONE);
	}

	@Test
	void theMapIsDrawnStepsAreTakenBackAndTheLanguageIsChosen() throws IOException {
		Steps steps = new Steps(map.logIn(tifa.product(), false));
		Steps.State whole = steps.now();
		steps.act("focus", Map.of("terms", List.of("两个维护")));
		map.part("en").click();
		assertThat(map.part("undo")).hasAttribute("title", "Undo: show 两个维护");
		map.drawn();
		steps.press("Control+z");
		steps.now().isThatOf(whole);
		map.page().locator("#nav-vocabulary").click();
		assertThat(map.page().locator("#vocabulary")).isVisible();
		map.drawn();
	}

}
