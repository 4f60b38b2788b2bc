package tifa.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Writes the sheets of a workbook that have rows as CSV. Of an xlsx nothing stays in
 * memory but its strings; an old xls is held whole.
 */
final class Sheets {

	private final IsoDates dates = new IsoDates();

	private final Path folder;

	private final List<Reading.Member> filled = new ArrayList<>();

	private Sheets(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	/** What gives the rows of a sheet. */
	@FunctionalInterface
	private interface Source {

		void into(CsvRows rows) throws IOException, SAXException, ParserConfigurationException;

	}

	/** The sheets of an xlsx, by name: the first as file {@code 0} of the folder. */
	static Reading xlsx(Path file, Path folder) throws IOException, SAXException {
		Sheets sheets = new Sheets(folder);
		try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(workbook);
			StylesTable styles = reader.getStylesTable();
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
			XSSFReader.SheetIterator found = (XSSFReader.SheetIterator) reader.getSheetsData();
			while (found.hasNext()) {
				try (InputStream sheet = found.next()) {
					sheets.add(found.getSheetName(), (rows) -> parse(sheet,
							new XSSFSheetXMLHandler(styles, strings, rows, sheets.dates, false)));
				}
			}
			return sheets.table();
		}
		catch (OpenXML4JException | ParserConfigurationException ex) {
			throw new Refused("file.damaged");
		}
	}

	/** The sheets of an xls. */
	static Reading xls(Path file, Path folder) throws IOException, SAXException {
		Sheets sheets = new Sheets(folder);
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
				HSSFWorkbook workbook = new HSSFWorkbook(container)) {
			for (Sheet sheet : workbook) {
				sheets.add(sheet.getSheetName(), (rows) -> sheet.forEach((row) -> sheets.copy(row, rows)));
			}
			return sheets.table();
		}
		catch (ParserConfigurationException ex) {
			throw new Refused("file.damaged");
		}
	}

	private void add(String name, Source source) throws IOException, SAXException, ParserConfigurationException {
		try (Writer out = Files.newBufferedWriter(this.folder.resolve(Integer.toString(this.filled.size())))) {
			CsvRows rows = new CsvRows(out);
			source.into(rows);
			if (!rows.isEmpty()) {
				this.filled.add(new Reading.Member(name, ""));
			}
		}
	}

	private Reading table() {
		if (this.filled.isEmpty()) {
			throw new Refused("file.empty");
		}
		return new Reading("table", 0, this.filled);
	}

	private static void parse(InputStream sheet, XSSFSheetXMLHandler handler)
			throws ParserConfigurationException, SAXException, IOException {
		XMLReader reader = XMLHelper.newXMLReader();
		reader.setContentHandler(handler);
		reader.parse(new InputSource(sheet));
	}

	private void copy(Row row, CsvRows into) {
		into.startRow(row.getRowNum());
		row.forEach((cell) -> into.cell(cell.getAddress().formatAsString(), text(cell), null));
		into.endRow(row.getRowNum());
	}

	private String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case STRING -> cell.getStringCellValue();
			case NUMERIC -> this.dates.formatRawCellContents(cell.getNumericCellValue(),
					cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
			case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
			default -> "";
		};
	}

}
