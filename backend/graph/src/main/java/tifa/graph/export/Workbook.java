package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An Office Open XML workbook (ECMA-376), written row by row: one sheet after the other.
 */
final class Workbook {

	/** The most rows of a sheet; a table with more goes on in the next one. */
	static final int ROWS = 1_048_576;

	/** The most UTF-16 code units of a cell. */
	static final int CELL = 32_767;

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	/** Where texts stand that would be taken for formulas once somebody edits them. */
	private static final int QUOTED = 1;

	private static final int HEADER = 2;

	private static final int WIDTH = 16;

	private final ZipParts zip;

	private final List<String> sheets = new ArrayList<>();

	private Xml open;

	Workbook(OutputStream out) {
		this.zip = new ZipParts(out);
	}

	/** Begins a sheet and ends the one before. */
	Tables.Table sheet(String name) throws IOException {
		begin(name);
		return new Sheet(name);
	}

	void finish() throws IOException {
		end();
		book();
		relations();
		styles();
		Xml root = part("_rels/.rels").start("Relationships", "xmlns", PACKAGE + "relationships");
		root.empty("Relationship", "Id", "rId1", "Type", RELATIONS + "/officeDocument", "Target", "xl/workbook.xml");
		end();
		types();
		this.zip.finish();
	}

	private Xml part(String path) throws IOException {
		this.open = new Xml(this.zip.begin(path));
		return this.open;
	}

	private void end() throws IOException {
		if (this.open != null) {
			this.open.finish();
			this.zip.end();
			this.open = null;
		}
	}

	private void begin(String name) throws IOException {
		end();
		this.sheets.add(name);
		Xml xml = part("xl/" + path(this.sheets.size())).start("worksheet", "xmlns", MAIN);
		xml.start("sheetViews").start("sheetView", "workbookViewId", 0);
		xml.empty("pane", "ySplit", 1, "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen").end().end();
		xml.start("cols").empty("col", "min", 1, "max", WIDTH, "width", WIDTH, "customWidth", 1).end();
		xml.start("sheetData");
	}

	private static String path(int number) {
		return "worksheets/sheet" + number + ".xml";
	}

	private void book() throws IOException {
		Xml xml = part("xl/workbook.xml").start("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).start("sheets");
		for (int i = 1; i <= this.sheets.size(); i++) {
			xml.empty("sheet", "name", this.sheets.get(i - 1), "sheetId", i, "r:id", "rId" + i);
		}
		end();
	}

	private void relations() throws IOException {
		Xml xml = part("xl/_rels/workbook.xml.rels").start("Relationships", "xmlns", PACKAGE + "relationships");
		for (int i = 1; i <= this.sheets.size(); i++) {
			xml.empty("Relationship", "Id", "rId" + i, "Type", RELATIONS + "/worksheet", "Target", path(i));
		}
		xml.empty("Relationship", "Id", "styles", "Type", RELATIONS + "/styles", "Target", "styles.xml");
		end();
	}

	private void styles() throws IOException {
		Xml xml = part("xl/styles.xml").start("styleSheet", "xmlns", MAIN);
		xml.start("fonts", "count", 2).start("font").end().start("font").empty("b").end().end();
		xml.start("fills", "count", 2).start("fill").empty("patternFill", "patternType", "none").end();
		xml.start("fill").empty("patternFill", "patternType", "gray125").end().end();
		xml.start("borders", "count", 1).empty("border").end();
		xml.start("cellStyleXfs", "count", 1).empty("xf").end();
		xml.start("cellXfs", "count", 3).empty("xf", "xfId", 0).empty("xf", "xfId", 0, "quotePrefix", 1);
		xml.empty("xf", "xfId", 0, "fontId", 1, "applyFont", 1).end();
		xml.start("cellStyles", "count", 1).empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).end();
		end();
	}

	private void types() throws IOException {
		Xml xml = part("[Content_Types].xml").start("Types", "xmlns", PACKAGE + "content-types");
		xml.empty("Default", "Extension", "rels", "ContentType",
				"application/vnd.openxmlformats-package.relationships+xml");
		xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
		xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPE + "styles+xml");
		for (int i = 1; i <= this.sheets.size(); i++) {
			xml.empty("Override", "PartName", "/xl/" + path(i), "ContentType", TYPE + "worksheet+xml");
		}
		end();
	}

	/** Where the rows of a table go. */
	private final class Sheet implements Tables.Table {

		private final String name;

		private List<?> header;

		private int rows;

		private int parts = 1;

		Sheet(String name) {
			this.name = name;
		}

		@Override
		public void row(List<?> cells) throws IOException {
			if (this.rows == ROWS) {
				this.rows = 0;
				this.parts++;
				begin(this.name + " " + this.parts);
				write(this.header, HEADER);
			}
			boolean first = this.header == null;
			this.header = first ? cells : this.header;
			write(cells, first ? HEADER : 0);
		}

		private void write(List<?> cells, int style) throws IOException {
			this.rows++;
			Workbook.this.open.start("row");
			for (Object cell : cells) {
				write(cell, style);
			}
			Workbook.this.open.end();
		}

		private void write(Object cell, int style) throws IOException {
			Xml xml = Workbook.this.open;
			if (cell == null) {
				xml.empty("c");
			}
			else if (cell instanceof Number) {
				xml.start("c").text("v", cell).end();
			}
			else {
				String text = cell.toString();
				xml.start("c", "t", "inlineStr", "s", Csv.isFormula(text) ? QUOTED : style).start("is");
				xml.text("t", literal(cut(text)), "xml:space", "preserve").end().end();
			}
		}

		/** What looks like an escape sequence of ST_Xstring (22.9.2.19) isn't one. */
		private static String literal(String text) {
			return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
		}

		/** No cell holds more, so that it is told. */
		private static String cut(String text) {
			if (text.length() <= CELL) {
				return text;
			}
			String told = String.format(Locale.ROOT, "… [cut; %d characters in all]", text.length());
			int end = CELL - told.length();
			return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + told;
		}

	}

}
