package tifa.graph.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpeechesInFilesTests {

	private static final String SPEECH = "s:0123456789abcdef";

	@Test
	void aSpeechIsANodeOfItsTypeAndItsLinkWeighsWhatTheMapSays() throws IOException {
		JsonObject elements = JsonParser.parseString(text("cyjs")).getAsJsonObject().getAsJsonObject("elements");
		JsonObject speech = data(elements.getAsJsonArray("nodes"), 1);
		assertThat(speech.get("id").getAsString()).isEqualTo(SPEECH);
		assertThat(speech.get("type").getAsString()).isEqualTo("speech");
		assertThat(speech.get("date").getAsString()).isEqualTo("2019-03");
		assertThat(speech.get("community").isJsonNull()).isTrue();
		assertThat(data(elements.getAsJsonArray("nodes"), 0).get("community").getAsInt()).isEqualTo(3);
		JsonObject link = data(elements.getAsJsonArray("edges"), 0);
		assertThat(link.get("kind").getAsString()).isEqualTo("mention");
		assertThat(link.get("target").getAsString()).isEqualTo(SPEECH);
		assertThat(link.get("weight").getAsInt()).isEqualTo(3);
		assertThat(link.get("mentions").getAsInt()).isEqualTo(4);
		assertThat(link.get("score").isJsonNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf", "gexf12" })
	void xmlTellsTheTypesOfNodesAndEdges(String word) throws IOException {
		assertThat(text(word)).contains("id=\"" + SPEECH + "\"", "term", "speech", "mention", "2019-03", "pageRank");
	}

	@Test
	void tablesHaveBothTypes() throws IOException {
		Map<String, String> files = new HashMap<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(OddGraph.file("csv", OddGraph.withASpeech())));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
		}
		assertThat(files.get("nodes.csv")).contains("\r\nt:两个维护,两个维护,term,", "\r\n" + SPEECH + ",")
			.contains(",speech,,,,,2019-03,,4,3,2,1,");
		assertThat(files.get("edges.csv")).endsWith("t:两个维护," + SPEECH + ",3,mention,,4,3,2,1,\r\n");
	}

	@Test
	void aScriptMergesSpeechesWithTheirMentions() throws IOException {
		assertThat(text("cypher"))
			.contains("MERGE (s:Speech {id: row.id})", "MERGE (s)-[r:MENTIONS]->(t)",
					"{speech: '0123456789abcdef', term: '两个维护', set: {count: 4, sentences: 3, paragraphs: 2}}")
			.contains("community: 3");
	}

	private static String text(String word) throws IOException {
		return new String(OddGraph.file(word, OddGraph.withASpeech()), StandardCharsets.UTF_8);
	}

	private static JsonObject data(JsonArray items, int at) {
		return items.get(at).getAsJsonObject().getAsJsonObject("data");
	}

}
