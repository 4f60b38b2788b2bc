package tifa.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that share one page, which each class opens as it needs it; after each of them
 * the browser has nothing to complain of.
 */
abstract class OpenPage {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	/** Opened by the class before its first test. */
	static MapPage map;

	@AfterEach
	void theBrowserHasNothingToComplainOf() {
		assertThat(map.complaints()).isEmpty();
	}

	@AfterAll
	static void closeThePage() {
		if (map != null) {
			map.close();
			map = null;
		}
	}

}
