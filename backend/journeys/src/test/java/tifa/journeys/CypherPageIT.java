package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an analyst does on the page of queries.
 */
class CypherPageIT extends OpenMap {

	/**
	 * What was refused is in the browser's console; language and statements asked before
	 * are forgotten.
	 */
	@AfterEach
	void theNextTestBeginsAnew() {
		assertThat(map.complaints()).allMatch((said) -> said.contains("the server responded with a status of 4"));
		map.page().evaluate("() => localStorage.clear()");
	}

	@Test
	void aReadyQueryRunsWithAChangedParameterAndComesBackFromItsAddress() throws IOException {
		show("screen=query");
		assertThat(map.part("named")).hasCount((int) tifa.api().get("/api/queries").list().count());
		map.page().locator("[data-name=new-terms]").click();
		// Until its own field is there, the limit is that of the query before.
		assertThat(map.page().locator("#parameter-year")).isVisible();
		assertThat(map.part("row")).hasCount(50);
		assertThat(map.part("about")).containsText("语料越全");
		map.page().locator("#parameter-limit").fill("3");
		assertThat(map.part("said")).containsText("改前");
		map.part("run").click();
		assertThat(map.part("row")).hasCount(3);
		map.page().reload();
		assertThat(map.part("row")).hasCount(3);
	}

	@Test
	void aStatementOfOnesOwnRunsWithTheKeyboardAlone() throws IOException {
		show("screen=query&cypher=");
		write("UNWIND [9007199254740993, 2] AS n RETURN n, date('2019-03-05') AS day, $who AS who");
		map.page().locator("#parameter-who").fill("某人");
		map.page().keyboard().press("Control+Enter");
		assertThat(map.part("row")).hasCount(2);
		assertThat(map.part("row").first()).containsText("9007199254740993");
		assertThat(map.part("row").first()).containsText("2019-03-05");
		assertThat(map.part("row").first()).containsText("某人");
		map.page().keyboard().press("Tab");
		assertThat(map.part("rows").locator("td.num")).hasCount(2);
		map.page().locator("th button").first().click();
		map.page().locator("th button").first().click();
		assertThat(map.part("row").first()).containsText("2");
		map.part("past").click();
		assertThat(map.part("past-one").first()).containsText("UNWIND");
	}

	@Test
	void aWriteIsRefusedInBothLanguagesAndNothingChanges() throws IOException {
		long revision = tifa.api().get("/api/corpus").number("revision");
		show("screen=query");
		run("MATCH (t:Term) SET t.name = 'x' RETURN t");
		assertThat(map.part("trouble")).hasText("这里只能读取，不能修改数据。");
		map.part("en").click();
		map.part("run").click();
		assertThat(map.part("trouble")).containsText("only be read");
		assertThat(tifa.api().get("/api/corpus").number("revision")).isEqualTo(revision);
	}

	@Test
	void anErrorIsMarkedWhereItIs() throws IOException {
		show("screen=query");
		run("MATCH (t:Term)\nRETRUN t");
		assertThat(map.part("trouble")).containsText("第 2 行第 1 列");
		assertThat(map.page().locator(".cm-wrong")).hasText("RETRUN");
		run("RETURN $who");
		assertThat(map.page().locator(".cm-wrong")).hasCount(0);
		map.page().locator("[data-testid=type-who]").selectOption("integer");
		map.page().locator("#parameter-who").fill("many");
		map.part("run").click();
		assertThat(map.part("trouble")).containsText("$who");
	}

	@Test
	void whatIsTypedWhileTheAddressOfAnAnswerIsOpenedStays() throws IOException {
		show("screen=query");
		List<Route> held = new ArrayList<>();
		map.page().route("**/api/cypher", (route) -> hold(held, route));
		run("RETURN $who AS who");
		map.page().waitForCondition(() -> !held.isEmpty());
		map.page().locator("[data-testid=type-who]").selectOption("integer");
		Locator who = map.page().locator("#parameter-who");
		who.fill("4");
		map.page().unroute("**/api/cypher");
		held.forEach(Route::resume);
		map.drawn();
		assertThat(who).isFocused();
		map.page().keyboard().type("2");
		map.part("run").click();
		assertThat(map.part("row").first()).hasText("42");
	}

