package tifa.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views under a name: saved, opened elsewhere, renamed, copied, deleted; and long views,
 * whose address bears the name that the server gave them.
 */
class ViewsPageIT extends OpenMap {

	@BeforeEach
	void begin() throws IOException {
		show("");
	}

	private static void choose(String item) {
		map.part("views").click();
		map.part("views-" + item).click();
	}

	private static void name(String name) {
		map.page().locator("dialog [name=name], dialog input").first().fill(name);
		map.part("dialog-yes").click();
	}

	@Test
	void aLongViewOpensInAnotherBrowserAsItIs() throws IOException {
		try (MapPage other = another(1440, 900)) {
			Steps steps = new Steps(map);
			List<String> names = map.names();
			steps.act("move", Map.of("at", IntStream.range(0, names.size())
				.boxed()
				.collect(Collectors.toMap((i) -> Steps.id(names.get(i)), (i) -> List.of(17 * i, 300 - 7 * i)))));
			steps.act("hide", Map.of("ids", List.of(Steps.id(names.get(0)))));
			map.page().waitForURL("**/#v=*");
			other.page().navigate(map.page().url());
			other.page().reload();
			new Steps(other.drawn()).now().isThatOf(steps.now());
			assertThat(other.page().url()).isEqualTo(map.page().url());
			assertThat(other.complaints()).isEmpty();
		}
	}

	@Test
	void aViewIsSavedListedRenamedCopiedOpenedAndDeleted() throws IOException {
		Steps steps = new Steps(map);
		steps.act("focus", Map.of("terms", List.of("两个维护")));
		steps.act("hide", Map.of("ids", List.of(Steps.id(map.names().get(1)))));
		Steps.State saved = steps.now();
		choose("save");
		name("一幅图");
		assertThat(map.page().locator("#toasts")).containsText("一幅图");
		steps.act("reset", Map.of());
		choose("all");
		Locator first = map.part("view").first();
		assertThat(first.locator("img")).hasJSProperty("naturalWidth", 320);
		first.getByTestId("view-rename").click();
		name("另一个名字");
		assertThat(map.part("views-list")).containsText("另一个名字");
		first.getByTestId("view-duplicate").click();
		assertThat(map.part("view")).hasCount(2);
		assertThat(map.barriers()).isEmpty();
		first.getByTestId("view-remove").click();
		map.part("dialog-yes").click();
		assertThat(map.part("view")).hasCount(1);
		first.getByTestId("view-open").click();
		assertThat(map.page().locator("#crumb")).containsText("两个维护");
		map.drawn();
		steps.now().isThatOf(saved);
		choose("all");
		first.getByTestId("view-remove").click();
		map.part("dialog-yes").click();
		assertThat(map.part("view")).hasCount(0);
	}

	@Test
	void whoWasOvertakenInAnotherTabIsAskedAndLosesNothing() throws IOException {
		choose("save");
		name("两处");
		assertThat(map.page().locator("#toasts")).containsText("两处");
		String path = "/api/views/"
				+ tifa.api().get("/api/views").list("items").findFirst().orElseThrow().get("id").getAsString();
		tifa.api().change(path, "\"1\"", "{\"note\": \"别处写的\"}").object();
		choose("overwrite");
		assertThat(map.page().locator("dialog")).containsText("在别处改过了");
		map.part("dialog-yes").click();
		assertThat(map.page().locator("#toasts")).containsText("副本");
		assertThat(map.complaints()).allMatch((said) -> said.contains("412"));
		List<String> kept = tifa.api()
			.get("/api/views")
			.list("items")
			.map((view) -> view.get("id").getAsString())
			.toList();
		assertThat(kept).hasSize(2);
		assertThat(tifa.api().get(path).text("note")).isEqualTo("别处写的");
		for (String id : kept) {
			tifa.api().delete("/api/views/" + id);
		}
	}

}
