package tifa.journeys;

import java.util.List;
import java.util.Map;

import com.google.gson.Gson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done on a map, and the state it is in, as the page's own modules tell it.
 */
final class Steps {

	private static final String PAGE = "import('/js/app/router.js').then(({ page }) => ";

	private final MapPage map;

	Steps(MapPage map) {
		this.map = map;
	}

	/** Does something, and waits until it is drawn. */
	void act(String type, Map<String, ?> payload) {
		this.map.page()
			.evaluate(
					"([type, payload]) => " + PAGE
							+ "page.dispatch(type, JSON.parse(payload)).then(() => page.settled()))",
					List.of(type, new Gson().toJson(payload)));
		this.map.drawn();
	}

	/** Presses a key, and waits until what it does is drawn. */
	void press(String key) {
		this.map.page().keyboard().press(key);
		this.map.drawn();
	}

	/** All of the view that is a step, what is drawn of it, and where. */
	State now() {
		String canonical = (String) this.map.page()
			.evaluate(
					"() => " + PAGE + "import('/js/view/view.js').then((view) => view.canonical(page.state().view)))");
		return new State(canonical, List.copyOf(this.map.names()), List.copyOf(this.map.links()), this.map.positions());
	}

	/** The id of a concept. */
	static String id(String name) {
		return "t:" + name;
	}

	/**
	 * A map in every respect that undo restores.
	 */
	record State(String view, List<String> names, List<String> links, Map<String, String> positions) {

		void isThatOf(State other) {
			assertThat(this.view).isEqualTo(other.view());
			assertThat(this.names).containsExactlyInAnyOrderElementsOf(other.names());
			assertThat(this.links).containsExactlyInAnyOrderElementsOf(other.links());
			assertThat(this.positions).isEqualTo(other.positions());
		}

	}

}
