package tifa.journeys;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Exports hold what the graph's JSON holds.
 */
class ExportIT {

	private static final Object[] QUESTION = { "term", "两个维护", "limit", 10, "unit", "sentence", "measure", "logdice",
			"min", 1 };

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void theEdgesAreThoseOfTheGraph() throws IOException {
		JsonObject graph = tifa.api().get("/api/graph", QUESTION).object();
		JsonObject file = tifa.api().get("/api/export/cyjs", QUESTION).object();
		JsonObject elements = file.getAsJsonObject("elements");
		assertThat(elements.getAsJsonArray("edges")).hasSizeGreaterThan(10)
			.extracting((edge) -> figures(edge.getAsJsonObject().getAsJsonObject("data"), "weight"))
			.isEqualTo(list(graph, "edges").map((edge) -> figures(edge, "sentences")).toList());
		assertThat(elements.getAsJsonArray("nodes"))
			.extracting((node) -> node.getAsJsonObject().getAsJsonObject("data").get("id"))
			.isEqualTo(list(graph, "nodes").map((node) -> node.get("id")).toList());
		assertThat(file.getAsJsonObject("data").get("method")).isEqualTo(graph.getAsJsonObject("method").get("line"));
	}

	@Test
	void speechesOnTheMapAreNodesOfTheirTypeAndTheCardSaysSo() throws IOException {
		Object[] question = { "term", "两个维护", "limit", 5, "min", 1, "speeches", 2 };
		JsonObject graph = tifa.api().get("/api/graph", question).object();
		JsonObject file = tifa.api().get("/api/export/cyjs", question).object();
		JsonObject elements = file.getAsJsonObject("elements");
		for (String part : List.of("nodes", "edges")) {
			assertThat(elements.getAsJsonArray(part))
				.extracting((each) -> each.getAsJsonObject().getAsJsonObject("data").get("id"))
				.isEqualTo(list(graph, part).map((each) -> each.get("id")).toList());
		}
		assertThat(elements.getAsJsonArray("nodes"))
			.filteredOn(
					(each) -> each.getAsJsonObject().getAsJsonObject("data").get("type").getAsString().equals("speech"))
			.hasSize(2);
		assertThat(elements.getAsJsonArray("edges"))
			.extracting((each) -> each.getAsJsonObject().getAsJsonObject("data").get("kind").getAsString())
			.contains("cooccurrence", "mention");
		assertThat(file.getAsJsonObject("data").get("method").getAsString()).contains("讲话数 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "graphml", "gexf", "gexf12", "cyjs", "json", "pajek", "vosviewer", "cypher" })
	void everyFormatBringsTheMethodAndAName(String format) throws IOException {
		String line = tifa.api()
			.in("en")
			.get("/api/graph", "limit", 5)
			.object()
			.getAsJsonObject("method")
			.get("line")
			.getAsString();
		Api.Answer file = tifa.api().in("en").get("/api/export/" + format, "limit", 5);
		assertThat(file.status()).isEqualTo(200);
		assertThat(file.body()).contains(line);
		assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
			.matches("attachment; filename=\"tifa-r\\d+\\.(graphml|gexf|cyjs|json|net|vosviewer\\.json|cypher)\"; "
					+ "filename\\*=UTF-8''tifa-overview-r\\d+\\.[.\\w]+");
	}

	@Test
	void tablesComeInAZip() throws IOException {
		Api.Answer file = tifa.api().get("/api/export/csv", "limit", 5);
		assertThat(file.headers().firstValue("Content-Type")).hasValue("application/zip");
		assertThat(file.body()).startsWith("PK")
			.contains("nodes.csv", "edges.csv", "evidence.csv", "method.txt", "method.json");
		Api.Answer workbook = tifa.api().get("/api/export/xlsx", "limit", 5);
		assertThat(workbook.headers().firstValue("Content-Type").orElseThrow()).endsWith("spreadsheetml.sheet");
		assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow()).endsWith(".xlsx");
		assertThat(workbook.body()).startsWith("PK").contains("xl/worksheets/sheet4.xml", "[Content_Types].xml");
	}

	@Test
	void weightAndScoreAreExplainedInEveryTextFile() throws IOException {
		for (String format : List.of("graphml", "gexf", "gexf12", "cyjs", "json", "pajek", "vosviewer", "cypher")) {
			assertThat(tifa.api().in("en").get("/api/export/" + format, "limit", 3).body()).as(format)
				.contains("The weight of an edge: how many paragraphs hold both",
						"The association, NPMI: ln(a·N/(f1·f2))");
		}
	}

	@Test
	void whoLeavesHalfWayLeavesNothingBehind() throws IOException {
		Path waiting = tifa.product().home().path().resolve("exports");
		URI address = URI.create(tifa.product().address());
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout(120_000);
			socket.getOutputStream()
				.write(("GET /api/export/html?limit=150 HTTP/1.1\r\nHost: " + address.getAuthority()
						+ "\r\nAuthorization: Bearer " + tifa.product().home().token() + "\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(socket.getInputStream().read()).isEqualTo('H');
		}
		Waiting.until(Duration.ofMinutes(1), () -> {
			try (Stream<Path> left = Files.list(waiting)) {
				return left.findAny().isEmpty();
			}
		});
	}

	@Test
	void whereTheNodesStandCanBePosted() throws IOException {
		String view = """
				{"term": ["两个维护"], "limit": 0, "positions": {"t:两个维护": {"x": 12.5, "y": -3}}}""";
		JsonObject file = tifa.api().post("/api/export/cyjs", view).object();
		assertThat(list(file.getAsJsonObject("elements"), "nodes").findFirst().orElseThrow().get("position"))
			.hasToString("{\"x\":12.5,\"y\":-3.0}");
		assertThat(tifa.api().post("/api/export/gexf", view).body()).contains("viz:position x=\"12.5\" y=\"-3.0\"");
		Api.Answer wrong = tifa.api().post("/api/export/gexf", "{\"positions\": {\"t:a\": [1, 2]}}");
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.body()).contains("parameter.invalid", "positions");
	}

	@Test
	void anUnknownFormatIsToldTheKnownOnes() throws IOException {
		Api.Answer answer = tifa.api().in("en").get("/api/export/pdf");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.body()).contains("\"export.unknown\"",
				"graphml, gexf, gexf12, cyjs, json, pajek, vosviewer, csv, xlsx, cypher, html");
	}

	@Test
	void whatTheGraphRefusesIsRefusedHereToo() throws IOException {
		assertThat(tifa.api().get("/api/export/graphml", "term", "没有这个概念").status()).isEqualTo(404);
		assertThat(tifa.api().get("/api/export/graphml", "unit", "page").body()).contains("parameter.invalid");
		assertThat(tifa.api().stranger().get("/api/export/graphml").status()).isEqualTo(401);
	}

	private static List<Object> figures(JsonObject edge, String weight) {
		return List.of(edge.get("id"), edge.get("source"), edge.get("target"), edge.get(weight), edge.get("sentences"),
				edge.get("paragraphs"), edge.get("speeches"), edge.get("score"), edge.get("expected"));
	}

	private static Stream<JsonObject> list(JsonObject holder, String name) {
		return holder.getAsJsonArray(name).asList().stream().map((item) -> item.getAsJsonObject());
	}

}
