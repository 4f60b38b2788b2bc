package tifa.server.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tifa.server.commandline.Commands.Texts;
import tifa.server.console.Console;
import tifa.text.Refusal;
import tifa.text.evaluation.Evaluation;
import tifa.text.evaluation.Gold;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Term;

/**
 * Scores what the default view shows of a corpus against what readers want of it; needs
 * no database.
 */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "evaluate.gold")
	private Path gold;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "evaluate.path")
	private List<Path> paths;

	@Option(names = "--background", paramLabel = "PATH", descriptionKey = "evaluate.background")
	private List<Path> background = List.of();

	@Option(names = "--allowed", paramLabel = "FILE", descriptionKey = "evaluate.allowed")
	private Path allowed;

	@Option(names = "--without-lexicon", descriptionKey = "evaluate.withoutLexicon")
	private boolean withoutLexicon;

	@Option(names = "--shown", paramLabel = "0..1", descriptionKey = "evaluate.shown")
	private double shown = Term.SURE;

	@Override
	public Integer call() throws InterruptedException {
		Texts texts = Texts.ofThisMachine();
		try {
			Gold wanted = Gold.read(Files.readAllLines(this.gold));
			if (this.allowed != null) {
				wanted = wanted.allowing(Files.readAllLines(this.allowed));
			}
			Map<String, Speech> judged = JudgedTexts.under(this.paths, (refusal) -> complain(texts, refusal));
			if (wanted.terms().isEmpty() || judged.isEmpty()) {
				Console.complain(texts.text("evaluate.empty"));
				return Commands.REFUSED;
			}
			List<Speech> others = List
				.copyOf(JudgedTexts.under(this.background, (refusal) -> complain(texts, refusal)).values());
			List<Term> lexicon = this.withoutLexicon ? List.of() : Lexicon.bundled();
			print(new Evaluation(wanted, judged, others, lexicon, this.shown).report(), Console.out());
			return Commands.WELL;
		}
		catch (NoSuchFileException ex) {
			Console.complain(texts.text("ingest.nothingThere", ex.getMessage()));
		}
		catch (Refusal refusal) {
			complain(texts, refusal);
		}
		catch (IOException ex) {
			Console.complain(ex.toString());
		}
		return Commands.REFUSED;
	}

	private static void complain(Texts texts, Refusal refusal) {
		Console.complain(texts.text("evaluate.refused", refusal.values().getOrDefault("file", ""), refusal.code()));
	}

	static void print(Evaluation.Report report, PrintStream out) {
		out.printf("recall\t%.3f\t%d of %d%n", report.recall(), report.present().size() - report.missed().size(),
				report.present().size());
		out.printf("recall of nodes\t%.3f\t%d%n", report.recallOfNodes(),
				report.present().size() - report.missed().size() + report.named());
		out.printf("recall with aliases\t%.3f\t%d%n", report.recallWithAliases(), report.aliased());
		out.printf("kept whole\t%.3f\t%d%n", report.whole(),
				report.present().size() - report.missed().size() + report.within().size());
		out.printf("precision\t%.3f\t%d of %d%n", report.precision(), report.right().size(), report.nodes().size());
		groups("tier", report, out, (term) -> term.tier().word());
		groups("shown category", report, out, (term) -> term.category().word());
		report.present()
			.stream()
			.collect(Collectors.groupingBy(Gold.Entry::category, TreeMap::new, Collectors.toList()))
			.forEach((category, entries) -> out.printf("wanted category\t%s\t%d of %d%n", category,
					count(entries, (each) -> !report.missed().containsKey(each)), entries.size()));
		report.missed()
			.forEach((entry, reason) -> out.printf("missed\t%s\t%s\t%s\t%s%n", entry.term(), entry.category(),
					reason.name().toLowerCase(Locale.ROOT).replace('_', ' '),
					String.join(", ", report.within().getOrDefault(entry, List.of()))));
		report.falseAlarms()
			.forEach((term) -> out.printf("not wanted\t%s\t%s\t%s\t%.2f%n", term.name(), term.tier().word(),
					term.category().word(), term.confidence()));
	}

	private static void groups(String what, Evaluation.Report report, PrintStream out, Function<Term, String> group) {
		report.nodes()
			.values()
			.stream()
			.collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()))
			.forEach((name, terms) -> out.printf("%s\t%s\t%d of %d%n", what, name,
					count(terms, (term) -> report.right().contains(term.name())), terms.size()));
	}

	private static <T> long count(List<T> all, Predicate<T> which) {
		return all.stream().filter(which).count();
	}

}
