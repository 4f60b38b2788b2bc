package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
	 * What was refused is in the browser's console; language, statements asked before and
	 * those that were kept are forgotten.
	 */
	@AfterEach
	void theNextTestBeginsAnew() throws IOException {
		assertThat(map.complaints()).allMatch((said) -> said.contains("the server responded with a status of 4"));
		map.page().evaluate("() => localStorage.clear()");
		tifa.api().delete("/api/cypher/runs");
		for (JsonObject saved : tifa.api().get("/api/queries/saved").list("items").toList()) {
			tifa.api().delete("/api/queries/saved/" + saved.get("id").getAsString());
		}
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
		assertThat(map.part("row")).hasCount(200);
		map.part("after").click();
		assertThat(map.part("said")).containsText("第 5,001–10,000 行");
		assertThat(map.part("row").first()).hasText("5001");
		map.part("before").click();
		assertThat(map.part("row").first()).hasText("1");
	}

	@Test
	void aQueryIsKeptChangedAndDeletedByMenu() throws IOException {
		show("screen=query&cypher=");
		write("RETURN $n AS n");
		map.page().locator("[data-testid=type-n]").selectOption("integer");
		map.page().locator("#parameter-n").fill("9007199254740993");
		choose("keep");
		map.page().locator("#dialog-name").fill("大数");
		map.part("dialog-yes").click();
		assertThat(map.part("saved")).hasText("大数");
		assertThat(map.page().locator(".q-title h1")).hasText("大数");
		map.page().reload();
		assertThat(map.page().locator("#parameter-n")).hasValue("9007199254740993");
		run("RETURN $n + 1 AS n");
		assertThat(map.part("row").first()).hasText("9007199254740994");
		assertThat(map.part("unsaved")).isVisible();
		choose("overwrite");
		assertThat(map.part("unsaved")).hasCount(0);
		JsonObject kept = tifa.api().get("/api/queries/saved").list("items").findFirst().orElseThrow();
		assertThat(kept.get("text").getAsString()).isEqualTo("RETURN $n + 1 AS n");
		choose("duplicate");
		assertThat(map.part("saved")).hasCount(2);
		assertThat(map.page().locator(".q-title h1")).hasText("大数 2");
		choose("remove");
		map.part("dialog-yes").click();
		assertThat(map.part("saved")).hasCount(1);
	}

	@Test
	void aQueryGoesOutAsAFileAndComesBack() throws IOException {
		show("screen=query&cypher=");
		write("RETURN '甲' AS x // all");
		choose("keep");
		map.page().locator("#dialog-name").fill("甲");
		map.part("dialog-yes").click();
		assertThat(map.part("saved")).hasCount(1);
		Download file = map.page().waitForDownload(() -> choose("download"));
		assertThat(file.suggestedFilename()).isEqualTo("甲.cypher");
		assertThat(Files.readString(file.path())).isEqualTo("// title: 甲\n\nRETURN '甲' AS x // all\n;\n");
		Path named = Files.copy(file.path(), file.path().resolveSibling(System.nanoTime() + ".cypher"));
		choose("remove");
		map.part("dialog-yes").click();
		assertThat(map.part("saved")).hasCount(0);
		FileChooser chooser = map.page().waitForFileChooser(() -> choose("take"));
		chooser.setFiles(named);
		assertThat(map.part("saved")).hasText("甲");
		JsonObject back = tifa.api().get("/api/queries/saved").list("items").findFirst().orElseThrow();
		assertThat(back.get("text").getAsString()).isEqualTo("RETURN '甲' AS x // all");
	}

	@Test
	void whatIsTypedIsCompletedByKeyboard() throws IOException {
		show("screen=query&cypher=");
		write("MATCH (t:Te");
		complete("Term");
		map.page().keyboard().type(" {name: 'lgwh");
		complete("两个维护");
		map.page().keyboard().type("}) RETURN t.me");
		complete("mentions");
		map.page().keyboard().press("Control+Enter");
		assertThat(map.part("row")).hasCount(1);
		assertThat(map.part("cypher")).containsText("MATCH (t:Term {name: '两个维护'}) RETURN t.mentions");
		write("new-t");
		complete("new-terms");
		assertThat(map.part("about")).containsText("语料越全");
	}

	@Test
	void anErrorIsMarkedWhileOneTypesAndGoesWhenItIsMended() throws IOException {
		show("screen=query&cypher=");
		write("MATCH (t:Term)\nRETURN u");
		assertThat(map.page().locator(".cm-wrong")).hasText("u");
		assertThat(map.part("trouble")).containsText("第 2 行第 8 列");
		map.page().keyboard().press("Escape");
		map.page().keyboard().press("Backspace");
		map.page().keyboard().type("t.nmae ");
		assertThat(map.page().locator(".cm-remark")).hasText("nmae");
		assertThat(map.part("trouble")).containsText("nmae");
		write("RETURN 1 ");
		assertThat(map.part("trouble")).hasCount(0);
		assertThat(map.page().locator(".cm-wrong, .cm-remark")).hasCount(0);
	}

	@Test
	void aFieldOfEachTypeSaysWhatIsWrong() throws IOException {
		show("screen=query&cypher=");
		write("RETURN $d AS d, $l AS l, $f AS f, $b AS b, $e AS e ");
		type("d", "date", "2019-02-30");
		map.part("run").click();
		assertThat(map.part("trouble")).hasText("参数 $d 应为日期。");
		map.page().locator("#parameter-d").fill("2019-03");
		type("l", "strings", "甲\n乙");
		type("f", "number", "3");
		type("e", "integer", "");
		map.page().locator("[data-testid=type-b]").selectOption("boolean");
		map.page().locator("#parameter-b").selectOption("true");
		map.page().locator("[data-testid=nullable-e]").check();
		map.part("run").click();
		assertThat(map.part("row").first().locator("td"))
			.hasText(new String[] { "2019-03", "[\"甲\", \"乙\"]", "3", "true", "空" });
	}

	@Test
	void rowsAreFoundAndTakenAlongAsTheyAreShown() throws IOException {
		show("screen=query&cypher=");
		run("UNWIND [[9007199254740993, date('2019-03-05')], [2, duration('P1Y2DT3H')], [null, {a: [1, null]}], [4, '=1+1'], [5, 'x'], [6, 'y']] AS r "
				+ "RETURN r[0] AS n, r[1] AS v");
		assertThat(map.part("row")).hasCount(6);
		map.page().locator("th button").first().click();
		assertThat(map.part("row").first()).containsText("9007199254740993");
		Download all = map.page().waitForDownload(() -> map.part("csv").click());
		assertThat(Files.readString(all.path())).isEqualTo("\uFEFFn,v\r\n9007199254740993,2019-03-05\r\n6,y\r\n5,x\r\n"
				+ "4,'=1+1\r\n2,P1Y2DT3H\r\n,\"{a: [1, null]}\"\r\n");
		map.part("hold").fill("p1y");
		assertThat(map.part("row")).hasCount(1);
		assertThat(map.part("held")).containsText("1");
		Download found = map.page().waitForDownload(() -> map.part("json").click());
		JsonObject json = JsonParser.parseString(Files.readString(found.path())).getAsJsonObject();
		assertThat(json.get("rows")).hasToString("[[2,\"P1Y2DT3H\"]]");
	}

	@Test
	void whatStandsDeepInACellGoesOnTheMap() throws IOException {
		show("screen=query&cypher=");
		run("MATCH p = (a:Term {name: '两个维护'})-[:CO_OCCURS]-(b:Term {name: '四个意识'}) RETURN {ways: [[p]]} AS deep");
		map.part("tab-graph").click();
		assertThat(map.part("found")).containsText("2 个点，1 条线");
		map.part("to-map").click();
		map.drawn();
		assertThat(map.names()).contains("两个维护", "四个意识");
	}

	@Test
	void theStructureIsExplainedAndWritten() throws IOException {
		show("screen=query&cypher=");
		write("RETURN ");
		Locator term = map.page().locator(".q-structure li", new Page.LocatorOptions().setHasText("(:Term)")).first();
		assertThat(term).containsText("一个概念");
		term.locator("summary").click();
		term.locator("[data-testid=property]").first().click();
		assertThat(map.part("cypher")).hasText("RETURN name");
		assertThat(map.barriers()).isEmpty();
		map.part("en").click();
		assertThat(map.page().locator(".q-structure")).containsText("A concept");
		map.part("zh").click();
		assertThat(map.page().locator(".q-structure")).containsText("一个概念");
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

	private static void choose(String what) {
		map.part("saved-menu").click();
		map.part("query-" + what).click();
	}

	private static void complete(String with) {
		assertThat(map.page()
			.locator(".cm-tooltip-autocomplete li")
			.filter(new Locator.FilterOptions().setHasText(with))
			.first()).isVisible();
		map.page().keyboard().press("Tab");
		assertThat(map.page().locator(".cm-tooltip-autocomplete")).hasCount(0);
	}

	private static void type(String name, String type, String value) {
		map.page().locator("[data-testid=type-" + name + "]").selectOption(type);
		map.page().locator("#parameter-" + name).fill(value);
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
