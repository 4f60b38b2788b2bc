package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator.FilterOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views whose concepts were merged or stopped since, that nobody keeps, or whose names
 * look like anything but names: the page says so and shows what is left.
 */
class StaleViewIT extends OpenMap {

	private static final String VIEW = """
			{"view": {"form": 1, "made": {"names": ["两个维护", "四个意识", "形式主义"]}},
			 "question": {"term": ["两个维护", "四个意识", "形式主义"], "limit": 0}}""";

	private static final String MARKUP = "<svg/onload=alert(1)>";

	private static final String LONG = "从严从实从细".repeat(16) + "长名";

	private static final String SPEECH = """
			<img src=x onerror=alert(1)>讲话
			（2021年4月）
			同志们：
			要推进%1$s，同%2$s一起抓，做到两个维护，增强四个意识。
			再讲%1$s，也讲%2$s，反对形式主义，做到两个维护。
			""".formatted(MARKUP, LONG);

	@Test
	void mergedAndStoppedConceptsAreToldAndTheRestIsShown() throws IOException {
		String path = tifa.api().post("/api/views", VIEW).location();
		tifa.api()
			.post("/api/lexicon/decisions",
					"""
							{"decisions": [{"action": "merge", "name": "两个维护", "into": "四个意识"}, {"action": "stop", "name": "形式主义"}]}""")
			.object();
		try {
			show("v=" + path.replaceAll(".*/", ""));
			assertThat(map.part("view-told")).containsText("视图里的“两个维护”已并入“四个意识”，图上已换成新名。");
			assertThat(map.part("view-told")).containsText("形式主义");
			assertThat(map.drawn().names()).isEqualTo(List.of("四个意识"));
			map.part("see-changes").click();
			assertThat(map.part("changes-renamed")).containsText("两个维护");
			assertThat(map.part("changes-missing")).containsText("形式主义");
			assertThat(map.barriers()).isEmpty();
		}
		finally {
			tifa.api().post("/api/lexicon/undo", "{}").object();
			tifa.api().delete(path);
		}
	}

	@Test
	void aViewThatNobodyKeepsLeadsToTheWhole() throws IOException {
		show("");
		List<String> whole = map.names();
		map.page().navigate(tifa.product().address() + "/#v=0123456789abcdef");
		assertThat(map.page().locator("#toasts")).containsText("没有这个视图");
		assertThat(map.drawn().names()).isEqualTo(whole);
		assertThat(map.complaints()).allMatch((said) -> said.contains("404"));
	}

	@Test
	void anUnknownConceptAmongSeveralIsToldAndTheOthersAreShown() throws IOException {
		show("term=两个维护&term=没有这个概念&term=四个意识");
		assertThat(map.part("view-told")).containsText("没有这个概念");
		assertThat(map.names()).contains("两个维护", "四个意识");
		assertThat(map.page().locator("#crumb b")).hasText("两个维护、四个意识");
		assertThat(map.page().url()).doesNotContain("没有", "%E6%B2%A1");
	}

	/**
	 * What names hold comes from speeches and from people: it is text, and where there is
	 * no room for it, it is cut.
	 */
	@Test
	void namesThatLookLikeMarkupOrHardlyEndAreText() throws IOException {
		tifa.api().post("/api/lexicon/decisions", """
				{"decisions": [{"action": "add", "name": "%s", "category": "formulation"},
				 {"action": "add", "name": "%s", "category": "formulation"}]}""".formatted(MARKUP, LONG)).object();
		JsonObject job = tifa.api().ingest(new Upload().file("怪.txt", SPEECH)).object();
		JsonObject result = job.getAsJsonArray("results").get(0).getAsJsonObject();
		try (MapPage map = another(1440, 900)) {
			choose(map, "onload", MARKUP, "Shift+Enter");
			choose(map, LONG.substring(0, 5), LONG, "Enter");
			assertThat(map.page().locator("#crumb b")).hasAttribute("title", MARKUP + "、" + LONG);
			assertThat(map.drawn().names()).contains(MARKUP, LONG, "两个维护");
			map.page().navigate(tifa.product().address() + "/#term=" + LONG);
			assertThat(map.part("concept")).hasAttribute("title", LONG);
			assertThat(map.part("concept")).containsText("…");
			assertThat(map.part("neighbour").filter(new FilterOptions().setHasText(MARKUP))).isVisible();
			map.part("pin-term").click();
			assertThat(Files.readString(map.drawn().export("svg"))).contains("&lt;svg/onload").doesNotContain(MARKUP);
			map.page().navigate(tifa.product().address() + "/#term=" + LONG.repeat(2));
			assertThat(map.page().locator("#toasts")).containsText("…");
			map.part("toast-act").click();
			assertThat(map.part("search-hits")).isVisible();
			assertThat(map.page().evaluate("() => document.querySelectorAll('[onload], [onerror]').length"))
				.isEqualTo(0);
			assertThat(map.page().evaluate("() => document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
			assertThat(map.complaints()).allMatch((said) -> said.contains("404"));
		}
		finally {
			tifa.api().delete("/api/speeches/" + result.getAsJsonArray("speechIds").get(0).getAsString());
			tifa.api().post("/api/lexicon/undo", "{}").object();
		}
	}

	private static void choose(MapPage map, String typed, String name, String key) {
		map.part("search").fill(typed);
		assertThat(map.part("search-option").first()).containsText(name);
		map.page().keyboard().press(key);
	}

}
