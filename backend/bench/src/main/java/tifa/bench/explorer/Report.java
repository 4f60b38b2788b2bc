package tifa.bench.explorer;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, a line of a table each, with the machine's load at that moment: on a
 * busy machine only what is counted, and CPU time, can be relied on.
 */
final class Report {

	private final PrintStream out;

	private final List<String> lines = new ArrayList<>();

	Report(PrintStream out) {
		this.out = out;
		say("| what | unit | median | p90 | runs | load |");
		say("|---|---|---|---|---|---|");
	}

	void add(String what, String unit, List<Double> values) {
		double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		say(String.format(Locale.ROOT, "| %s | %s | %s | %s | %d | %.1f |", what, unit, at(values, 0.5),
				at(values, 0.9), values.size(), load));
	}

	void say(String line) {
		this.lines.add(line);
		this.out.println(line);
	}

	void save(Path folder) throws IOException {
		Files.createDirectories(folder);
		String head = "%s, %d processors, Java %s\n\n".formatted(LocalDate.now(),
				Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
		Files.writeString(folder.resolve("explorer.md"), head + String.join("\n", this.lines) + "\n",
				StandardCharsets.UTF_8);
	}

	private static String at(List<Double> values, double share) {
		List<Double> sorted = values.stream().sorted().toList();
		double value = sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
		return String.format(Locale.ROOT, (value < 100) ? "%.1f" : "%.0f", value);
	}

}
