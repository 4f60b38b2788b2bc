package tifa.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that explains the figures works them out to what the server says.
 */
class MethodPageIT extends OpenMap {

	private static final Map<String, Integer> DIGITS = Map.of("npmi", 2, "logdice", 1, "g2", 1, "jaccard", 3, "count",
			0);

	@Test
	void theSelectedLinkIsWorkedOutToTheServersScores() throws IOException {
		for (String unit : List.of("paragraph", "sentence")) {
			show("screen=method&unit=" + unit + "&a=两个维护&b=四个意识");
			for (String measure : DIGITS.keySet()) {
				JsonObject edge = tifa.api()
					.get("/api/graph", "term", "两个维护", "term", "四个意识", "limit", 0, "min", 1, "unit", unit, "measure",
							measure)
					.list("edges")
					.findFirst()
					.orElseThrow();
				String score = String
					.format(Locale.ROOT, "%." + DIGITS.get(measure) + "f", edge.get("score").getAsDouble())
					.replace("-", "−");
				assertThat(map.part("method-" + measure + "-score")).hasText(score);
				assertThat(map.part("method-" + measure + "-map")).hasText(score);
			}
		}
	}

	@Test
	void withoutASelectionTheStrongestLinkOfTheOverviewIsTaken() throws IOException {
		show("screen=method");
		JsonObject graph = tifa.api().get("/api/graph", "limit", 60).object();
		JsonObject edge = graph.getAsJsonArray("edges").get(0).getAsJsonObject();
		assertThat(map.part("method-a")).hasText(edge.get("paragraphs").getAsInt() + " 段");
		for (String measure : DIGITS.keySet()) {
			assertThat(map.part("method-" + measure + "-score"))
				.hasText(map.part("method-" + measure + "-map").textContent());
		}
	}

	@Test
	void aFigureOpensTheEvidenceBehindIt() throws IOException {
		show("screen=method&a=两个维护&b=四个意识");
		String both = map.part("method-a").textContent();
		map.part("method-a").click();
		assertThat(map.part("evidence-count")).hasText(both);
		map.drawn();
	}

	@Test
	void aQuestionMarkBesideAFigureLeadsToItsSectionAndBack() throws IOException {
		show("term=两个维护&a=两个维护&b=四个意识");
		map.part("help-g2").click();
		assertThat(map.page().locator("#method-g2")).isFocused();
		map.drawn();
		assertThat(map.page().url()).contains("screen=method", "part=g2");
		map.page().goBack();
		assertThat(map.part("link-weight")).isVisible();
		map.drawn();
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=12", "term=两个维护&limit=9&min=1", "term=两个维护&term=形式主义&join=all&measure=g2",
			"term=两个维护&depth=2&limit=6", "path=两个维护&path=形式主义", "names=两个维护&names=四个意识&names=形式主义&min=1",
			"from=2015&to=2022&unit=sentence&min=1&minScore=0.1", "term=两个维护&speeches=3&categories=formulation" })
	void theLinePastedIntoTheSearchBoxBringsTheSameView(String view) throws IOException {
		show(view);
		comesBack();
	}

	@Test
	void soDoesThatOfAMapEditedByHand() throws IOException {
		show("term=两个维护&limit=9&min=1");
		map.page().evaluate("""
				() => import("/js/app/router.js").then(async ({ page, dispatch }) => {
					await dispatch("hide", { ids: [page.state().found.nodes[3].id] });
					await dispatch("expand", { of: page.state().found.nodes[2].label });
				})""");
		map.drawn();
		comesBack();
	}

	@Test
	void aLineThatWasCutOrChangedSaysSoAndLeavesTheMap() throws IOException {
		show("term=两个维护&limit=5");
		String line = line();
		Object before = seen();
		paste(line.substring(0, line.length() / 3));
		assertThat(map.page().locator("#toasts, .toast").first()).containsText("不完整");
		paste(line.replaceFirst("至多 5", "至多 6"));
		assertThat(map.page().getByText("对不上").first()).isVisible();
		assertThat(seen()).isEqualTo(before);
		assertThat(map.complaints()).hasSize(2).allMatch((said) -> said.contains("status of 400"));
	}

	private static void comesBack() throws IOException {
		Object before = seen();
		String line = line();
		show("");
		paste("见图 3：" + line.replace("; ", "；\n"));
		assertThat(map.page().getByText("已按方法卡打开").first()).isVisible();
		map.drawn();
		assertThat(seen()).isEqualTo(before);
	}

	private static String line() {
		map.page().locator("#nav-method").click();
		String line = map.part("method-line").textContent();
		map.page().goBack();
		map.drawn();
		return line;
	}

	private static void paste(String text) {
		map.page().evaluate("""
				(text) => {
					const box = document.querySelector("#q");
					const clipboardData = new DataTransfer();
					clipboardData.setData("text/plain", text);
					box.focus();
					box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
				}""", text);
	}

	/** Nodes and links as they are seen, with their figures. */
	private static Object seen() {
		return map.page()
			.evaluate(
					"""
							() => Promise.all([import("/js/app/router.js"), import("/js/view/view.js")]).then(([{ page }, { visible }]) => {
								const { nodes, edges } = visible(page.state());
								return JSON.stringify([nodes.map(({ id, paragraphs }) => [id, paragraphs]).sort(),
									edges.map(({ id, paragraphs, sentences, score }) => [id, paragraphs, sentences, score]).sort()]);
							})""");
	}

	@Test
	void itFitsAPhoneAndSpeaksEnglish() throws IOException {
		try (MapPage phone = phone()) {
			phone.page().navigate(tifa.product().address() + "/#screen=method");
			assertThat(phone.part("method-npmi-score")).isVisible();
			phone.drawn();
			assertThat(phone.wider()).isFalse();
			phone.part("en").click();
			assertThat(phone.page().locator("#method h1")).hasText("How every figure on the map comes about");
			phone.drawn();
			assertThat(phone.wider()).isFalse();
			assertThat(phone.barriers()).isEmpty();
		}
	}

}
