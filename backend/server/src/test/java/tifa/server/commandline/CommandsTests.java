package tifa.server.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.evaluation.Evaluation;
import tifa.text.evaluation.Gold;
import tifa.text.vocabulary.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	@TempDir
	Path folder;

	@Test
	void servingIsWhatIsDoneUnlessSomethingElseIsAsked() {
		assertThat(Commands.asked()).isFalse();
		assertThat(Commands.asked("serve", "--sample", "--tifa.home=x", "--server.port=0")).isFalse();
		assertThat(Commands.asked("--help")).isTrue();
		assertThat(Commands.asked("--smaple")).isTrue();
		assertThat(Commands.asked("ingest", "x")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "frobnicate", "serve --foo", "ingest", "ingest --colection=x y", "ingest /no/such/path",
			"evaluate", "evaluate gold.tsv", "export graphml", "export -o", "query", "query /no/such.cypher",
			"query x --y", "check now" })
	void whatMakesNoSenseIsWrongUsageBeforeAnythingIsStarted(String line) {
		assertThat(Commands.run(line.split(" "))).isEqualTo(Commands.USAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "serve --help", "ingest --help", "check --help", "export --help", "query --help",
			"evaluate --help" })
	void everyCommandTellsWhatItTakes(String line) {
		assertThat(Commands.run(line.split(" "))).isEqualTo(Commands.WELL);
	}

	@Test
	void aListIsScoredAgainstTextsWithoutADatabase() throws Exception {
		Path text = Files.writeString(this.folder.resolve("01_speech.txt"), "全镇上下要增强四个意识，坚持求真务实，做好防汛准备，把石料备齐，把河床清好。");
		Gold gold = Gold.read(List.of("term\tseeds", "四个意识\t01", "防汛\t02"));
		Path nothing = Files.writeString(this.folder.resolve("none.tsv"), "# nothing\n");
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		EvaluateCommand.print(new Evaluation(gold, JudgedTexts.under(List.of(text), (refusal) -> {
		}), List.of(), Lexicon.bundled(), 1).report(), new PrintStream(said, true, StandardCharsets.UTF_8));
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("recall\t1.000\t1 of 1").contains("tier\tlexicon");
		assertThat(Commands.run("evaluate", nothing.toString(), text.toString())).isEqualTo(Commands.REFUSED);
		assertThat(Commands.run("evaluate", "/no/such", text.toString())).isEqualTo(Commands.REFUSED);
	}

	@Test
	void whateverCanBeTakenInIsJudgedAndWhatCannotIsTold() throws Exception {
		Files.writeString(this.folder.resolve("01_a.md"), "# 修路\n全镇上下要把路修好，把石料备齐。");
		Files.writeString(this.folder.resolve("02.csv"), "标题,正文\n修桥,全镇上下要把桥修好，把石料备齐。\n修渠,全镇上下要把渠修好，把石料备齐。\n");
		Files.writeString(this.folder.resolve("03.csv"), "甲,乙\n修桥,全镇上下要把桥修好。\n");
		List<String> refused = new ArrayList<>();
		assertThat(JudgedTexts.under(List.of(this.folder), (refusal) -> refused.add(refusal.code())))
			.containsOnlyKeys("01", "02#1", "02#2");
		assertThat(refused).containsExactly("table.unmapped");
	}

	@Test
	void filesOfAFolderBearTheWayToThemAndHiddenOnesStayOut() throws Exception {
		Path year = Files.createDirectories(this.folder.resolve("年/月"));
		Files.createDirectories(this.folder.resolve("年/.git"));
		Files.writeString(year.resolve("a.txt"), "12");
		Files.writeString(this.folder.resolve("年/.hidden"), "x");
		Files.writeString(this.folder.resolve("年/.git/x"), "x");
		assertThat(FoundFile.under(List.of(this.folder.resolve("年")))).extracting(FoundFile::name)
			.containsExactly("年/月/a.txt");
		assertThat(FoundFile.under(List.of(year.resolve("a.txt")))).extracting(FoundFile::name)
			.containsExactly("a.txt");
	}

	@Test
	void batchesHoldNeitherTooManyFilesNorTooManyBytes() {
		FoundFile small = new FoundFile(this.folder, "s", 10);
		FoundFile large = new FoundFile(this.folder, "l", 1000);
		assertThat(FoundFile.batches(List.of(small, small, small, large, small), 2, 100))
			.containsExactly(List.of(small, small), List.of(small), List.of(large), List.of(small));
	}

	@Test
	void theBarTellsShareNumberRateAndTimeLeft() {
		AtomicLong clock = new AtomicLong();
		ProgressBar bar = new ProgressBar(Commands.Texts.ofThisMachine(), false, clock::get);
		assertThat(bar.line(0, 0, 300)).endsWith("  0% 0/300");
		clock.set(Duration.ofSeconds(30).toNanos());
		assertThat(bar.line(0.5, 90, 300)).contains(" 50% 90/300").contains("3.0").contains("0:30");
	}

	@Test
	void parametersOfQueriesAreJsonWhereTheyCanBe() {
		assertThat(QueryCommand.literal("2019").toString()).isEqualTo("2019");
		assertThat(QueryCommand.literal("[\"甲\"]").toString()).isEqualTo("[\"甲\"]");
		assertThat(QueryCommand.literal("两个维护")).isEqualTo("两个维护");
		assertThat(QueryCommand.literal("")).isEqualTo("");
	}

}
