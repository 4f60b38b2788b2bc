package tifa.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be done with concepts on the map, and what stands under it.
 */
class ExplorerIT extends OpenMap {

	private static Locator rows() {
		return map.page().locator("#drawer [data-testid=row]");
	}

	@Test
	void theTableHasWhatTheMapHasAndSelectsTheSame() throws IOException {
		show("term=两个维护&min=1&drawer=table");
		int concepts = map.names().size();
		assertThat(rows()).hasCount(concepts);
		rows().filter(new Locator.FilterOptions().setHasText("四个意识")).first().getByTestId("row-open").click();
		assertThat(map.page().locator("#drawer tr[aria-current]")).hasCount(1);
		assertThat(map.selected()).containsExactly("四个意识");
		map.page().locator("label:has(#table-of-edges)").click();
		assertThat(rows()).hasCount(map.links().size());
		assertThat(map.barriers()).isEmpty();
	}

	@Test
	void whatIsHiddenIsGoneFromTheTableAndComesBackByUndo() throws IOException {
		show("term=两个维护&min=1&drawer=table&node=四个意识");
		int concepts = map.names().size();
		assertThat(rows()).hasCount(concepts);
		map.page().keyboard().press("h");
		assertThat(rows()).hasCount(concepts - 1);
		map.page().keyboard().press("Control+z");
		assertThat(rows()).hasCount(concepts);
	}

	@Test
	void aPanelThatCannotBeFilledSaysWhyAndIsFilledWhenTriedAgain() throws IOException {
		show("term=两个维护&min=1");
		map.page()
			.route("**/api/term?*",
					(route) -> route.fulfill(new Route.FulfillOptions().setStatus(500)
						.setContentType("application/problem+json")
						.setBody("{\"title\": \"出错了\", \"detail\": \"磁盘满了。\"}")));
		map.page().evaluate("() => { location.hash = '#term=两个维护&min=1&node=四个意识'; }");
		assertThat(map.part("panel-trouble")).containsText("磁盘满了。");
		map.page().unroute("**/api/term?*");
		map.part("panel-trouble").locator("button").click();
		assertThat(map.page().locator("#panel h1")).containsText("四个意识");
		assertThat(map.page().locator("#panel")).hasAttribute("aria-busy", "false");
		assertThat(map.complaints()).isNotEmpty().allMatch((said) -> said.contains("status of 500"));
	}

	@Test
	void theMenuUnderTheRightButtonIsOperableByKeyboard() throws IOException {
		show("term=两个维护&min=1");
		map.rightClick("四个意识");
		assertThat(map.part("act-focus")).isFocused();
		assertThat(map.barriers()).isEmpty();
		map.page().keyboard().press("Enter");
		map.drawn();
		assertThat(map.page().locator("#crumb b")).hasText("四个意识");
	}

