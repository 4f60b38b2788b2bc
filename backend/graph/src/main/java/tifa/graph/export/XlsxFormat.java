package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A workbook of nodes, edges, the passages behind these and the method. Texts are typed
 * as texts, so that none is taken for a formula.
 */
final class XlsxFormat implements ExportFormat {

	@Override
	public String word() {
		return "xlsx";
	}

	@Override
	public String ending() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public boolean evidence() {
		return true;
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out);
		Tables.nodes(exported, workbook.sheet("nodes"));
		Tables.edges(exported, workbook.sheet("edges"));
		Tables.evidence(exported, workbook.sheet("evidence"));
		Tables.method(exported, workbook.sheet("method"));
		workbook.finish();
	}

}
