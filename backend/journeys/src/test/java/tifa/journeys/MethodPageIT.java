package tifa.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

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
