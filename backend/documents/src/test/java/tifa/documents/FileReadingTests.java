package tifa.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found in files of every format, and why nothing is found in broken ones. */
class FileReadingTests {

	private static final Charset GBK = Charset.forName("GBK");

	@TempDir
	Path folder;

	private Path found;

	@BeforeEach
	void nothingFound() {
		this.found = this.folder.resolve("found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "speech.docx", "speech.doc", "speech.rtf", "speech.odt", "speech.pdf" })
	void aSpeechOfFourPagesComesInItsParagraphs(String name) throws IOException {
		List<String> lines = text(read(fixture(name))).lines().toList();
		assertThat(lines).hasSize(23).noneMatch(String::isBlank);
		assertThat(lines.get(0)).isEqualTo("在渔渡镇乡村振兴现场会上的讲话");
		assertThat(lines.get(2)).isEqualTo("同志们：");
		assertThat(lines.get(3)).startsWith("今天我们把现场会开到渔渡镇的田埂上").endsWith("把旧屋变成客栈的。");
		assertThat(lines.get(22)).isEqualTo("第7个方面，再说说干部作风。下村不要带着一串车，调研不要只看路边，问题摆在桌面上，办法从群众里来。");
	}

	@Test
	void aWebPageIsReadWithoutItsNavigationAndScripts() throws IOException {
		Path page = write("page.html", """
				<!DOCTYPE html><html><head><title>首页</title><script>var a = "看不见";</script></head><body>
				<nav><a href="/">首页</a> <a href="/news">新闻</a></nav>
				<h1>在白沙村座谈会上的讲话</h1><div>同志们：</div><p>修路的事<b>先</b>办，<br>修桥的事后办。</p>
				<table><tr><td>甲</td><td>乙</td></tr></table><footer>版权所有</footer></body></html>
				""".getBytes(StandardCharsets.UTF_8));
		assertThat(text(read(page)).lines().map(String::strip)).containsExactly("在白沙村座谈会上的讲话", "同志们：", "修路的事先办，",
				"修桥的事后办。", "甲", "乙");
	}

	@Test
	void aBookIsReadChapterByChapter() throws IOException {
		Path book = zip("book.epub", "mimetype", bytes("application/epub+zip"), "META-INF/container.xml", bytes("""
				<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
				<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""),
				"book.opf", bytes("""
						<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>
						<item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
						<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
						<spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""), "two.xhtml",
				chapter("第二篇，讲修桥。"), "one.xhtml", chapter("第一篇，讲修路。"));
		assertThat(text(read(book)).lines().filter((line) -> !line.isBlank())).containsExactly("第一篇，讲修路。", "第二篇，讲修桥。");
	}

	@Test
	void aPageWithoutTextIsCounted() throws IOException {
		Path file = this.folder.resolve("mixed.pdf");
		try (PDDocument document = Loader.loadPDF(fixture("speech.pdf").toFile())) {
			document.addPage(new PDPage());
			document.save(file.toFile());
		}
		assertThat(read(file)).isEqualTo(new Reading("text", 1, List.of()));
	}

	@Test
	void aScannedFileHasNoTextLayer() throws IOException {
		Path file = this.folder.resolve("scan.pdf");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(file.toFile());
		}
		assertThat(read(file).code()).isEqualTo("file.noTextLayer");
	}

	@Test
	void protectedFilesAreToldFromDamagedOnes() throws Exception {
		Path pdf = this.folder.resolve("protected.pdf");
		try (PDDocument document = Loader.loadPDF(fixture("speech.pdf").toFile())) {
			document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			document.save(pdf.toFile());
		}
		assertThat(read(pdf).code()).isEqualTo("file.password");
		assertThat(read(protectedDocx()).code()).isEqualTo("file.password");
	}

	@ParameterizedTest
	@ValueSource(strings = { "speech.docx", "speech.doc", "speech.odt", "speech.pdf" })
	void aFileThatBreaksOffIsDamaged(String name) throws IOException {
		byte[] whole = Files.readAllBytes(fixture(name));
		assertThat(read(write(name, Arrays.copyOf(whole, whole.length / 2))).code()).isEqualTo("file.damaged");
	}

	@Test
	void bytesWithoutAnyFormAreBinary() throws IOException {
		assertThat(read(write("picture.docx", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0 })).code())
			.isEqualTo("file.binary");
	}

