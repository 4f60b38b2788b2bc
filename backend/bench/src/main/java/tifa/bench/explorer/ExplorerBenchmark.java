package tifa.bench.explorer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/**
 * The page against the clock, in a headless Chromium: {@code frames} needs nothing else,
 * {@code overview}, {@code ego}, {@code expansion}, {@code overlaps} and {@code guard} a
 * running Tifa with speeches in it.
 *
 * <p>
 * Settings: {@code row} (all but {@code random}), {@code tifa.address},
 * {@code tifa.token} (the file), {@code limits} of the overview, {@code runs},
 * {@code minutes} and {@code seed} of random use and the folder of its {@code hands},
 * {@code chromium}, {@code report} (a folder).
 */
public final class ExplorerBenchmark {

	private ExplorerBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		Report report = new Report(
				new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
		List<String> rows = List.of(setting("row", "frames,overview,ego,expansion,overlaps,guard").split(","));
		try (Playwright playwright = Sessions.playwright();
				Browser browser = playwright.chromium()
					.launch(Sessions.launch(setting("chromium", "/usr/bin/chromium")))) {
			for (String row : rows) {
				measure(row, browser, report);
			}
		}
		report.save(Path.of(setting("report", "target/explorer")));
	}

	private static void measure(String row, Browser browser, Report report) throws IOException {
		switch (row) {
			case "frames" -> Frames.measure(browser, report);
			case "overview" -> {
				for (String limit : setting("limits", "60,300").split(",")) {
					Visits.measure(sessions(browser), Integer.parseInt(limit), report);
				}
			}
			case "ego" -> Egos.measure(sessions(browser), report);
			case "expansion" -> Expansions.measure(sessions(browser), report);
			case "guard" -> {
				Sessions open = sessions(browser);
				new Guard(open.address(), open.token()).measure(report);
			}
			case "overlaps" -> Overlaps.measure(sessions(browser), report);
			case "random" -> RandomUse.measure(sessions(browser), Path.of(setting("hands", "")),
					Integer.parseInt(setting("minutes", "30")), Integer.parseInt(setting("seed", "1")), report);
			default -> throw new IllegalArgumentException("No such row: " + row);
		}
	}

	private static Sessions sessions(Browser browser) throws IOException {
		Path home = Path.of(System.getProperty("user.home"), ".tifa", "token");
		return new Sessions(browser, setting("tifa.address", "http://127.0.0.1:8080"),
				Files.readString(Path.of(setting("tifa.token", home.toString()))).strip());
	}

	private static String setting(String name, String usual) {
		String value = System.getProperty(name, "");
		return value.isBlank() ? usual : value;
	}

}
