package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

import tifa.graph.analysis.Figures;

/**
 * VOSviewer's JSON (van Eck and Waltman, VOSviewer Online): counts are weights, years and
 * trend are scores, communities are clusters, and a link's strength is the count in the
 * unit.
 */
final class VosviewerFormat extends TextFormat {

	VosviewerFormat() {
		super("vosviewer", "vosviewer.json", JSON);
	}

	@Override
	void write(ExportedGraph exported, Writer writer) throws IOException {
		Map<String, Object> network = Json.map("items", exported.nodes().stream().map((node) -> item(node, exported)),
				"links", exported.edges().stream().map(VosviewerFormat::link));
		Map<String, Object> info = Json.map("title", "Tifa", "description", html(exported.note()));
		new Json(writer).write(Json.map("network", network, "info", info));
	}

	private static Map<String, Object> item(FileNode node, ExportedGraph exported) {
		Map<String, Object> item = Json.map("id", node.id(), "label", node.label());
		ExportedGraph.Position position = exported.positions().get(node.id());
		if (position != null) {
			// Its axis points upwards.
			item.putAll(Json.map("x", position.x(), "y", -position.y()));
		}
		Figures figures = node.figures();
		if (figures != null && figures.community() != null) {
			item.put("cluster", figures.community() + 1);
		}
		item.put("weights", Json.map("Paragraphs", node.paragraphs(), "Sentences", node.sentences(), "Mentions",
				node.mentions(), "Speeches", node.speeches()));
		item.put("scores", (figures != null) ? scores(figures) : Map.of());
		return item;
	}

	/** What isn't known is left out. */
	private static Map<String, Object> scores(Figures figures) {
		Map<String, Object> scores = Json.map("First year", figures.firstYear(), "Last year", figures.lastYear(),
				"Trend", figures.trend(), "PageRank", figures.pageRank(), "Betweenness", figures.betweenness());
		scores.values().removeIf((value) -> value == null);
		return scores;
	}

	private static Map<String, Object> link(FileEdge edge) {
		return Json.map("source_id", edge.source(), "target_id", edge.target(), "strength", edge.weight());
	}

	private static String html(String note) {
		return note.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
	}

}
