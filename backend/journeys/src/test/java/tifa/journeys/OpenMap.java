package tifa.journeys;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tests that share one page on the map of the sample.
 */
abstract class OpenMap extends OpenPage {

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@BeforeAll
	static void openTheMap() throws IOException {
		map = another(1440, 900);
	}

	/** A browser of its own on the same sample. */
	static MapPage another(int width, int height) throws IOException {
		return new MapPage(chromium.browser(), width, height).logIn(tifa.product(), false);
	}

	static MapPage phone() throws IOException {
		return another(390, 844);
	}

	/** Loads the page afresh, with a view and without a history. */
	static void show(String view) throws IOException {
		map.page().navigate("about:blank");
		map.page().navigate(tifa.product().address() + "/#" + view);
		map.drawn();
	}

}
