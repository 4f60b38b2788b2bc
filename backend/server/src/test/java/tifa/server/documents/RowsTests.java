package tifa.server.documents;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.text.Refusal;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Tables, a speech a row. */
class RowsTests {

	private static final String TEXT = "同志们：修路的事要抓紧办，修桥的事也要抓紧办。";

	@TempDir
	Path folder;

	private final Harvested found = new Harvested();

	@Test
	void whatARowSaysGoesBeforeWhatItsTextSays() throws Exception {
		separated("""
				标题,日期,讲话人,职务,地点,文种,场合,来源,集合,正文
				在白沙村的讲话,2019年3月5日,周定远,县长,白沙村,讲话,座谈会,青石日报,修路；修桥,"在青石县会议上的讲话
				（2001年1月1日）
				%s"
				""".formatted(TEXT));
		Speech speech = this.found.speeches.get(0);
		assertThat(List.of(speech.title(), speech.date().text(), speech.speaker(), speech.office(), speech.place(),
				speech.kind(), speech.occasion(), speech.source()))
			.containsExactly("在白沙村的讲话", "2019-03-05", "周定远", "县长", "白沙村", "讲话", "座谈会", "青石日报");
		assertThat(this.found.collections).containsExactly(List.of("修路", "修桥"));
		assertThat(speech.metadata().inferred()).isEmpty();
	}

	@Test
	void whatARowLeavesBlankItsTextSays() throws Exception {
		separated("title,date,text\n,,\"在白沙村座谈会上的讲话\n（2019年3月5日）\n" + TEXT + "\"\n");
		assertThat(this.found.speeches.get(0).title()).isEqualTo("在白沙村座谈会上的讲话");
		assertThat(this.found.speeches.get(0).date().text()).isEqualTo("2019-03-05");
	}

	@Test
	void ofManyRowsThreeBadOnesAreRefusedByTheirLines() throws Exception {
		String rows = IntStream.rangeClosed(2, 10_001).mapToObj((line) -> switch (line) {
			case 17 -> "上个月,第17号文件：" + TEXT;
			case 5_000 -> "2019,";
			case 10_001 -> "2019,hello";
			default -> "2019,第" + line + "号文件：" + TEXT;
		}).collect(Collectors.joining("\n"));
		separated("日期,正文\n" + rows);
		assertThat(this.found.speeches).hasSize(9_997);
		assertThat(this.found.refused).containsExactly("17 date.invalid", "5000 row.noText", "10001 file.notChinese");
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,;", "GBK,;", "UTF-16,;" })
	void separatorAndEncodingAreFoundOut(String encoding, String separator) throws Exception {
		String table = String.join(separator, "题目", "内容") + "\r\n" + String.join(separator, "修路", TEXT + "以上，请研究。");
		rows(Map.of()).separated(write(table.getBytes(Charset.forName(encoding))), "h");
		assertThat(this.found.speeches).extracting(Speech::title).containsExactly("修路");
		assertThat(this.found.warnings).isEmpty();
	}

	@Test
	void aTableWithoutATextColumnSaysWhatColumnsItHas() {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> separated("甲,乙\n修路," + TEXT + "\n"));
		assertThat(refusal.code()).isEqualTo("table.unmapped");
		assertThat(refusal.values()).containsEntry("columns", List.of("甲", "乙"))
			.containsEntry("rows", List.of(List.of("修路", TEXT)));
	}

	@Test
	void columnsThatSomebodyNamedAreTaken() throws Exception {
		rows(Map.of("text", "乙", "title", "甲")).separated(write("甲,乙\n修路," + TEXT + "\n"), "h");
		assertThat(this.found.speeches).extracting(Speech::title).containsExactly("修路");
	}

