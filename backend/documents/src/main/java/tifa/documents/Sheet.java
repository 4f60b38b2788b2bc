package tifa.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Writes the first sheet of an xlsx workbook that has rows as CSV; nothing of it stays in
 * memory but its strings.
 */
final class Sheet {

	private Sheet() {
	}

	/** A table; its detail says how many further sheets have rows. */
	static Reading write(Path file, Path csv) throws IOException, SAXException {
		try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			XSSFReader reader = new XSSFReader(workbook);
			ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
			long filled = 0;
			var sheets = reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next();
						Writer out = (filled == 0) ? Files.newBufferedWriter(csv) : Writer.nullWriter()) {
					CsvRows rows = new CsvRows(out);
					parse(sheet,
							new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new IsoDates(), false));
					filled += rows.isEmpty() ? 0 : 1;
				}
			}
			if (filled == 0) {
				throw new Refused("file.empty");
			}
			return new Reading("table", filled - 1, List.of());
		}
		catch (OpenXML4JException | ParserConfigurationException ex) {
			throw new Refused("file.damaged");
		}
	}

	private static void parse(InputStream sheet, XSSFSheetXMLHandler handler)
			throws ParserConfigurationException, SAXException, IOException {
		XMLReader reader = XMLHelper.newXMLReader();
		reader.setContentHandler(handler);
		reader.parse(new InputSource(sheet));
	}

}
