package tifa.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Three tables, of nodes, edges and the passages behind these, and the method, in one
 * zip.
 */
final class CsvFormat implements ExportFormat {

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
	public boolean evidence() {
		return true;
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		ZipParts zip = new ZipParts(out);
		text(zip, "nodes.csv", (writer) -> Tables.nodes(exported, new Csv(writer)));
		text(zip, "edges.csv", (writer) -> Tables.edges(exported, new Csv(writer)));
		text(zip, "evidence.csv", (writer) -> Tables.evidence(exported, new Csv(writer)));
		text(zip, "method.txt", (writer) -> writer.write(exported.note()));
		text(zip, "method.json", (writer) -> new Json(writer).write(exported.card()));
		zip.finish();
	}

	private static void text(ZipParts zip, String name, Text text) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(zip.begin(name), StandardCharsets.UTF_8));
		text.write(writer);
		writer.flush();
		zip.end();
	}

	/** What an entry holds. */
	private interface Text {

		void write(Writer writer) throws IOException;

	}

}