	@Test
	void aConceptGrowsByAKindAsToldBeforeAndNothingMoves() throws IOException {
		int neighbours = tifa.api()
			.get("/api/graph", "term", "两个维护", "min", 1, "limit", 5)
			.object()
			.getAsJsonObject("total")
			.get("nodes")
			.getAsInt();
		show("term=两个维护&min=1&limit=5");
		Map<String, String> before = map.positions();
		map.part("growths").click();
		Locator kind = map.page().locator("[data-only^=category]").first();
		int came = Math.min(15, told(kind));
		assertThat(map.barriers()).isEmpty();
		kind.click();
		assertThat(map.part("chip")).containsText(5 + came + " / " + neighbours);
		map.drawn();
		Map<String, String> after = map.positions();
		assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + came);
		assertThat(map.page().url()).contains("only=category:");
		map.page().keyboard().press("Control+z");
		map.drawn();
		assertThat(map.positions()).isEqualTo(before);
		map.page().keyboard().press("Control+y");
		map.page().reload();
		map.drawn();
		assertThat(map.names()).containsExactlyInAnyOrderElementsOf(after.keySet());
	}

	@Test
	void aConceptGrowsByItsLinksToWhatIsThereAlone() throws IOException {
		show("min=1");
		List<String> before = map.links();
		Map<String, String> places = map.positions();
		map.page().keyboard().press("ArrowRight");
		map.page().keyboard().press("Shift+E");
		Locator links = map.page().locator("[data-only=visible]");
		int came = told(links);
		links.click();
		assertThat(map.page().locator("#toasts")).containsText(String.valueOf(came));
		map.drawn();
		assertThat(map.links()).hasSize(before.size() + came).containsAll(before);
		assertThat(map.positions()).isEqualTo(places);
		map.page().keyboard().press("Control+z");
		map.drawn();
		assertThat(map.links()).isEqualTo(before);
	}

	/** The number in an item of the menu of growths. */
	private static int told(Locator item) {
		return Integer.parseInt(item.locator("em").textContent().replaceAll("\\D", ""));
	}

	@Test
	void neighboursOfSeveralAreMarkedAndListedWithTheirPassages() throws IOException {
		List<JsonObject> any = nodes("join", "any", "limit", 15);
		long marked = any.stream().skip(2).filter((node) -> node.get("shared").getAsInt() == 2).count();
		show("term=两个维护&term=四个意识&min=1&limit=15");
		assertThat(map.part("shared")).hasCount(nodes("join", "all", "limit", 10).size() - 2);
		assertThat(map.page().locator("[data-key=shared] em")).hasText(String.valueOf(marked));
		assertThat(map.barriers()).isEmpty();
		Locator link = map.part("shared-link").first();
		String weight = link.textContent().replaceAll("\\D", "");
		link.click();
		assertThat(map.part("link-weight")).hasText(weight);
		map.drawn();
		assertThat(map.part("evidence-count")).hasText(weight + " 段");
	}

	@Test
	void twoStepsTellHowManyConceptsLieWithinThem() throws IOException {
		JsonObject two = tifa.api().get("/api/graph", "term", "两个维护", "min", 1, "limit", 3, "depth", 2).object();
		show("term=两个维护&min=1&limit=3");
		map.page().locator("label:has(#depth-2)").click();
		assertThat(map.part("totals"))
			.containsText("/ " + two.getAsJsonObject("total").get("nodes").getAsInt() + " 个两步以内");
		map.drawn();
		assertThat(map.names()).hasSize(two.getAsJsonArray("nodes").size());
	}

	@Test
	void springsLayTheMapOutTheSameEachTimeWithoutOverlaps() throws IOException {
		show("min=1");
		Map<String, String> usual = map.positions();
		map.part("appearance").click();
		map.page().locator("#look-layout").selectOption("fcose");
		map.drawn();
		Map<String, String> springs = map.positions();
		assertThat(springs).hasSameSizeAs(usual).isNotEqualTo(usual);
		assertThat(map.overlappingLabels()).isEmpty();
		map.page().reload();
		map.drawn();
		assertThat(map.positions()).isEqualTo(springs);
	}

	private static List<JsonObject> nodes(Object... rule) throws IOException {
		Object[] parameters = Stream.concat(Stream.of("term", "两个维护", "term", "四个意识", "min", 1), Stream.of(rule))
			.toArray();
		return tifa.api().get("/api/graph", parameters).list("nodes").toList();
	}

	@Test
	void theTrendOfAYearIsTheNumberOfItsPassages() throws IOException {
		JsonObject trend = tifa.api().get("/api/trend", "term", "两个维护").object();
		String year = trend.getAsJsonArray("buckets").get(0).getAsString();
		int count = trend.getAsJsonArray("series").get(0).getAsJsonObject().getAsJsonArray("counts").get(0).getAsInt();
		show("term=两个维护&min=1&drawer=trend");
		assertThat(map.page().locator("#drawer svg[role=img]")).isVisible();
		map.page().locator("#drawer summary").click();
		map.page().locator("#drawer tbody button").first().click();
		map.drawn();
		assertThat(map.page().url()).contains("from=" + year);
		assertThat(map.part("evidence-count")).hasText(count + " 段");
	}

	@Test
	void theWaysBetweenTwoConceptsHaveEvidenceAtEachStep() throws IOException {
		List<String> ends = List.of("两个维护", "乡村振兴");
		JsonObject path = tifa.api().get("/api/path", "a", ends.get(0), "b", ends.get(1), "min", 1).object();
		show("min=1&path=" + ends.get(0) + "&path=" + ends.get(1));
		assertThat(map.part("way")).hasCount(path.getAsJsonArray("paths").size());
		map.part("way").first().getByRole(AriaRole.BUTTON).first().click();
		map.drawn();
		assertThat(map.part("link-weight")).isVisible();
	}

	@Test
	void theReaderAndItsMapSelectTheSameAndLeadFromPlaceToPlace() throws IOException {
		String speech = speechWith("两个维护");
		long places = tifa.api()
			.get("/api/speeches/" + speech)
			.list("mentions")
			.filter((mention) -> mention.get("counted").getAsBoolean()
					&& mention.get("term").getAsString().equals("两个维护"))
			.count();
		show("speech=" + speech);
		Locator marks = map.part("reader-text").locator("mark[role=button][data-term=两个维护]:not(.uncounted)");
		assertThat(marks).hasCount((int) places);
		marks.first().click();
		assertThat(map.part("reader-at")).hasText("1 / " + places);
		assertThat(map.part("reader-panel").getByTestId("concept")).hasText("两个维护");
		assertThat(marks.first()).hasAttribute("aria-pressed", "true");
		map.page()
			.waitForFunction("() => document.querySelector('[data-testid=reader-map]')._cyreg.cy.nodes('.sel')"
					+ ".map((node) => node.data('name')).join() === '两个维护'");
		assertThat(map.barriers()).isEmpty();
		map.page().keyboard().press("k");
		assertThat(map.part("reader-at")).hasText(places + " / " + places);
		map.page().keyboard().press("Control+z");
		assertThat(map.part("reader-at")).hasCount(0);
		assertThat(map.part("reader-term").first()).isVisible();
		marks.first().focus();
		map.page().keyboard().press("Enter");
		assertThat(map.part("reader-at")).hasText("1 / " + places);
		map.page().goBack();
		assertThat(map.part("reader-at")).hasCount(0);
		assertThat(map.part("reader-text")).isVisible();
	}

	@Test
	void whatIsCopiedFromASpeechIsItsTextAloneAndMayComeWithItsSource() throws IOException {
		String id = speechWith("两个维护");
		JsonObject paragraph = tifa.api()
			.get("/api/speeches/" + id)
			.list("paragraphs")
			.filter((each) -> each.get("role").getAsString().equals("body")
					&& each.get("sentences").toString().contains("两个维护"))
			.findFirst()
			.orElseThrow();
		String text = paragraph.getAsJsonArray("sentences")
			.asList()
			.stream()
			.map((sentence) -> sentence.getAsString())
			.collect(Collectors.joining());
		show("speech=" + id);
		assertThat(map.part("reader-text")).isVisible();
		Object selected = map.page()
			.evaluate("(index) => { const range = document.createRange();"
					+ " range.selectNodeContents(document.querySelector(`.text [data-index='${index}']`));"
					+ " getSelection().removeAllRanges(); getSelection().addRange(range);"
					+ " return getSelection().toString(); }", paragraph.get("index").getAsInt());
		assertThat(selected.toString().strip()).isEqualTo(text.strip());
		map.page().keyboard().press("Control+c");
		assertThat(map.part("toast-act")).hasCount(2);
	}

	@Test
	void aLinkTellsAsManyPassagesAsAreListedUnderAnyFilter() throws IOException {
		Random random = new Random(8);
		List<String> units = List.of("paragraph", "sentence");
		for (int i = 0; i < 3; i++) {
			String unit = units.get(random.nextInt(2));
			String from = String.valueOf(2017 + random.nextInt(3));
			show("term=两个维护&min=1&unit=" + unit + "&from=" + from + "&drawer=table&seed=" + i);
			for (String link : map.links().stream().limit(8).toList()) {
				String[] ends = link.substring(2, link.lastIndexOf(' ')).split("\\|t:");
				assertThat(tifa.api()
					.get("/api/evidence", "a", ends[0], "b", ends[1], "unit", unit, "from", from, "size", 1)
					.number("total")).as(link).isEqualTo(Long.parseLong(link.substring(link.lastIndexOf(' ') + 1)));
			}
			map.page().locator("label:has(#table-of-edges)").click();
			rows().first().getByTestId("row-open").click();
			map.drawn();
			String weight = map.part("link-weight").textContent();
			assertThat(map.part("evidence-count")).hasText(weight + (unit.equals("sentence") ? " 句" : " 段"));
			assertThat(rows().first().locator("td").nth(unit.equals("sentence") ? 3 : 2)).hasText(weight);
		}
	}

	@Test
	void aLinkWithASpeechOpensAsManyPassagesAsItWeighs() throws IOException {
		show("term=两个维护&min=1&speeches=2&drawer=table");
		String speech = map.links()
			.stream()
			.filter((link) -> link.contains("|s:"))
			.map((link) -> link.substring(link.indexOf("|s:") + 3, link.lastIndexOf(' ')))
			.findFirst()
			.orElseThrow();
		String title = tifa.api().get("/api/speeches/" + speech).text("title");
		map.page().locator("label:has(#table-of-edges)").click();
		Locator link = rows().filter(new Locator.FilterOptions().setHasText(title)).first();
		String weight = link.locator("td").nth(2).textContent();
		link.getByTestId("row-open").click();
		map.drawn();
		assertThat(map.part("evidence-count")).hasText(weight + " 段");
		assertThat(map.part("evidence-item").first()).containsText(title);
	}

	private static String speechWith(String term) throws IOException {
		return tifa.api()
			.get("/api/evidence", "a", term, "size", 1)
			.list("items")
			.findFirst()
			.orElseThrow()
			.getAsJsonObject("speech")
			.get("id")
			.getAsString();
	}

	@Test
	void theGuideAndTheKeysSpeakAndLeaveNoBarrier() throws IOException {
		show("");
		map.part("help").click();
		map.part("help-tour").click();
		for (int i = 1; i < 5; i++) {
			assertThat(map.part("guide")).containsText("第 " + i + " 步");
			map.part("guide-next").click();
		}
		assertThat(map.barriers()).isEmpty();
		map.part("guide-done").click();
		assertThat(map.part("guide")).hasCount(0);
		map.page().keyboard().press("?");
		assertThat(map.part("keys")).isVisible();
	}

}