	@Test
	void aBrokenLineOfJsonCostsItselfAlone() throws Exception {
		json("""
				{"标题": "甲", "正文": "%1$s甲"}

				{"标题": "乙", "正文": "%1$s
				["丙"]
				{"标题": "丁"}
				{"title": "戊", "content": ["%1$s", "戊。"]}
				""".formatted(TEXT));
		assertThat(this.found.speeches).extracting(Speech::title).containsExactly("甲", "戊");
		assertThat(this.found.refused).containsExactly("3 row.json", "4 row.json", "5 row.noText");
	}

	@Test
	void anArrayOfObjectsIsATableToo() throws Exception {
		json("""
				[
				 {"title": "甲", "date": "2019-03-05T08:00:00", "text": "%1$s甲"},
				 {"title": "乙", "text": "%1$s乙"},
				 {"title": "丙", "text":
				""".formatted(TEXT));
		assertThat(this.found.speeches).extracting(Speech::title).containsExactly("甲", "乙");
		assertThat(this.found.refused).containsExactly("4 row.json");
	}

	@Test
	void sheetsWithTheSameColumnsAreOneTableAndTheOthersAreNamed() throws Exception {
		List<String> sheets = List.of("说明,甲\n这是,表\n", "标题,正文\n", "标题,正文\n修路,%1$s\n", "标题,正文\n修桥,%1$s乙\n修渠,\n",
				"正文\n%1$s丙\n");
		for (int i = 0; i < sheets.size(); i++) {
			Files.writeString(this.folder.resolve(Integer.toString(i)), sheets.get(i).formatted(TEXT));
		}
		rows(Map.of()).sheets(this.folder, List.of("封面", "2018", "2019", "2020", "附表"), "h");
		assertThat(this.found.speeches).extracting(Speech::title).containsExactly("修路", "修桥");
		assertThat(this.found.refused).containsExactly("2020:3 row.noText");
		assertThat(this.found.warnings).containsExactly("sheets left: 封面、附表");
	}

	@Test
	void theTextOfASpeechIsFoundInWhateverColumn() throws Exception {
		List<String> told = new ArrayList<>();
		SpeechReader reader = new SpeechReader().telling((speech, removals) -> told.add(speech.source()));
		String id = new SpeechReader().read("甲", TEXT.getBytes(StandardCharsets.UTF_8)).get(0).id();
		new CellSearch("表", reader, id).separated(write("甲,乙\n修路," + TEXT + "乙\n修桥," + TEXT + "\n修渠," + TEXT + "\n"),
				"h");
		assertThat(told).containsExactly("表");
	}

	@Test
	void aTableWithoutRowsIsEmpty() {
		assertThat(catchThrowableOfType(Refusal.class, () -> separated("正文\n")).code()).isEqualTo("file.empty");
	}

	@ParameterizedTest
	@CsvSource({ "2019,2019", "2019-3,2019-03", "2019.03.05,2019-03-05", "2019/3/5 08:30,2019-03-05",
			"20190305,2019-03-05", "2019年3月,2019-03", "2019年,2019", "2019年3月5日,2019-03-05" })
	void datesAreReadAsTablesHoldThem(String text, String date) {
		assertThat(RowDate.of(text)).extracting((found) -> found.text()).isEqualTo(date);
	}

	@Test
	void noDateIsNoDate() {
		assertThat(RowDate.of("不详")).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2019-13-01", "3/5/2019", "43529", "2019-02-30", "昨天" })
	void otherDatesAreRefused(String text) {
		assertThat(catchThrowableOfType(Refusal.class, () -> RowDate.of(text)).code()).isEqualTo("date.invalid");
	}

	private void separated(String table) throws IOException, InterruptedException {
		rows(Map.of()).separated(write(table), "h");
	}

	private void json(String table) throws IOException, InterruptedException {
		rows(Map.of()).json(write(table), "h");
	}

	private Rows rows(Map<String, String> columns) {
		return new Rows("表.csv", columns, new SpeechReader(), this.found);
	}

	private Path write(String table) throws IOException {
		return write(table.getBytes(StandardCharsets.UTF_8));
	}

	private Path write(byte[] table) throws IOException {
		return Files.write(this.folder.resolve("table"), table);
	}

}
