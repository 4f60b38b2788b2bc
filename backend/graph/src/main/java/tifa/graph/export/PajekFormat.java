package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Pajek's network file: labels, places and one weight a link; what it has no place for
 * stands in the other formats. Places lie within the unit square, as Pajek wants them.
 */
final class PajekFormat extends TextFormat {

	/** By which Pajek knows that a file is UTF-8. */
	private static final char MARK = '\uFEFF';

	PajekFormat() {
		super("pajek", "net", PLAIN);
	}

	@Override
	void write(ExportedGraph exported, Writer writer) throws IOException {
		writer.append(MARK).append("% Tifa; the weight is the count in the unit\n");
		for (String line : exported.note().split("\n")) {
			writer.append("% ").append(line.strip()).append('\n');
		}
		vertices(exported, writer);
	}

	private static void vertices(ExportedGraph exported, Writer writer) throws IOException {
		List<FileNode> nodes = exported.nodes();
		Map<String, Integer> numbers = new HashMap<>();
		Set<String> labels = new HashSet<>();
		Square square = Square.of(exported.positions());
		writer.append("*Vertices ").append(String.valueOf(nodes.size())).append('\n');
		for (FileNode node : nodes) {
			int number = numbers.size() + 1;
			numbers.put(node.id(), number);
			String label = label(node.label());
			writer.append(String.valueOf(number)).append(" \"");
			writer.append(labels.add(label) ? label : label + " " + label(node.id())).append('"');
			writer.append(square.place(exported.positions().get(node.id()))).append('\n');
		}
		writer.append("*Edges\n");
		for (FileEdge edge : exported.edges()) {
			writer.append(numbers.get(edge.source()) + " " + numbers.get(edge.target()) + " " + edge.weight() + "\n");
		}
	}

	/** A label stands between quotes, on one line; nothing can be escaped. */
	private static String label(String text) {
		return text.replaceAll("\\s+", " ").replace('"', '\'').replace('\\', '/');
	}

	/** The frame of all places. */
	private record Square(double left, double top, double size) {

		static Square of(Map<String, ExportedGraph.Position> positions) {
			double left = positions.values().stream().mapToDouble(ExportedGraph.Position::x).min().orElse(0);
			double top = positions.values().stream().mapToDouble(ExportedGraph.Position::y).min().orElse(0);
			double width = positions.values().stream().mapToDouble(ExportedGraph.Position::x).max().orElse(0) - left;
			double height = positions.values().stream().mapToDouble(ExportedGraph.Position::y).max().orElse(0) - top;
			return new Square(left, top, Math.max(width, height));
		}

		String place(ExportedGraph.Position position) {
			return (position != null && this.size > 0) ? String.format(Locale.ROOT, " %.6f %.6f 0.5",
					(position.x() - this.left) / this.size, (position.y() - this.top) / this.size) : "";
		}

	}

}
