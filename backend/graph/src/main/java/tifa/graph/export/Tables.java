package tifa.graph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables that spreadsheets have of a subgraph, a row at a time.
 */
final class Tables {

	private Tables() {
	}

	static void nodes(ExportedGraph exported, Table table) throws IOException {
		List<Column<FileNode>> columns = exported.nodeColumns();
		table.row(row(Stream.of("id"), names(columns)));
		for (FileNode node : exported.nodes()) {
			table.row(row(Stream.of(node.id()), values(columns, node)));
		}
	}

	static void edges(ExportedGraph exported, Table table) throws IOException {
		table.row(row(Stream.of("id", "source", "target"), names(Column.OF_EDGES)));
		for (FileEdge edge : exported.edges()) {
			table.row(row(Stream.of(edge.id(), edge.source(), edge.target()), values(Column.OF_EDGES, edge)));
		}
	}

	/** All passages of all links: as many rows a link as its weight. */
	static void evidence(ExportedGraph exported, Table table) throws IOException {
		Current edges = new Current(exported.edges().iterator());
		table.row(row(Stream.of(), names(Column.OF_PASSAGES)));
		exported.passages()
			.tell(Long.MAX_VALUE, (link, passage) -> table
				.row(row(Stream.of(), values(Column.OF_PASSAGES, FilePassage.of(edges.upTo(link), passage)))));
	}

	/** The method, a line for each thing that it tells. */
	static void method(ExportedGraph exported, Table table) throws IOException {
		table.row(List.of("name", "value"));
		for (Map.Entry<String, Object> told : exported.card().entrySet()) {
			if (told.getValue() instanceof Map<?, ?> several) {
				for (Map.Entry<?, ?> each : several.entrySet()) {
					table.row(List.of(told.getKey() + "." + each.getKey(), cell(each.getValue())));
				}
			}
			else {
				table.row(List.of(told.getKey(), cell(told.getValue())));
			}
		}
	}

	private static Object cell(Object value) {
		return (value instanceof Number || value instanceof String) ? value : Json.text(value);
	}

	private static Stream<Object> names(List<? extends Column<?>> columns) {
		return columns.stream().map(Column::name);
	}

	private static <T> Stream<Object> values(List<Column<T>> columns, T item) {
		return columns.stream().map((column) -> column.of(item));
	}

	private static List<Object> row(Stream<String> first, Stream<Object> rest) {
		List<Object> row = new ArrayList<>(first.toList());
		rest.forEach(row::add);
		return row;
	}

	/** The link that passages are told of; they come in the order of the links. */
	private static final class Current {

		private final Iterator<FileEdge> edges;

		private FileEdge edge;

		Current(Iterator<FileEdge> edges) {
			this.edges = edges;
		}

		FileEdge upTo(String id) {
			while (this.edge == null || !this.edge.id().equals(id)) {
				this.edge = this.edges.next();
			}
			return this.edge;
		}

	}

	/** Where rows go, the header first. */
	interface Table {

		/**
		 * Writes a row.
		 * @param cells texts, numbers and null
		 */
		void row(List<?> cells) throws IOException;

	}

}
