package tifa.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import tifa.graph.analysis.Figures;

/**
 * VOSviewer's JSON (van Eck and Waltman, VOSviewer Online): counts are weights, years and
 * trend are scores, communities are clusters, and a link's strength is the count in the
 * unit.
 */
final class VosviewerFormat implements ExportFormat {

	@Override
	public String word() {
		return "vosviewer";
	}

	@Override
	public String ending() {
		return "vosviewer.json";
	}

	@Override
	public String mediaType() {
		return "application/json";
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		Map<String, Object> network = new LinkedHashMap<>();
		network.put("items", exported.nodes().stream().map((node) -> item(node, exported)));
		network.put("links", exported.edges().stream().map(VosviewerFormat::link));
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("network", network);
		Map<String, Object> info = new LinkedHashMap<>();
		info.put("title", "Tifa");
		info.put("description", html(exported.note()));
		file.put("info", info);
		new Json(writer).write(file);
		writer.flush();
	}

	private static Map<String, Object> item(FileNode node, ExportedGraph exported) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", node.id());
		item.put("label", node.label());
		ExportedGraph.Position position = exported.positions().get(node.id());
		if (position != null) {
			item.put("x", position.x());
			// Its axis points upwards.
			item.put("y", -position.y());
		}
		Figures figures = node.figures();
		if (figures != null && figures.community() != null) {
			item.put("cluster", figures.community() + 1);
		}
		item.put("weights", weights(node));
		item.put("scores", scores(figures));
		return item;
	}

	private static Map<String, Object> weights(FileNode node) {
		Map<String, Object> weights = new LinkedHashMap<>();
		weights.put("Paragraphs", node.paragraphs());
		weights.put("Sentences", node.sentences());
		weights.put("Mentions", node.mentions());
		weights.put("Speeches", node.speeches());
		return weights;
	}

	/** What isn't known is left out. */
	private static Map<String, Object> scores(Figures figures) {
		Map<String, Object> scores = new LinkedHashMap<>();
		if (figures != null) {
			scores.put("First year", figures.firstYear());
			scores.put("Last year", figures.lastYear());
			scores.put("Trend", figures.trend());
			scores.put("PageRank", figures.pageRank());
			scores.put("Betweenness", figures.betweenness());
			scores.values().removeIf((value) -> value == null);
		}
		return scores;
	}

	private static Map<String, Object> link(FileEdge edge) {
		Map<String, Object> link = new LinkedHashMap<>();
		link.put("source_id", edge.source());
		link.put("target_id", edge.target());
		link.put("strength", edge.weight());
		return link;
	}

	private static String html(String note) {
		return note.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
	}

}
