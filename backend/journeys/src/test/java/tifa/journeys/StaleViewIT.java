package tifa.journeys;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views whose concepts were merged or stopped since, or that nobody keeps: the page says
 * so and shows what is left.
 */
class StaleViewIT extends OpenMap {

	private static final String VIEW = """
			{"view": {"form": 1, "made": {"names": ["两个维护", "四个意识", "形式主义"]}},
			 "question": {"term": ["两个维护", "四个意识", "形式主义"], "limit": 0}}""";

	@Test
	void mergedAndStoppedConceptsAreToldAndTheRestIsShown() throws IOException {
		String path = tifa.api().post("/api/views", VIEW).headers().firstValue("Location").orElseThrow();
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

}
