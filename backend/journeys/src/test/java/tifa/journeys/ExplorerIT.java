package tifa.journeys;

import java.io.IOException;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be done with concepts on the map, and what stands under it.
 */
class ExplorerIT {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	private MapPage map;

	@BeforeEach
	void open() throws IOException {
		this.map = new MapPage(chromium.browser(), 1440, 900).logIn(tifa.product(), false);
	}

	@AfterEach
	void close() {
		assertThat(this.map.complaints()).isEmpty();
		this.map.close();
	}

	private void show(String view) throws IOException {
		this.map.page().navigate(tifa.product().address() + "/#" + view);
		this.map.drawn();
	}

	private Locator rows() {
		return this.map.page().locator("#drawer [data-testid=row]");
	}

	@Test
	void theTableHasWhatTheMapHasAndSelectsTheSame() throws IOException {
		show("term=两个维护&min=1&drawer=table");
		int concepts = this.map.names().size();
		assertThat(rows()).hasCount(concepts);
		rows().filter(new Locator.FilterOptions().setHasText("四个意识")).first().getByTestId("row-open").click();
		assertThat(this.map.page().locator("#drawer tr[aria-current]")).hasCount(1);
		assertThat(this.map.selected()).containsExactly("四个意识");
		this.map.page().locator("label:has(#table-of-edges)").click();
		assertThat(rows()).hasCount(this.map.links().size());
		assertThat(this.map.barriers()).isEmpty();
	}

	@Test
	void whatIsHiddenIsGoneFromTheTableAndComesBackByUndo() throws IOException {
		show("term=两个维护&min=1&drawer=table&node=四个意识");
		int concepts = this.map.names().size();
		assertThat(rows()).hasCount(concepts);
		this.map.page().keyboard().press("h");
		assertThat(rows()).hasCount(concepts - 1);
		this.map.page().keyboard().press("Control+z");
		assertThat(rows()).hasCount(concepts);
	}

	@Test
	void theMenuUnderTheRightButtonIsOperableByKeyboard() throws IOException {
		show("term=两个维护&min=1");
		this.map.rightClick("四个意识");
		assertThat(this.map.part("act-focus")).isFocused();
		assertThat(this.map.barriers()).isEmpty();
		this.map.page().keyboard().press("Enter");
		this.map.drawn();
		assertThat(this.map.page().locator("#crumb b")).hasText("四个意识");
	}

	@Test
	void theTrendOfAYearIsTheNumberOfItsPassages() throws IOException {
		JsonObject trend = tifa.api().get("/api/trend", "term", "两个维护").object();
		String year = trend.getAsJsonArray("buckets").get(0).getAsString();
		int count = trend.getAsJsonArray("series").get(0).getAsJsonObject().getAsJsonArray("counts").get(0).getAsInt();
		show("term=两个维护&min=1&drawer=trend");
		assertThat(this.map.page().locator("#drawer svg[role=img]")).isVisible();
		assertThat(this.map.barriers()).isEmpty();
		this.map.page().locator("#drawer summary").click();
		this.map.page().locator("#drawer tbody button").first().click();
		this.map.drawn();
		assertThat(this.map.page().url()).contains("from=" + year);
		assertThat(this.map.part("evidence-count")).hasText(count + " 段");
	}

	@Test
	void theWaysBetweenTwoConceptsHaveEvidenceAtEachStep() throws IOException {
		List<String> ends = List.of("两个维护", "乡村振兴");
		JsonObject path = tifa.api().get("/api/path", "a", ends.get(0), "b", ends.get(1), "min", 1).object();
		show("min=1&path=" + ends.get(0) + "&path=" + ends.get(1));
		assertThat(this.map.part("way")).hasCount(path.getAsJsonArray("paths").size());
		this.map.part("way").first().getByRole(AriaRole.BUTTON).first().click();
		this.map.drawn();
		assertThat(this.map.part("link-weight")).isVisible();
	}

	@Test
	void theGuideAndTheKeysSpeakAndLeaveNoBarrier() throws IOException {
		show("");
		this.map.part("help").click();
		this.map.part("help-tour").click();
		for (int i = 1; i < 5; i++) {
			assertThat(this.map.part("guide")).containsText("第 " + i + " 步");
			this.map.part("guide-next").click();
		}
		assertThat(this.map.barriers()).isEmpty();
		this.map.part("guide-done").click();
		assertThat(this.map.part("guide")).hasCount(0);
		this.map.page().keyboard().press("?");
		assertThat(this.map.part("keys")).isVisible();
		assertThat(this.map.barriers()).isEmpty();
	}

}
