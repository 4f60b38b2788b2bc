package tifa.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A curator narrows, orders, mends and deletes speeches in the page.
 */
@TestMethodOrder(OrderAnnotation.class)
class CorpusScreenIT extends OpenPage {

	private static final String BOTH = "要坚持以人民为中心，推动高质量发展。";

	private static final String SPEECH = """
			脱贫攻坚和乡村振兴要接得上，今年春天先把丁县的山路修通，村村都要有专人负责。
			小学的校舍去年冬天漏了雨，这个暑假一定要翻修完毕，开学以前请家长来看一看。
			脱贫攻坚靠的是一件一件的实事，乡村振兴靠的也是实事，不搞花架子，不报虚数字。""";

	private static Started tifa;

	@BeforeAll
	static void open() throws IOException {
		tifa = new Started();
		tifa.api()
			.ingest(new Upload().file("a.txt", "在甲县会议上的讲话\n（2019年3月1日）\n" + BOTH + "\n" + BOTH)
				.file("b.txt", "在乙县会议上的讲话\n（2021年4月2日）\n" + BOTH)
				.file("c.txt", "丙县工作报告\n（2021年5月3日）\n" + BOTH + "\n脱贫攻坚要抓实。"));
		List<String> ids = tifa.api()
			.get("/api/speeches", "sort", "date")
			.list("items")
			.map((speech) -> speech.get("id").getAsString())
			.toList();
		assertThat(ids).hasSize(3);
		tifa.api().patch("/api/speeches/" + ids.get(0), "{\"speaker\": \"赵一\"}");
		tifa.api().patch("/api/speeches/" + ids.get(1), "{\"speaker\": \"钱二\"}");
		tifa.api().patch("/api/speeches/" + ids.get(2), "{\"speaker\": \"钱二\"}");
		map = new MapPage(chromium.browser(), 1440, 900).logIn(tifa.product(), false);
		map.page().navigate(tifa.product().address() + "/#screen=speeches");
		map.drawn();
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
	void headsOrderTheList() {
		assertThat(map.part("speech-row")).hasCount(3);
		assertThat(map.part("speech-row").first()).containsText("丙县");
		map.part("sort-date").click();
		assertThat(map.page().locator("th[aria-sort=ascending]")).containsText("日期");
		assertThat(map.part("speech-row").first()).containsText("甲县");
	}

	@Test
	@Order(2)
	void aSpeakerNarrowsTheListAndThenTheMapWhoseNumberIsThatOfThePassages() throws IOException {
		map.part("list-filter-speaker").locator("input[value=赵一]").check();
		assertThat(map.part("speech-row")).hasCount(1);
		map.part("to-map").click();
		map.drawn();
		assertThat(map.page()).hasURL(Pattern.compile(".*speaker=.*"));
		assertThat(map.links()).containsExactly("t:以人民为中心|t:高质量发展 2");
		assertThat(tifa.api().get("/api/evidence", "a", "以人民为中心", "b", "高质量发展", "speaker", "赵一").number("total"))
			.isEqualTo(2);
	}

	@Test
	@Order(3)
	void aWrongDateIsToldAndARightOneSaved() throws IOException {
		map.page().navigate(tifa.product().address() + "/#screen=speeches");
		map.drawn();
		assertThat(map.part("speech-row")).hasCount(3);
		map.part("speech-row")
			.filter(new Locator.FilterOptions().setHasText("乙县"))
			.getByTestId("select-speech")
			.check();
		map.part("speech-date").fill("2021-02-30");
		map.part("save-speech").click();
		assertThat(map.part("speech-date")).hasAttribute("aria-invalid", "true");
		assertThat(map.complaints()).allMatch((line) -> line.contains("400"));
		map.part("speech-date").fill("2021-04-03");
		map.part("speech-subtitle").fill("在山路通车以后");
		map.part("save-speech").click();
		assertThat(map.part("speech-row").filter(new Locator.FilterOptions().setHasText("乙县")))
			.containsText("2021-04-03");
		assertThat(tifa.api().get("/api/speeches", "q", "乙县").list("items").findFirst().orElseThrow().get("subtitle"))
			.isEqualTo(new JsonPrimitive("在山路通车以后"));
	}

	@Test
	@Order(4)
	void aSelectionIsDeletedAfterAQuestionAndNothingElse() throws IOException {
		for (String title : List.of("乙县", "丙县")) {
			map.part("speech-row")
				.filter(new Locator.FilterOptions().setHasText(title))
				.getByTestId("select-speech")
				.check();
		}
		map.part("delete-speeches").click();
		map.page().keyboard().press("Escape");
		assertThat(map.part("speech-row")).hasCount(3);
		map.part("delete-speeches").click();
		map.part("confirm").click();
		assertThat(map.part("speech-row")).hasCount(1);
		assertThat(tifa.api().get("/api/corpus").number("speeches")).isEqualTo(1);
		assertThat(tifa.api().get("/api/term", "name", "高质量发展").number("paragraphs")).isEqualTo(2);
	}

	@Test
	@Order(5)
	void aReprintIsToldAtThePassageAndCountedByItselfIfACuratorSaysSo() throws IOException {
		tifa.api()
			.ingest(new Upload().file("d.txt", "在丁县动员会上的讲话\n（2020年1月1日）\n" + SPEECH)
				.file("e.txt", "丁县讲话全文\n（2020年2月2日）\n" + SPEECH + "\n以上是讲话的全文。"));
		map.page().navigate(tifa.product().address() + "/#term=脱贫攻坚&a=脱贫攻坚&b=乡村振兴");
		map.page().reload();
		map.drawn();
		assertThat(map.part("evidence-item")).hasCount(2);
		map.part("reprints").first().click();
		assertThat(map.part("reprint-list")).containsText("重复 9");
		assertThat(map.barriers()).isEmpty();
		map.part("reprint-list").getByText("丁县讲话全文").click();
		assertThat(map.part("reprint-notice")).containsText("未计入：与《在丁县动员会上的讲话》重复 9");
		assertThat(map.barriers()).isEmpty();
		map.part("reprint-no").click();
		assertThat(map.part("reprint-notice")).containsText("已定为不是转载");
		assertThat(evidence()).isEqualTo(4);
		map.part("reprint-auto").click();
		assertThat(map.part("reprint-notice")).containsText("未计入");
		assertThat(evidence()).isEqualTo(2);
		map.page().navigate(tifa.product().address() + "/#screen=speeches");
		assertThat(map.part("uncounted")).hasCount(1);
		map.part("list-filter-counted").locator("input[value=true]").check();
		assertThat(map.part("speech-row")).hasCount(2);
	}

	@Test
	@Order(6)
	void theReaderOpensWhatWasCleanedOfARowThatNamesItsSourceAndPointsOutMasks() throws IOException {
		List<Route> held = new ArrayList<>();
		map.page().route("**/api/corpus", held::add);
		tifa.api()
			.ingest(new Upload().file("f.csv",
					"题目,来源,正文\n戊县的讲话,http://example.org/a.html,\"同志们,今天XX市的人都来了。\n脱贫攻坚,要抓实。\"\n"));
		String id = tifa.api()
			.get("/api/speeches", "q", "戊县")
			.list("items")
			.findFirst()
			.orElseThrow()
			.get("id")
			.getAsString();
		map.page().waitForCondition(() -> !held.isEmpty());
		map.page().navigate(tifa.product().address() + "/#speech=" + id);
		map.drawn();
		assertThat(map.page().locator(".masked")).hasText("XX");
		ElementHandle text = map.part("reader-text").elementHandle();
		map.page().unroute("**/api/corpus");
		held.forEach(Route::resume);
		assertThat(map.page().locator("#nav-count")).hasText("3");
		map.drawn();
		assertThat(text.evaluate("(text) => text.isConnected")).as("what is read isn't drawn again").isEqualTo(true);
		assertThat(map.page().locator(".masked")).hasAttribute("title", "原文隐去的名称");
		map.part("cleaning-show").click();
		Locator rule = map.page().locator("dialog.cleaning [data-rule=halfWidth]");
		assertThat(rule.getByRole(AriaRole.BUTTON)).hasCount(2);
		assertThat(rule.locator("ins").first()).hasText("，");
		assertThat(map.barriers()).isEmpty();
		rule.getByRole(AriaRole.BUTTON).last().click();
		assertThat(map.page().locator("dialog.cleaning")).hasCount(0);
		assertThat(map.part("cleaning")).containsText("清理了 2 处 ・ 标出 1 处");
	}

	private static int evidence() throws IOException {
		return (int) tifa.api().get("/api/evidence", "a", "脱贫攻坚", "b", "乡村振兴").number("total");
	}

}
