package tifa.graph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import tifa.graph.query.Passages;
import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlFormatTests {

	private static final String HOSTILE = "</script><script>alert(1)</script><!--\u2028 <img src=x onerror=alert(1)>";

	@Test
	void noNameEndsTheScriptThatHoldsIt() throws IOException {
		Subgraph.Node node = new Subgraph.Node(HOSTILE, null, "quoted", "accepted", null, 1, 1, 1, 1);
		String page = page(exported(new Subgraph(List.of(node), List.of(), 1, 0, false, 0, 1, 1, "// </script>",
				Map.of("terms", List.of(HOSTILE)))));
		assertThat(page.split("<script", -1)).hasSize(3);
		assertThat(page.split("</script", -1)).hasSize(3);
		assertThat(page).doesNotContain("<!--", "<img", "\u2028");
		assertThat(data(page).getAsJsonArray("nodes").get(0).getAsJsonObject().get("label").getAsString())
			.isEqualTo(HOSTILE);
	}

	@Test
	void nothingButItsOwnScriptAndSheetMayRun() throws IOException {
		String page = page(OddGraph.exported(Map.of()));
		assertThat(page)
			.containsPattern("default-src 'none'; script-src 'sha256-[^']{44}'; style-src 'sha256-[^']{44}'")
			.doesNotContain("http://", "https://", " src=", "href=");
	}

	@Test
	void aLinkHasAsManyPassagesAsItWeighsAndATextIsThereOnce() throws IOException {
		ExportedGraph exported = OddGraph.exported(Map.of());
		JsonObject data = data(page(exported));
		JsonObject passages = data.getAsJsonObject("passages");
		for (FileEdge edge : exported.edges()) {
			assertThat(passages.getAsJsonArray(edge.id())).hasSize((int) edge.weight());
		}
		JsonArray first = passages.getAsJsonArray(exported.edges().get(0).id()).get(1).getAsJsonArray();
		assertThat(first).hasToString("[1,0,4,5,20]");
		assertThat(data.getAsJsonArray("texts").get(1)).hasToString("[1,1101,null,\"两个维护，say \\\"yes\\\", 'no'。\"]");
		assertThat(data.getAsJsonArray("texts")).hasSize(198);
		assertThat(data.getAsJsonArray("speeches")).hasSize(10);
	}

	@Test
	void ofTooManyPassagesEachLinkKeepsSomeAndTheFileSaysHowMany() throws IOException {
		Subgraph.Edge heavy = new Subgraph.Edge("a", "b", 1, 50_000, 1, 0.5, 1);
		Subgraph.Edge light = new Subgraph.Edge("a", "c", 1, 2, 1, 0.5, 1);
		ExportedGraph exported = new ExportedGraph(
				new Subgraph(List.of(OddGraph.node("a"), OddGraph.node("b"), OddGraph.node("c")), List.of(heavy, light),
						1, 0, false, 0, 1, 1, "RETURN 1", Map.of()),
				Map.of(), Unit.PARAGRAPH, Drawing.NONE, Map.of("line", "x"), OddGraph.passages(List.of(heavy, light)));
		JsonObject data = data(page(exported));
		int most = data.get("most").getAsInt();
		assertThat(most).isBetween(5_000, 10_000);
		assertThat(data.getAsJsonObject("passages").getAsJsonArray("t:a|t:b")).hasSize(most);
		assertThat(data.getAsJsonObject("passages").getAsJsonArray("t:a|t:c")).hasSize(2);
	}

	private static ExportedGraph exported(Subgraph graph) {
		return new ExportedGraph(graph, Map.of(), Unit.PARAGRAPH, Drawing.NONE, Map.of("line", HOSTILE), Passages.NONE);
	}

	private static String page(ExportedGraph exported) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		new HtmlFormat("p { margin: 0 }", "document.title = 'x';").write(exported, file);
		return file.toString(StandardCharsets.UTF_8);
	}

	private static JsonObject data(String page) {
		int from = page.indexOf("id=\"data\">") + "id=\"data\">".length();
		return JsonParser.parseString(page.substring(from, page.indexOf("</script>", from))).getAsJsonObject();
	}

}
