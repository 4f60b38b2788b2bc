package tifa.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader's first visit, step by step on one page: from the printed link to the passages
 * behind an edge.
 */
@TestMethodOrder(OrderAnnotation.class)
class JourneyIT extends OpenPage {

	private static Started tifa;

	@BeforeAll
	static void open() {
		tifa = new Started();
		map = new MapPage(chromium.browser(), 1440, 900);
	}

	@AfterAll
	static void close() throws IOException {
		closeThePage();
		if (tifa != null) {
			tifa.close();
		}
	}

	@Test
	@Order(1)
	void thePrintedLinkLeadsToAnEmptyPageThatInvites() throws IOException {
		map.logIn(tifa.product(), true);
		assertThat(map.part("drop")).isVisible();
		assertThat(map.part("sample")).isVisible();
		assertThat(map.page().url()).doesNotContain("#");
		assertThat(map.barriers()).isEmpty();
	}

	@Test
	@Order(2)
	void pickedSpeechesAreTakenInAndMakeAMap(TestReporter reporter) throws IOException {
		var speeches = Checkout.speeches();
		reporter.publishEntry("speeches", Checkout.hasSeeds() ? "the seeds of ../shared"
				: "../shared/corpus/seeds is absent: the sample instead");
		map.part("file-input").setInputFiles(speeches.toArray(Path[]::new));
		assertThat(map.page().locator("#uploads[data-state=done]")).isVisible();
		assertThat(map.part("upload-result")).hasCount(speeches.size());
		assertThat(map.page().locator("[data-testid=upload-result][data-state=ADDED]")).hasCount(speeches.size());
		assertThat(map.part("map-node").first()).isAttached();
		map.drawn();
		assertThat(map.names()).hasSizeBetween(20, 60);
		assertThat(map.part("totals")).containsText(tifa.api().get("/api/corpus").number("speeches") + " 篇讲话");
	}

	@Test
	@Order(3)
	void everyLabelCanBeReadAndNoTwoOverlap() {
		assertThat(map.overlappingLabels()).isEmpty();
		assertThat(map.readableLabels()).hasSizeGreaterThan(map.names().size() * 19 / 20);
	}

	@Test
	@Order(4)
	void aConceptIsFoundByItsInitialsWithTheKeyboard() {
		map.page().keyboard().press("/");
		map.page().keyboard().type("lgwh");
		assertThat(map.part("search-option").first()).containsText("两个维护");
		map.page().keyboard().press("Enter");
		assertThat(map.part("concept")).hasText("两个维护");
		map.drawn();
		assertThat(map.names()).contains("两个维护").hasSizeBetween(2, 16);
		assertThat(map.overlappingLabels()).isEmpty();
	}

	@Test
	@Order(5)
	void anEdgeOpensAsManyPassagesAsItWeighs() throws IOException {
		map.part("neighbour").filter(new Locator.FilterOptions().setHasText("四个意识")).first().click();
		assertThat(map.part("link-weight")).isVisible();
		map.drawn();
		JsonObject edge = tifa.api()
			.get("/api/graph", "term", "两个维护", "term", "四个意识", "limit", 0, "min", 1)
			.list("edges")
			.findFirst()
			.orElseThrow();
		int weight = edge.get("paragraphs").getAsInt();
		while (map.part("evidence-more").count() > 0) {
			int listed = map.part("evidence-item").count();
			map.part("evidence-more").click();
			assertThat(map.part("evidence-item").nth(listed)).isAttached();
		}
		assertThat(map.part("link-weight")).hasText(Integer.toString(weight));
		assertThat(map.part("evidence-count")).hasText(weight + " 段");
		assertThat(map.part("evidence-item")).hasCount(weight);
		for (Locator passage : map.part("evidence-item").all()) {
			assertThat(passage.locator("mark").all()).extracting((mark) -> mark.getAttribute("data-term"))
				.contains("两个维护", "四个意识");
		}
	}

	@Test
	@Order(6)
	void theAddressBringsTheViewBack() {
		String address = map.page().url();
		Map<String, String> before = map.positions();
		String said = map.part("panel").textContent();
		map.page().reload();
		map.drawn();
		assertThat(map.page().url()).isEqualTo(address);
		assertThat(map.positions()).isEqualTo(before);
		assertThat(map.part("panel")).hasText(said);
	}

	@Test
	@Order(7)
	void goingBackLeadsToTheConceptAndThenToTheWhole() {
		map.page().goBack();
		assertThat(map.part("concept")).hasText("两个维护");
		map.page().goBack();
		assertThat(map.page().locator("#crumb")).isHidden();
		assertThat(map.part("common-term").first()).isVisible();
		map.drawn();
		map.page().goForward();
		assertThat(map.part("concept")).hasText("两个维护");
		map.drawn();
	}

	@Test
	@Order(8)
	void aDoubleClickAddsTheNextFewAndMovesNothing() throws IOException {
		Map<String, String> before = map.positions();
		String most = withMostNeighbours(before.keySet());
		map.doubleClick(most);
		assertThat(map.part("concept")).hasText(most);
		assertThat(map.page().locator("#toasts")).containsText(most);
		map.drawn();
		Map<String, String> after = map.positions();
		assertThat(after).containsAllEntriesOf(before);
		assertThat(after.size() - before.size()).isBetween(1, 15);
		assertThat(map.overlappingLabels()).isEmpty();
		Set<String> names = after.keySet();
		map.page().reload();
		map.drawn();
		assertThat(map.names()).containsExactlyInAnyOrderElementsOf(names);
	}

	@Test
	@Order(9)
	void anEdgeCanBeClickedOnTheMap() {
		List<String> ends = map.clickAnEdge();
		assertThat(map.part("link-weight")).isVisible();
		for (String end : ends) {
			assertThat(map.part("panel").locator("h1")).containsText(end);
		}
	}

	private static String withMostNeighbours(Set<String> names) throws IOException {
		Api api = tifa.api();
		return names.stream()
			.max(Comparator.comparing((name) -> api.get("/api/graph", "term", name, "limit", 1)
				.object()
				.getAsJsonObject("total")
				.get("nodes")
				.getAsInt()))
			.orElseThrow();
	}

}
