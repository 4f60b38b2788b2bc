package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Two tables, of nodes and edges, and the method, in one zip.
 */
final class CsvFormat implements ExportFormat {

	/** One time for all entries: the same subgraph gives the same bytes. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	@Override
	public String word() {
		return "csv";
	}

	@Override
	public String ending() {
		return "zip";
	}

	@Override
	public String mediaType() {
		return "application/zip";
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		List<Column<FileNode>> ofNodes = exported.nodeColumns();
		entry(zip, "nodes.csv", (writer) -> Csv.write(writer, row(Stream.of("id"), names(ofNodes)),
				exported.nodes().stream().map((node) -> row(Stream.of(node.id()), values(ofNodes, node)))));
		entry(zip, "edges.csv",
				(writer) -> Csv.write(writer, row(Stream.of("id", "source", "target"), names(Column.OF_EDGES)),
						exported.edges()
							.stream()
							.map((edge) -> row(Stream.of(edge.id(), edge.source(), edge.target()),
									values(Column.OF_EDGES, edge)))));
		entry(zip, "method.txt", (writer) -> writer.write(exported.note()));
		entry(zip, "method.json", (writer) -> new Json(writer).write(exported.card()));
		zip.finish();
	}

	private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
		content.write(writer);
		writer.flush();
		zip.closeEntry();
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

	/** What an entry holds. */
	private interface Content {

		void write(Writer writer) throws IOException;

	}

}
