package tifa.graph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Node-link JSON, Pajek and VOSviewer.
 */
class PlainFormatsTests {

	private static final Map<String, ExportedGraph.Position> TWO = Map.of("t:两个维护", new ExportedGraph.Position(-10, 20),
			"t:=1+1", new ExportedGraph.Position(90, 70));

	@Test
	void nodeLinkJsonKeepsAllFiguresAndTheCard() throws IOException {
		JsonObject file = json("json", OddGraph.exported(TWO));
		assertThat(file.getAsJsonArray("nodes")).extracting((node) -> text(node.getAsJsonObject(), "label"))
			.isEqualTo(OddGraph.NAMES);
		JsonObject node = file.getAsJsonArray("nodes").get(0).getAsJsonObject();
		assertThat(node.get("paragraphs").getAsLong()).isEqualTo(7);
		assertThat(node.get("y").getAsDouble()).isEqualTo(20);
		JsonObject link = file.getAsJsonArray("links").get(0).getAsJsonObject();
		assertThat(text(link, "source")).isEqualTo("t:两个维护");
		assertThat(link.get("weight").getAsLong()).isEqualTo(11);
		assertThat(link.get("score").getAsDouble()).isEqualTo(-0.125);
		assertThat(file.getAsJsonObject("graph").getAsJsonObject("total").get("edges").getAsLong()).isEqualTo(40);
	}

	/** The longer side of the frame, from -10 to 90, is 1. */
	@Test
	void pajekHasPlacesInTheUnitSquareAndTheMethodAsComments() throws IOException {
		String file = new String(OddGraph.file("pajek", TWO), StandardCharsets.UTF_8);
		assertThat(file).startsWith("\uFEFF% Tifa")
			.contains("% line: tifa-1 r7 two\n% lines \\u000aCREATE (:Broken)\n",
					"*Vertices 13\n1 \"两个维护\" 0.000000 0.000000 0.5\n", "\n5 \"=1+1\" 1.000000 0.500000 0.5\n",
					"\n7 \"two lines and a tab\"\n")
			.endsWith("11 12 21\n12 13 22\n");
	}

	@Test
	void vosviewerHasCountsAsWeightsAndCommunitiesAsClusters() throws IOException {
		JsonObject network = json("vosviewer", OddGraph.withASpeech()).getAsJsonObject("network");
		JsonObject concept = network.getAsJsonArray("items").get(0).getAsJsonObject();
		assertThat(concept.get("cluster").getAsInt()).isEqualTo(4);
		assertThat(concept.getAsJsonObject("weights").get("Mentions").getAsLong()).isEqualTo(9);
		assertThat(concept.getAsJsonObject("scores").keySet()).containsExactly("First year", "Last year", "PageRank",
				"Betweenness");
		JsonObject speech = network.getAsJsonArray("items").get(1).getAsJsonObject();
		assertThat(speech.get("y").getAsDouble()).isEqualTo(-2);
		assertThat(speech.has("cluster")).isFalse();
		assertThat(network.getAsJsonArray("links").get(0))
			.hasToString("{\"source_id\":\"t:两个维护\",\"target_id\":\"s:0123456789abcdef\",\"strength\":3}");
		assertThat(text(json("vosviewer", OddGraph.exported(TWO)).getAsJsonObject("info"), "description"))
			.startsWith("line: tifa-1 r7 two<br>lines");
	}

	private static JsonObject json(String word, ExportedGraph exported) throws IOException {
		return JsonParser.parseString(new String(OddGraph.file(word, exported), StandardCharsets.UTF_8))
			.getAsJsonObject();
	}

	private static String text(JsonObject holder, String name) {
		return holder.get(name).getAsString();
	}

}