	@Test
	void aSlowQueryIsStoppedAndTheNextOneRuns() throws IOException {
		show("screen=query");
		write("UNWIND range(1, 10000000000) AS i RETURN max(i * i % 7)");
		map.part("run").click();
		map.part("cancel").click();
		assertThat(map.part("trouble")).hasText("已停止。");
		run("RETURN 42 AS answer");
		assertThat(map.part("row").first()).hasText("42");
	}

	@Test
	void tenMillionRowsAreCutAndItSaysSo() throws IOException {
		show("screen=query");
		run("UNWIND range(1, 10000000) AS i RETURN i");
		assertThat(map.part("said")).containsText("5,000 行");
		assertThat(map.part("said")).containsText("SKIP");
		assertThat(map.part("row")).hasCount(200);
	}

	@Test
	void whatWasFoundGoesOnTheMapAndARowOpensItsPassages() throws IOException {
		show("screen=query&named=neighbours");
		assertThat(map.part("row").first()).isVisible();
		map.part("tab-graph").click();
		map.part("to-map").click();
		map.drawn();
		assertThat(map.page().url()).contains("names=");
		assertThat(map.names()).contains("两个维护");
		map.page().goBack();
		map.part("tab-table").click();
		String weight = map.part("row").first().locator("td").nth(3).textContent();
		map.part("row-open").first().click();
		assertThat(map.part("link-weight")).hasText(weight);
	}

	@Test
	void theCypherOfANeighbourhoodGivesItsEdges() throws IOException {
		show("term=两个维护");
		map.drawn();
		map.part("cypher-graph").click();
		assertThat(map.part("said").locator("b")).isVisible();
		Set<String> rows = map.part("row")
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
		assertThat(map.barriers()).isEmpty();
	}

	@Test
	void theCypherOfPassagesGivesAsManyRows() throws IOException {
		show("term=两个维护&a=两个维护&b=四个意识");
		map.drawn();
		int passages = map.part("evidence-item").count();
		map.part("cypher-evidence").click();
		assertThat(map.part("row")).hasCount(passages);
	}

	@Test
	void rowsCanBeTakenAlong() throws IOException {
		show("screen=query&named=neighbours");
		assertThat(map.part("row").first()).isVisible();
		Download csv = map.page().waitForDownload(() -> map.part("csv").click());
		Path file = csv.path();
		assertThat(Files.readString(file)).startsWith("\uFEFFsource,target,").contains("两个维护");
		assertThat(csv.suggestedFilename()).isEqualTo("neighbours.csv");
	}

	@Test
	void thePlanIsShown() throws IOException {
		show("screen=query&named=documents");
		assertThat(map.part("said").locator("b")).isVisible();
		map.part("tab-plan").click();
		assertThat(map.part("plan")).containsText("ProduceResults");
	}

	@Test
	void aPhoneHasRoomForItInTheDark() throws IOException {
		try (MapPage phone = phone()) {
			phone.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
			phone.page().navigate(tifa.product().address() + "/#screen=query&named=steady-pairs");
			assertThat(phone.part("said").locator("b")).isVisible();
			assertThat(phone.wider()).isFalse();
			assertThat(phone.barriers()).isEmpty();
			assertThat(phone.complaints()).isEmpty();
		}
	}

	/** What the page asks for when it opens an address, not the statement itself. */
	private static void hold(List<Route> held, Route route) {
		if (route.request().method().equals("GET")) {
			held.add(route);
		}
		else {
			route.resume();
		}
	}

	private static void run(String statement) {
		write(statement);
		map.part("run").click();
	}

	private static void write(String statement) {
		assertThat(map.part("run")).isEnabled();
		map.part("cypher").click();
		map.page().keyboard().press("Control+a");
		map.page().keyboard().press("Delete");
		map.page().keyboard().type(statement);
	}

	private static String told(JsonObject edge) {
		return edge.get("source").getAsString().substring(2) + "|" + edge.get("target").getAsString().substring(2) + "|"
				+ edge.get("paragraphs").getAsInt();
	}

}
