package tifa.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server is away, restarts, computes or takes long, or the corpus was changed
 * elsewhere: the page says so, loses nothing, and goes on by itself.
 */
class StatesIT extends OpenMap {

	private static final String TERM = "两个维护";

	@BeforeEach
	void begin() throws IOException {
		show("term=" + TERM + "&min=1");
		// What belongs to the map comes behind its first picture.
		map.page().waitForLoadState(LoadState.NETWORKIDLE);
	}

	@AfterEach
	void theServerIsThere() {
		map.page().context().setOffline(false);
		map.page().unrouteAll();
		assertThat(map.complaints())
			.allMatch((said) -> said.matches("(?s).*(ERR_INTERNET_DISCONNECTED|status of (409|503)).*"));
	}

	@Test
	void whenTheServerIsAwayTheMapStaysAndWhatWasAskedForComesOnceItIsBack() {
		int concepts = map.names().size();
		map.page().context().setOffline(true);
		map.part("drawer-trend").click();
		assertThat(banner()).containsText("未丢任何东西");
		assertThat(map.names()).hasSize(concepts);
		assertThat(map.barriers()).isEmpty();
		map.page().context().setOffline(false);
		assertThat(map.page().locator("#drawer svg[role=img]")).isVisible();
		assertThat(banner()).isHidden();
	}

	@Test
	void whatCanNotBeSavedNowIsSaidInWords() {
		map.part("views").click();
		map.part("views-save").click();
		map.page().locator("dialog input").first().fill("离线");
		map.page().context().setOffline(true);
		map.part("dialog-yes").click();
		assertThat(map.page().locator("#toasts")).containsText("连不上提法");
	}

	@Test
	void aScreenThatCanNotComeIsSaidAndComesWhenAskedForAgain() {
		map.page().context().setOffline(true);
		map.page().locator("#nav-method").click();
		assertThat(map.page().locator("#toasts")).containsText("连不上提法");
		map.page().context().setOffline(false);
		map.page().locator("#nav-map").click();
		map.drawn();
		map.page().locator("#nav-method").click();
		assertThat(map.page().locator("#method h1")).isVisible();
	}

	@Test
	void aDatabaseThatRestartsAndCommunitiesThatAreComputedAreWaitedFor() {
		for (Map.Entry<Integer, String> trouble : Map.of(503, "store.starting", 409, "analysis.pending").entrySet()) {
			AtomicBoolean away = new AtomicBoolean(true);
			map.page().route("**/api/trend*", (route) -> {
				if (away.get()) {
					refuse(route, trouble.getKey(), trouble.getValue());
				}
				else {
					route.resume();
				}
			});
			map.part("drawer-trend").click();
			assertThat(banner()).isVisible();
			away.set(false);
			assertThat(map.page().locator("#drawer svg[role=img]")).isVisible();
			assertThat(banner()).isHidden();
			map.part("drawer-trend").click();
			map.page().unrouteAll();
		}
	}

	@Test
	void aPanelThatTakesLongIsDrawnAsLinesToComeAndNothingMoves() {
		double before = map.page().locator("#panel").boundingBox().x;
		List<Route> held = new ArrayList<>();
		map.page().route("**/api/evidence*", held::add);
		map.page().evaluate("(name) => { location.hash += `&a=${name}&b=四个意识`; }", TERM);
		assertThat(map.page().locator("#panel[aria-busy=true]:empty")).hasCount(1);
		assertThat(map.page().locator("#panel").boundingBox().x).isEqualTo(before);
		map.page().unroute("**/api/evidence*");
		held.get(held.size() - 1).resume();
		assertThat(map.part("evidence-item").first()).isVisible();
		map.drawn();
	}

	@Test
	void whoComesBackToATabIsToldThatTheCorpusIsAnotherAndTheMapWaits() throws IOException {
		JsonObject corpus = tifa.api().get("/api/corpus").object();
		corpus.addProperty("revision", corpus.get("revision").getAsInt() + 1);
		int concepts = map.names().size();
		map.page().route("**/api/corpus", (route) -> route.fulfill(json(200, corpus.toString())));
		map.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
		assertThat(map.page().locator("#toasts")).containsText("语料在别处改过了");
		assertThat(map.part("older")).isVisible();
		assertThat(map.names()).hasSize(concepts);
		map.page().unrouteAll();
		map.part("older").getByRole(AriaRole.BUTTON).click();
		map.drawn();
	}

	private static Locator banner() {
		return map.page().locator("#banner");
	}

	private static void refuse(Route route, int status, String code) {
		route.fulfill(
				json(status, "{\"status\": %d, \"code\": \"%s\", \"detail\": \"请过几秒再试\"}".formatted(status, code)));
	}

	private static FulfillOptions json(int status, String body) {
		return new FulfillOptions().setStatus(status)
			.setContentType("application/json")
			.setHeaders(Map.of("Retry-After", "1"))
			.setBody(body);
	}

}
