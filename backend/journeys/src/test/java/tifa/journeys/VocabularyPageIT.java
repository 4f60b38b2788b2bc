package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A curator reviews proposals by keys, sees beforehand what that changes, and takes it
 * back.
 */
@TestMethodOrder(OrderAnnotation.class)
class VocabularyPageIT extends OpenMap {

	private static List<String> reviewed;

	@Test
	@Order(1)
	void threeProposalsAreReviewedByKeysAndThePreviewSaysWhatTheApiSays() throws IOException {
		go("#screen=vocabulary");
		reviewed = map.part("term-row").all().stream().limit(3).map((row) -> row.getAttribute("data-name")).toList();
		assertThat(map.part("word")).hasText(reviewed.get(0));
		map.page().keyboard().press("s");
		assertThat(map.part("word")).hasText(reviewed.get(1));
		map.page().keyboard().press("a");
		assertThat(map.part("word")).hasText(reviewed.get(2));
		map.page().keyboard().press("a");
		map.page().keyboard().press("z");
		assertThat(map.part("word")).hasText(reviewed.get(2));
		map.page().keyboard().press("s");
		JsonObject expected = tifa.api()
			.post("/api/lexicon/preview",
					"""
							{"decisions": [{"action": "accept", "name": "%s"}, {"action": "stop", "name": "%s"}, {"action": "stop", "name": "%s"}]}"""
						.formatted(reviewed.get(1), reviewed.get(0), reviewed.get(2)))
			.object();
		JsonObject edges = expected.getAsJsonObject("edges");
		assertThat(map.part("sum-minus-terms")).hasText("−2");
		assertThat(map.part("sum-minus-edges.vanish")).hasText("−" + figure(edges.get("vanish").getAsLong()));
		assertThat(map.part("preview-edges"))
			.containsText(figure(edges.get("before").getAsLong()) + " → " + figure(edges.get("after").getAsLong()));
		assertThat(map.part("preview-vanish")).containsText(reviewed.get(0));
		assertThat(map.barriers()).isEmpty();
	}

	@Test
	@Order(2)
	void decisionsSurviveAReloadAndTheirUndoingRestoresTheSameNumbers() throws IOException {
		String before = numbers();
		map.page().reload();
		assertThat(map.part("apply")).hasText("应用 3 个决定");
		map.part("apply").click();
		assertThat(map.part("toast-act")).isVisible();
		assertThat(numbers()).isNotEqualTo(before);
		map.drawn();
		map.part("tab-stopped").click();
		assertThat(map.part("term-row")).hasCount(2);
		go("#term=" + reviewed.get(1));
		assertThat(map.names()).contains(reviewed.get(1)).doesNotContain(reviewed.get(0), reviewed.get(2));
		go("#screen=vocabulary&tab=history");
		Locator last = map.part("change").first();
		assertThat(last).containsText("停用 " + reviewed.get(0));
		last.getByTestId("take-back").click();
		assertThat(map.part("change").first().locator("b")).containsText("撤销");
		assertThat(numbers()).isEqualTo(before);
		assertThat(map.barriers()).isEmpty();
	}

	@Test
	@Order(3)
	void whatIsSelectedInASpeechBecomesAConcept() throws IOException {
		String speech = tifa.api().get("/api/speeches").list("items").findFirst().orElseThrow().get("id").getAsString();
		go("#speech=" + speech);
		String name = (String) map.page().evaluate("""
				() => {
					for (const p of document.querySelectorAll(".para.body p")) {
						for (const node of p.childNodes) {
							const found = node.nodeType === Node.TEXT_NODE && /\\p{Script=Han}{6}/u.exec(node.data);
							if (found) {
								p.scrollIntoView();
								getSelection().setBaseAndExtent(node, found.index, node, found.index + 6);
								return found[0];
							}
						}
					}
				}""");
		assertThat(map.part("make-term")).isVisible();
		map.page().keyboard().press("c");
		assertThat(map.part("dialog-name")).hasValue(name);
		map.part("dialog-yes").click();
		map.part("toast-act").click();
		assertThat(map.part("preview-appear")).containsText(name);
		assertThat(map.part("sum-plus-terms")).hasText("+1");
		map.part("discard").click();
		assertThat(map.part("apply")).isHidden();
	}

	@Test
	@Order(4)
	void aTableGoesOutAndComesBackAndOneThatContradictsItselfIsRefused() throws IOException {
		go("#screen=vocabulary");
		Download file = map.page().waitForDownload(() -> map.part("export-tsv").click());
		Path saved = file.path().resolveSibling(file.suggestedFilename());
		file.saveAs(saved);
		String table = Files.readString(saved);
		String header = table.lines().findFirst().orElseThrow();
		assertThat(header).startsWith("\ufeffname\t");
		give(header + "\n甲乙丙概念\tpolicy\t丁戊己\t\t\taccepted\t\n庚辛壬概念\tpolicy\t丁戊己\t\t\taccepted\t\n");
		assertThat(map.part("told")).containsText("第 3 行");
		assertThat(map.part("told")).containsText("甲乙丙概念");
		assertThat(map.part("told")).containsText("庚辛壬概念");
		assertThat(map.complaints()).allMatch((line) -> line.contains("400"));
		map.page().keyboard().press("Escape");
		give(table + "甲乙丙概念\tpolicy\t丁戊己\t\t\taccepted\t\n");
		assertThat(map.part("apply")).hasText("应用 1 个决定");
		map.part("discard").click();
	}

	private static void give(String table) {
		map.part("import-file").setInputFiles(new FilePayload("table.tsv", "text/plain", table.getBytes(UTF_8)));
	}

	private static void go(String fragment) throws IOException {
		map.page().navigate(tifa.product().address() + "/" + fragment);
		map.drawn();
	}

	private static String numbers() throws IOException {
		JsonObject corpus = tifa.api().get("/api/corpus").object();
		return List.of("terms", "shown", "edges", "vocabulary").stream().map(corpus::get).toList().toString();
	}

	private static String figure(long n) {
		return String.format("%,d", n);
	}

}
