package tifa.server.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
			"export graphml", "export -o", "query", "query /no/such.cypher", "query x --y", "check now" })
	void whatMakesNoSenseIsWrongUsageBeforeAnythingIsStarted(String line) {
		assertThat(Commands.run(line.split(" "))).isEqualTo(Commands.USAGE);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "--help", "serve --help", "ingest --help", "check --help", "export --help", "query --help" })
	void everyCommandTellsWhatItTakes(String line) {
		assertThat(Commands.run(line.split(" "))).isEqualTo(Commands.WELL);
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
