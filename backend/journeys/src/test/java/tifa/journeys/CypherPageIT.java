package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an analyst does on the page of queries.
 */
class CypherPageIT {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	private MapPage page;

	@BeforeEach
	void open() throws IOException {
		this.page = new MapPage(chromium.browser(), 1440, 900).logIn(tifa.product(), false);
	}

	@AfterEach
	void nothingWasComplainedOf() {
		List<String> complaints = this.page.complaints()
			.stream()
			.filter((said) -> !said.contains("the server responded with a status of 4"))
			.toList();
		this.page.close();
		assertThat(complaints).isEmpty();
	}

	@Test
	void aReadyQueryRunsWithAChangedParameterAndComesBackFromItsAddress() throws IOException {
		go("#screen=query");
		assertThat(this.page.part("named")).hasCount(12);
		this.page.page().locator("[data-name=new-terms]").click();
		// Until its own field is there, the limit is that of the query before.
		assertThat(this.page.page().locator("#parameter-year")).isVisible();
		assertThat(this.page.part("row")).hasCount(50);
		this.page.page().locator("#parameter-limit").fill("3");
		assertThat(this.page.part("said")).containsText("改前");
		this.page.part("run").click();
		assertThat(this.page.part("row")).hasCount(3);
		this.page.page().reload();
		assertThat(this.page.part("row")).hasCount(3);
		assertThat(this.page.barriers()).isEmpty();
	}

	@Test
	void aStatementOfOnesOwnRunsWithTheKeyboardAlone() {
		go("#screen=query&cypher=");
		write("UNWIND [9007199254740993, 2] AS n RETURN n, date('2019-03-05') AS day, $who AS who");
		this.page.page().locator("#parameter-who").fill("某人");
		this.page.page().keyboard().press("Control+Enter");
		assertThat(this.page.part("row")).hasCount(2);
		assertThat(this.page.part("row").first()).containsText("9007199254740993");
		assertThat(this.page.part("row").first()).containsText("2019-03-05");
		assertThat(this.page.part("row").first()).containsText("某人");
		this.page.page().keyboard().press("Tab");
		assertThat(this.page.part("rows").locator("td.num")).hasCount(2);
		this.page.page().locator("th button").first().click();
		this.page.page().locator("th button").first().click();
		assertThat(this.page.part("row").first()).containsText("2");
		this.page.part("past").click();
		assertThat(this.page.part("past-one").first()).containsText("UNWIND");
	}

	@Test
	void aWriteIsRefusedInBothLanguagesAndNothingChanges() throws IOException {
		long revision = tifa.api().get("/api/corpus").number("revision");
		go("#screen=query");
		run("MATCH (t:Term) SET t.name = 'x' RETURN t");
		assertThat(this.page.part("trouble")).hasText("这里只能读取，不能修改数据。");
		this.page.part("en").click();
		this.page.part("run").click();
		assertThat(this.page.part("trouble")).containsText("only be read");
		assertThat(tifa.api().get("/api/corpus").number("revision")).isEqualTo(revision);
	}

	@Test
	void anErrorIsMarkedWhereItIs() {
		go("#screen=query");
		run("MATCH (t:Term)\nRETRUN t");
		assertThat(this.page.part("trouble")).containsText("第 2 行第 1 列");
		assertThat(this.page.page().locator(".cm-wrong")).hasText("RETRUN");
		run("RETURN $who");
		assertThat(this.page.page().locator(".cm-wrong")).hasCount(0);
		this.page.page().locator("[data-testid=type-who]").selectOption("integer");
		this.page.page().locator("#parameter-who").fill("many");
		this.page.part("run").click();
		assertThat(this.page.part("trouble")).containsText("$who");
	}

	@Test
	void aSlowQueryIsStoppedAndTheNextOneRuns() {
		go("#screen=query");
		write("UNWIND range(1, 10000000000) AS i RETURN max(i * i % 7)");
		this.page.part("run").click();
		this.page.part("cancel").click();
		assertThat(this.page.part("trouble")).hasText("已停止。");
		run("RETURN 42 AS answer");
		assertThat(this.page.part("row").first()).hasText("42");
	}

	@Test
	void tenMillionRowsAreCutAndItSaysSo() {
		go("#screen=query");
		run("UNWIND range(1, 10000000) AS i RETURN i");
		assertThat(this.page.part("said")).containsText("5,000 行");
		assertThat(this.page.part("said")).containsText("SKIP");
		assertThat(this.page.part("row")).hasCount(200);
	}