	@Test
	void externalEntitiesAreNotLookedUp() throws IOException {
		Path secret = write("secret", bytes("不能泄露的话"));
		Path file = zip("x.docx", "word/document.xml", bytes("""
				<!DOCTYPE d [<!ENTITY x SYSTEM "%s">]>
				<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
				<w:t>看得见的话&x;</w:t></w:r></w:p></w:body></w:document>"""
			.formatted(secret.toUri())), "[Content_Types].xml", bytes("""
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
					<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
					<Override PartName="/word/document.xml" ContentType=\
					"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
				"_rels/.rels",
				bytes("""
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
						<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
						Target="word/document.xml"/></Relationships>"""));
		Reading reading = read(file);
		assertThat(reading.code().equals("text") ? text(reading) : "").doesNotContain("不能泄露");
	}

	@ParameterizedTest
	@ValueSource(strings = { "table.xlsx", "table.xls" })
	void everySheetWithRowsBecomesATable(String name) throws IOException {
		Path file = this.folder.resolve(name);
		try (Workbook workbook = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
				OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("空");
			fill(workbook, workbook.createSheet("讲话"));
			workbook.createSheet("别的").createRow(0).createCell(0).setCellValue("说明");
			workbook.createSheet("也空");
			workbook.write(out);
		}
		assertThat(read(file))
			.isEqualTo(new Reading("table", 0, List.of(new Reading.Member("讲话", ""), new Reading.Member("别的", ""))));
		assertThat(Files.readString(this.found.resolve("sheets/0")).replace('"', '|'))
			.isEqualTo(String.join("\r\n", "|标题|,|日期|,|正文|", "", "|他说||好|||,|2019-03-05|,|一，二|", ",,|1234567|", ""));
		assertThat(this.found.resolve("sheets/1")).hasContent("\"说明\"");
	}

	@Test
	void aWorkbookOfOldThatIsDamagedOrHasNoRowsIsRefused() throws IOException {
		Path file = this.folder.resolve("table.xls");
		try (Workbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet("空");
			workbook.write(out);
		}
		assertThat(read(file).code()).isEqualTo("file.empty");
		byte[] half = Arrays.copyOf(Files.readAllBytes(file), 2048);
		assertThat(read(Files.write(file, half)).code()).isEqualTo("file.damaged");
	}

	@Test
	void theFilesOfAnArchiveAreTakenOrRefusedOneByOne() throws IOException {
		Path file = this.folder.resolve("a.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file), GBK)) {
			out.setLevel(0);
			entry(out, "讲话/", new byte[0]);
			entry(out, "讲话/一.txt", bytes("the first"));
			entry(out, "__MACOSX/._一.txt", bytes("x"));
			entry(out, "二.txt", bytes("the second"));
		}
		String spoiled = Files.readString(file, StandardCharsets.ISO_8859_1).replace("the second", "the fourth");
		Reading reading = read(Files.writeString(file, spoiled, StandardCharsets.ISO_8859_1));
		assertThat(reading.members()).containsExactly(new Reading.Member("讲话/一.txt", ""),
				new Reading.Member("二.txt", "file.damaged"));
		assertThat(this.found.resolve("members/0")).hasContent("the first");
	}

	@Test
	void anArchiveThatUnpacksToAHundredTimesItsSizeIsRefused() throws IOException {
		Path file = this.folder.resolve("bomb.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			entry(out, "0.txt", new byte[20 << 20]);
		}
		assertThat(read(file).code()).isEqualTo("archive.tooLarge");
	}

	@Test
	void anArchiveOfMoreThanTwentyThousandFilesIsRefused() throws IOException {
		Path file = this.folder.resolve("many.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i : IntStream.rangeClosed(0, 20_000).toArray()) {
				entry(out, i + ".txt", new byte[0]);
			}
		}
		assertThat(read(file).code()).isEqualTo("archive.tooManyFiles");
	}

	private Reading read(Path file) {
		return FileReading.read(file, this.found);
	}

	private String text(Reading reading) throws IOException {
		assertThat(reading).isEqualTo(Reading.of("text"));
		return Files.readString(this.found.resolve("text"));
	}

	private Path fixture(String name) throws IOException {
		try (InputStream in = FileReadingTests.class.getResourceAsStream(name)) {
			return write("fixture-" + name, in.readAllBytes());
		}
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

	private Path zip(String name, Object... entries) throws IOException {
		Path file = this.folder.resolve(name);
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < entries.length; i += 2) {
				entry(out, (String) entries[i], (byte[]) entries[i + 1]);
			}
		}
		return file;
	}

	private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
		out.putNextEntry(new ZipEntry(name));
		out.write(bytes);
		out.closeEntry();
	}

	private Path protectedDocx() throws Exception {
		Path file = this.folder.resolve("protected.docx");
		Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
		encryptor.confirmPassword("secret");
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			try (OutputStream out = encryptor.getDataStream(system)) {
				out.write(Files.readAllBytes(fixture("speech.docx")));
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			system.writeFilesystem(bytes);
			return Files.write(file, bytes.toByteArray());
		}
	}

	private static void fill(Workbook workbook, Sheet sheet) {
		Row header = sheet.createRow(0);
		List<String> names = List.of("标题", "日期", "正文");
		IntStream.range(0, 3).forEach((i) -> header.createCell(i).setCellValue(names.get(i)));
		Row row = sheet.createRow(2);
		row.createCell(0).setCellValue("他说\"好\"");
		CellStyle date = workbook.createCellStyle();
		date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
		row.createCell(1).setCellValue(LocalDate.of(2019, 3, 5));
		row.getCell(1).setCellStyle(date);
		row.createCell(2).setCellValue("一，二");
		sheet.createRow(3).createCell(2).setCellValue(1234567);
	}

	private static byte[] chapter(String text) {
		return bytes("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>" + text
				+ "</p></body></html>");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
