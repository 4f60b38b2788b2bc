package tifa.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds on every screen and in everything that opens on it: no barrier that axe
 * knows, light or dark, in both languages; nothing cut off or out of reach at twice the
 * size or on a phone; the focus is seen; nothing moves for those who don't want it.
 */
class EveryScreenIT extends OpenMap {

	/** Views by address, and by test id what is opened on the last of them. */
	private static final Map<String, List<String>> SCREENS = new LinkedHashMap<>();

	static {
		SCREENS.put("", List.of("appearance", "views", "help", "export"));
		SCREENS.put("node=两个维护&drawer=table", List.of("help>help-keys"));
		SCREENS.put("term=两个维护&a=两个维护&b=四个意识&drawer=trend", List.of("help>help-tour>guide-next>guide-next>guide-next"));
		SCREENS.put("term=两个维护&a=两个维护&colour=trend", List.of("views>views-save"));
		SCREENS.put("term=两个维护&speeches=6&min=1&layout=timeline", List.of("views>views-all"));
		SCREENS.put("nodes=t:两个维护&nodes=t:四个意识", List.of());
		SCREENS.put("path=两个维护&path=乡村振兴&min=1", List.of());
		SCREENS.put("term=两个维护&from=1901&to=1902", List.of());
		SCREENS.put("screen=speeches", List.of("select-speech"));
		SCREENS.put("screen=vocabulary", List.of());
		SCREENS.put("screen=vocabulary&tab=accepted&word=两个维护", List.of());
		SCREENS.put("screen=query&named=steady-pairs", List.of());
		SCREENS.put("screen=method", List.of());
	}

	private static final String CUT = """
			() => {
				const scrolls = (element) => element && (/auto|scroll/.test(getComputedStyle(element).overflow)
					&& (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) || scrolls(element.parentElement));
				const page = getComputedStyle(document.body).overflow !== 'hidden';
				return [...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button, a[href], input, select, summary')]
					.filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.visually-hidden, .skip, .map-list, .hidden'))
					.map((each) => [each, each.getBoundingClientRect()])
					.filter(([each, { left, right, top, bottom, width }]) => width && (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
						&& !scrolls(each.parentElement) && !(page && left >= -1 && right <= innerWidth + 1 && top + scrollY >= -1 && getComputedStyle(each).position !== 'fixed'))
					.map(([each, { left, top, right, bottom }]) => `${each.outerHTML.slice(0, 120)} ${[left, top, right, bottom].map(Math.round)}`);
			}""";

	private static final String MOVING = "() => [...document.querySelectorAll('*')].filter((each) => {"
			+ " const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);"
			+ " return parseFloat(transitionDuration) > 0.01 || (animationName !== 'none' && parseFloat(animationDuration) > 0.01);"
			+ " }).map((each) => each.outerHTML.slice(0, 80))";

	/**
	 * What the focused looks like, with and without the focus; itself, what stands for
	 * it, and what is around it.
	 */
	private static final String UNSEEN = """
			() => {
				const at = document.activeElement;
				const look = () => [at, at.nextElementSibling, at.parentElement, at.parentElement?.parentElement].filter(Boolean).map((each) => {
					const { outline, boxShadow, borderColor, backgroundColor, top } = getComputedStyle(each);
					return [outline, boxShadow, borderColor, backgroundColor, top];
				}).join();
				const focused = look();
				at.blur();
				const plain = look();
				at.focus();
				return at !== document.body && focused === plain ? at.outerHTML.slice(0, 160) : null;
			}""";

	private final List<String> found = new ArrayList<>();

	/**
	 * Structure is the same in both themes; colours, and what moves, in both languages.
	 */
	@Test
	void axeFindsNoBarrierInAnyLanguageOrTheme() {
		everywhere(map, "zh", () -> {
			map.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			map.contrasts().forEach((each) -> note("dark " + each));
			map.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
			map.barriers().forEach((each) -> note("light " + each));
			((List<?>) map.page().evaluate(MOVING)).forEach((each) -> note("moves: " + each));
		});
		everywhere(map, "en", () -> map.colourlessBarriers().forEach(this::note));
		assertThat(this.found).isEmpty();
	}

	@Test
	void nothingIsCutOffAtTwiceTheSizeOrOnAPhone() throws IOException {
		for (int[] size : new int[][] { { 720, 450 }, { 390, 844 } }) {
			try (MapPage small = another(size[0], size[1])) {
				everywhere(small, "en", () -> {
					if (small.wider()) {
						note("wider than " + size[0]);
					}
					((List<?>) small.page().evaluate(CUT)).forEach((each) -> note(size[0] + " " + each));
				});
				assertThat(small.complaints()).isEmpty();
			}
		}
		assertThat(this.found).isEmpty();
	}

	@Test
	void theFocusIsSeenWhereverTabLeads() throws IOException {
		for (String screen : List.of("term=两个维护&a=两个维护&b=四个意识&drawer=table", "screen=speeches", "screen=vocabulary",
				"screen=method")) {
			show(screen);
			for (int i = 0; i < 90; i++) {
				map.page().keyboard().press("Tab");
				Object unseen = map.page().evaluate(UNSEEN);
				if (unseen != null) {
					this.found.add(screen + ": " + unseen);
				}
			}
		}
		assertThat(this.found).isEmpty();
	}

	private String here = "";

	private void note(String what) {
		String line = this.here + ": " + what;
		if (!this.found.contains(line)) {
			this.found.add(line);
		}
	}

	/** Goes everywhere without loading the page again. */
	private void everywhere(MapPage browser, String language, Runnable look) {
		browser.part(language).dispatchEvent("click");
		browser.drawn();
		SCREENS.forEach((screen, doors) -> {
			go(browser, language + " #" + screen, screen, look);
			for (String door : doors) {
				this.here = language + " #" + screen + " " + door;
				for (String step : door.split(">")) {
					browser.part(step).first().dispatchEvent("click");
				}
				browser.drawn();
				look.run();
				browser.page().keyboard().press("Escape");
				browser.page().keyboard().press("Escape");
			}
		});
		String speech = (String) browser.page()
			.evaluate("() => fetch('/api/speeches?size=1&page=1').then((answer) => answer.json())"
					+ ".then(({ items }) => items[0].id)");
		go(browser, language + " reader", "term=两个维护&at=1&speech=" + speech, look);
	}

	private void go(MapPage browser, String name, String fragment, Runnable look) {
		this.here = name;
		browser.page().evaluate("(fragment) => { location.hash = fragment; }", fragment);
		browser.page()
			.waitForFunction(
					"() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true), 50)))");
		browser.drawn();
		look.run();
	}

}
