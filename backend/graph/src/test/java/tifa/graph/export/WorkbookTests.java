package tifa.graph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookTests {

	@Test
	void textsAreTextsWhateverTheyBeginWith() throws Exception {
		Map<String, Document> parts = parts((workbook) -> workbook.sheet("a").row(List.of("=1+1", "x\u0001\r\n", 7)));
		List<Element> cells = all(parts.get("xl/worksheets/sheet1.xml"), "c");
		assertThat(cells).extracting((cell) -> cell.getAttribute("t")).containsExactly("inlineStr", "inlineStr", "");
		assertThat(all(parts.get("xl/worksheets/sheet1.xml"), "t")).extracting(Element::getTextContent)
			.containsExactly("=1+1", "x\uFFFD\r\n");
		assertThat(all(parts.get("xl/worksheets/sheet1.xml"), "v")).singleElement()
			.extracting(Element::getTextContent)
			.isEqualTo("7");
	}

	@Test
	void whatLooksLikeAnEscapeSequenceIsKept() throws Exception {
		assertThat(firstCell("_x0041_ _x_")).isEqualTo("_x005F_x0041_ _x_");
	}

	@Test
	void whatNoCellHoldsIsToldToBeCut() throws Exception {
		String cell = firstCell("𠮷".repeat(20_000));
		assertThat(cell).hasSizeLessThanOrEqualTo(Workbook.CELL).endsWith("𠮷… [cut; 40000 characters in all]");
	}

	@Test
	void aTableThatIsLongerThanASheetGoesOnInTheNextOne() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		Workbook workbook = new Workbook(file);
		Tables.Table table = workbook.sheet("evidence");
		for (int i = 0; i < Workbook.ROWS + 2; i++) {
			table.row(List.of(i));
		}
		workbook.finish();
		Map<String, String> texts = texts(file.toByteArray());
		assertThat(texts.get("xl/workbook.xml")).contains("\"evidence\"", "\"evidence 2\"");
		assertThat(texts.get("xl/worksheets/sheet2.xml").split("<row>")).hasSize(4);
		assertThat(texts.get("xl/worksheets/sheet2.xml")).contains("<v>0</v>", "<v>1048577</v>");
	}

	private static String firstCell(String text) throws Exception {
		return all(parts((workbook) -> workbook.sheet("a").row(List.of(text))).get("xl/worksheets/sheet1.xml"), "t")
			.get(0)
			.getTextContent();
	}

	private static Map<String, Document> parts(Filling filling) throws Exception {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		Workbook workbook = new Workbook(file);
		filling.fill(workbook);
		workbook.finish();
		Map<String, Document> parts = new LinkedHashMap<>();
		for (Map.Entry<String, String> part : texts(file.toByteArray()).entrySet()) {
			parts.put(part.getKey(),
					DocumentBuilderFactory.newInstance()
						.newDocumentBuilder()
						.parse(new ByteArrayInputStream(part.getValue().getBytes("UTF-8"))));
		}
		return parts;
	}

	private static Map<String, String> texts(byte[] file) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			texts.put(entry.getName(), new String(zip.readAllBytes(), "UTF-8"));
		}
		return texts;
	}

	private static List<Element> all(Document part, String name) {
		NodeList found = part.getElementsByTagName(name);
		List<Element> all = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			all.add((Element) found.item(i));
		}
		return all;
	}

	/** What is put into a workbook. */
	private interface Filling {

		void fill(Workbook workbook) throws IOException;

	}

}
