package tifa.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A map narrowed to speakers and kinds shows what their speeches say, counted by hand.
 */
class FacetIT extends OpenMap {

	/** 赵一然 has the two concepts together twice, 钱二川 once, 孙三江 once. */
	private static final String[][] SPEECHES = { { "赵一然", "讲话", """
			在黑石县动员会上的讲话
			同志们：
			全县干部要增强四个意识，做到两个维护，把县里的事情办好。
			各乡镇要对照四个意识查找差距，以实际行动做到两个维护。
			增强四个意识要落实到每一个岗位。
			""" }, { "钱二川", "巡查札记", """
			关于黑石县乡镇走访情况的报告
			走访中看到，多数支部能够结合实际讲清四个意识和两个维护的要求。
			少数支部谈两个维护只停留在口头上。
			""" }, { "孙三江", "讲话", """
			在黑石县年终总结会上的讲话
			同志们：
			一年来，四个意识更加牢固。
			新的一年，两个维护要体现在行动上。
			做到两个维护，首先要树牢四个意识，其次要守住纪律底线。
			""" } };

	private static final String LINK = "term=两个维护&min=1&a=两个维护&b=四个意识";

	private static final String BOTH = LINK + "&speaker=赵一然&speaker=孙三江";

	private static final List<String> ids = new ArrayList<>();

	@BeforeAll
	static void upload() throws IOException {
		for (String[] speech : SPEECHES) {
			String id = tifa.api()
				.ingest(new Upload().file(speech[0] + ".txt", speech[2]))
				.list("results")
				.findFirst()
				.orElseThrow()
				.getAsJsonArray("speechIds")
				.get(0)
				.getAsString();
			ids.add(id);
			tifa.api()
				.patch("/api/speeches/" + id, "{\"speaker\": \"" + speech[0] + "\", \"kind\": \"" + speech[1] + "\"}");
		}
	}

	@AfterAll
	static void delete() throws IOException {
		for (String id : ids) {
			assertThat(tifa.api().delete("/api/speeches/" + id).status()).isEqualTo(204);
		}
	}

	@Test
	void aMapOfOneSpeakerThenTwoCountsTheirPassagesAlone() throws IOException {
		show(LINK);
		String whole = map.part("link-weight").textContent();
		map.part("map-more-speaker").click();
		assertThat(map.barriers()).isEmpty();
		box("赵一然").focus();
		map.page().keyboard().press("Space");
		says(2);
		assertThat(box("赵一然")).isFocused();
		assertThat(map.part("totals")).containsText("讲话人：赵一然");
		box("孙三江").check();
		says(3);
		assertThat(map.part("totals")).containsText("讲话人：赵一然、孙三江");
		assertThat(map.page().locator("#filters li.nought").filter(new FilterOptions().setHasText("巡查札记")))
			.hasText("巡查札记0");
		map.page().reload();
		says(3);
		map.page().locator("#filters .foot button").click();
		assertThat(map.part("link-weight")).hasText(whole);
		assertThat(map.part("totals")).not().containsText("讲话人：");
	}

	@Test
	void speakerAndKindNarrowTogetherAndNothingLeftIsSaid() throws IOException {
		show(LINK + "&kind=巡查札记");
		says(1);
		show(BOTH + "&kind=巡查札记");
		assertThat(map.page().locator("#notice")).isVisible();
		assertThat(box("巡查札记")).isChecked();
	}

	@Test
	void theFiltersThatLeaveNothingAreNamedWithWhatThereIsWithoutThem() throws IOException {
		show("min=1&kind=巡查札记&speaker=赵一然&from=1950");
		assertThat(map.part("way-out")).hasText(new String[] { "全部去掉" + all() + " 个概念" });
		show("min=1&kind=巡查札记&speaker=赵一然");
		assertThat(map.part("way-out")).hasCount(3);
		String way = map.part("way-out").filter(new FilterOptions().setHasText("去掉文种")).textContent();
		map.part("way-out").filter(new FilterOptions().setHasText("去掉文种")).click();
		assertThat(map.part("totals")).containsText("/ " + way.substring("去掉文种".length()));
		assertThat(map.part("totals")).containsText("讲话人：赵一然");
		assertThat(box("巡查札记")).not().isChecked();
	}

