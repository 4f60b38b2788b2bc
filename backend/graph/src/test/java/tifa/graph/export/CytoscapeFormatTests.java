package tifa.graph.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CytoscapeFormatTests {

	@Test
	void keepsNamesCountsPlacesAndMethod() throws IOException {
		JsonObject file = parse(Map.of("t:两个维护", new ExportedGraph.Position(3, 4.5)));
		JsonObject elements = file.getAsJsonObject("elements");
		assertThat(elements.getAsJsonArray("nodes")).extracting((node) -> data(node).get("name").getAsString())
			.isEqualTo(OddGraph.NAMES);
		assertThat(elements.getAsJsonArray("nodes").get(0).getAsJsonObject().getAsJsonObject("position"))
			.hasToString("{\"x\":3.0,\"y\":4.5}");
		assertThat(elements.getAsJsonArray("nodes").get(1).getAsJsonObject().has("position")).isFalse();
		JsonObject first = data(elements.getAsJsonArray("edges").get(0));
		assertThat(first.get("weight").getAsLong()).isEqualTo(11);
		assertThat(first.get("score").getAsDouble()).isEqualTo(-0.125);
		assertThat(first.get("source").getAsString()).isEqualTo("t:两个维护");
		assertThat(data(elements.getAsJsonArray("edges").get(11)).get("score").isJsonNull()).isTrue();
	}

	@Test
	void theCardTellsHowItCameAboutAndWhatIsLeftOut() throws IOException {
		JsonObject data = parse(Map.of()).getAsJsonObject("data");
		assertThat(data.get("method").getAsString()).isEqualTo("tifa-1 r7 two\nlines \\u000aCREATE (:Broken)");
		JsonObject card = JsonParser.parseString(data.get("methodCard").getAsString()).getAsJsonObject();
		assertThat(card.getAsJsonObject("total").get("edges").getAsLong()).isEqualTo(40);
		assertThat(card.get("truncated").getAsBoolean()).isTrue();
		assertThat(card.get("undated").getAsLong()).isEqualTo(3);
		assertThat(card.getAsJsonObject("parameters").getAsJsonArray("terms")).extracting(JsonElement::getAsString)
			.isEqualTo(OddGraph.NAMES);
	}

	@Test
	void whatIsNoNumberIsNull() {
		assertThat(Json.text(java.util.Arrays.asList(Double.NaN, 1.0E-9, 2L, true, null, Map.of(), "\u0000")))
			.isEqualTo("[null,\n1.0E-9,\n2,\ntrue,\nnull,\n{},\n\"\\u0000\"]");
	}

	private static JsonObject parse(Map<String, ExportedGraph.Position> positions) throws IOException {
		return JsonParser.parseString(new String(OddGraph.file("cyjs", positions), StandardCharsets.UTF_8))
			.getAsJsonObject();
	}

	private static JsonObject data(JsonElement element) {
		return element.getAsJsonObject().getAsJsonObject("data");
	}

}