	@Test
	void whatWasFoundGoesOnTheMapAndARowOpensItsPassages() {
		go("#screen=query&named=neighbours");
		assertThat(this.page.part("row").first()).isVisible();
		this.page.part("tab-graph").click();
		this.page.part("to-map").click();
		this.page.drawn();
		assertThat(this.page.page().url()).contains("names=");
		assertThat(this.page.names()).contains("两个维护");
		this.page.page().goBack();
		this.page.part("tab-table").click();
		String weight = this.page.part("row").first().locator("td").nth(3).textContent();
		this.page.part("row-open").first().click();
		assertThat(this.page.part("link-weight")).hasText(weight);
	}

	@Test
	void theCypherOfANeighbourhoodGivesItsEdges() throws IOException {
		go("#term=两个维护");
		this.page.drawn();
		this.page.part("cypher-graph").click();
		assertThat(this.page.part("said").locator("b")).isVisible();
		Set<String> rows = this.page.part("row")
			.all()
			.stream()
			.map((row) -> row.locator("td").allTextContents())
			.filter((cells) -> !cells.get(1).equals("空"))
			.map((cells) -> cells.get(0) + "|" + cells.get(1) + "|" + cells.get(3))
			.collect(Collectors.toSet());
		Set<String> edges = tifa.api()
			.get("/api/graph", "term", "两个维护", "limit", 15)
			.list("edges")
			.map(CypherPageIT::told)
			.collect(Collectors.toSet());
		assertThat(rows).isEqualTo(edges);
		assertThat(this.page.barriers()).isEmpty();
	}

	@Test
	void theCypherOfPassagesGivesAsManyRows() {
		go("#term=两个维护&a=两个维护&b=四个意识");
		this.page.drawn();
		int passages = this.page.part("evidence-item").count();
		this.page.part("cypher-evidence").click();
		assertThat(this.page.part("row")).hasCount(passages);
	}

	@Test
	void rowsCanBeTakenAlong() throws IOException {
		go("#screen=query&named=neighbours");
		assertThat(this.page.part("row").first()).isVisible();
		Download csv = this.page.page().waitForDownload(() -> this.page.part("csv").click());
		Path file = csv.path();
		assertThat(Files.readString(file)).startsWith("\uFEFFsource,target,").contains("两个维护");
		assertThat(csv.suggestedFilename()).isEqualTo("neighbours.csv");
	}

	@Test
	void thePlanIsShown() {
		go("#screen=query&named=documents");
		assertThat(this.page.part("said").locator("b")).isVisible();
		this.page.part("tab-plan").click();
		assertThat(this.page.part("plan")).containsText("ProduceResults");
	}

	@Test
	void aPhoneAndTheDarkHaveRoomForIt() throws IOException {
		try (MapPage phone = new MapPage(chromium.browser(), 390, 844)) {
			phone.logIn(tifa.product(), false);
			phone.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			phone.page().navigate(tifa.product().address() + "/#screen=query&named=steady-pairs");
			assertThat(phone.part("said").locator("b")).isVisible();
			assertThat(phone.wider()).isFalse();
			assertThat(phone.barriers()).isEmpty();
			assertThat(phone.complaints()).isEmpty();
		}
		go("#screen=query&named=steady-pairs");
		this.page.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(this.page.part("said").locator("b")).isVisible();
		assertThat(this.page.barriers()).isEmpty();
	}

	private void go(String fragment) {
		this.page.page().evaluate("(fragment) => { location.hash = fragment; }", fragment);
		if (fragment.contains("screen=query")) {
			assertThat(this.page.part("cypher")).isVisible();
		}
	}

	private void run(String statement) {
		write(statement);
		this.page.part("run").click();
	}

	private void write(String statement) {
		assertThat(this.page.part("run")).isEnabled();
		this.page.part("cypher").click();
		this.page.page().keyboard().press("Control+a");
		this.page.page().keyboard().press("Delete");
		this.page.page().keyboard().type(statement);
	}

	private static String told(JsonObject edge) {
		return edge.get("source").getAsString().substring(2) + "|" + edge.get("target").getAsString().substring(2) + "|"
				+ edge.get("paragraphs").getAsInt();
	}

}