	@Test
	void everyCountOfConceptsIsWhatTheMapThenHolds() throws IOException {
		show("min=1&speaker=赵一然&speaker=孙三江");
		Locator categories = map.part("map-filter-categories").locator("li:not(.nought):not([hidden])");
		int one = chosen(categories.nth(0));
		int other = chosen(categories.nth(1));
		categories.nth(0).locator("input").check();
		assertThat(map.part("totals")).containsText("/ " + one + " 个概念");
		categories.nth(1).locator("input").check();
		assertThat(map.part("totals")).containsText("/ " + (one + other) + " 个概念");
		map.drawn();
		map.part("map-clear-categories").click();
		map.drawn();
		Locator tier = map.part("map-filter-tiers").locator("li").first();
		int held = chosen(tier);
		tier.locator("input").check();
		assertThat(map.part("totals")).containsText("/ " + held + " 个概念");
		assertThat(map.page().locator("#undo")).hasAttribute("title", "撤销：改筛选");
	}

	@Test
	void yearsAreChosenWithTheKeyboardAndOneStepBackRestoresThem() throws IOException {
		show("min=1");
		map.part("years-from").focus();
		map.page().keyboard().press("End");
		map.page().keyboard().press("ArrowLeft");
		String[] said = map.part("years-from").getAttribute("aria-valuetext").split(" 年：");
		assertThat(map.part("years-clear")).isVisible();
		map.drawn();
		assertThat(map.part("years-from")).isFocused();
		assertThat(map.page().url()).contains("from=" + said[0]);
		assertThat(map.part("with-undated")).not().isChecked();
		map.page().keyboard().press("Control+z");
		assertThat(map.part("years-clear")).hasCount(0);
		assertThat(map.part("with-undated")).isChecked();
	}

	@Test
	void aNumberThatCannotBeIsRefusedWhereItWasTyped() throws IOException {
		show(LINK);
		map.part("min-score-number").fill("2");
		map.page().keyboard().press("Enter");
		assertThat(map.part("min-score-wrong")).hasText("NPMI 在 −1 与 1 之间");
		assertThat(map.part("min-score-number")).hasValue("2");
		assertThat(map.page().url()).doesNotContain("minScore");
		assertThat(map.barriers()).isEmpty();
		map.part("min-score-number").fill("−0.9");
		map.page().keyboard().press("Enter");
		assertThat(map.part("totals")).containsText("NPMI ≥ -0.9");
		assertThat(map.part("min-score-wrong")).isHidden();
	}

	@Test
	void thePanelOfSomeSpeechesHasTheirFigures() throws IOException {
		show("min=1&speaker=赵一然&speaker=孙三江");
		assertThat(map.part("corpus-figures")).containsText("2");
		assertThat(map.part("speech")).hasCount(2);
		assertThat(map.part("totals")).containsText("2 / " + tifa.api().get("/api/corpus").number("speeches") + " 篇讲话");
	}

	@Test
	void onAPhoneTheSameIsInTheDrawer() throws IOException {
		try (MapPage phone = phone()) {
			phone.page().navigate(tifa.product().address() + "/#" + BOTH);
			phone.drawn();
			phone.page().locator("#open-filters").click();
			assertThat(phone.part("map-filter-speaker").getByLabel("赵一然")).isChecked();
			assertThat(phone.wider()).isFalse();
			assertThat(phone.barriers()).isEmpty();
		}
	}

	private static int chosen(Locator row) {
		return Integer.parseInt(row.locator("em").textContent().replace(",", ""));
	}

	private static long all() throws IOException {
		return tifa.api().get("/api/graph", "limit", 1).object().getAsJsonObject("total").get("nodes").getAsLong();
	}

	private static Locator box(String value) {
		return map.page().locator("#filters input[type=checkbox][value='" + value + "']");
	}

	/**
	 * The number at the link, on the map and above the passages is that of the passages.
	 */
	private static void says(int passages) {
		assertThat(map.part("link-weight")).hasText(String.valueOf(passages));
		assertThat(map.part("evidence-count")).hasText(passages + " 段");
		assertThat(map.part("evidence-item")).hasCount(passages);
		map.drawn();
		assertThat(map.links()).contains("t:两个维护|t:四个意识 " + passages);
	}

}
