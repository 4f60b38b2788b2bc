package tifa.server.views;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures on a map at some time.
 *
 * @param nodes by name, the units that hold the concept
 * @param edges by id, the units that hold both ends
 */
record Found(Map<String, Long> nodes, Map<String, Long> edges) {

	/** No map: every concept asked for is gone. */
	static final Found NOTHING = new Found(Map.of(), Map.of());

	static Found of(Subgraph graph, Unit unit) {
		Map<String, Long> nodes = new TreeMap<>();
		graph.nodes().forEach((node) -> nodes.put(node.name(), count(node, unit)));
		Map<String, Long> edges = new TreeMap<>();
		graph.edges().forEach((edge) -> edges.put(edge.id(), edge.count(unit)));
		return new Found(nodes, edges);
	}

	private static long count(Subgraph.Node node, Unit unit) {
		return switch (unit) {
			case PARAGRAPH -> node.paragraphs();
			case SENTENCE -> node.sentences();
		};
	}

	/** Compressed JSON. */
	byte[] packed(JsonMapper json) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(json.writeValueAsBytes(this));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	static Found unpacked(byte[] packed, JsonMapper json) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return json.readValue(in.readAllBytes(), Found.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
