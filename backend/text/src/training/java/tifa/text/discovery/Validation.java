package tifa.text.discovery;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import tifa.text.finding.Mention;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.speech.SpeechReader;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Scores what the default view would show of annotated excerpts, found in the way of the
 * product: proposals of a whole corpus, then the mentions of all that is sure.
 */
final class Validation {

	private final Map<String, String> texts;

	private final Collection<Speech> speeches = new ArrayList<>();

	private final CorpusIndex index;

	private final Map<String, int[]> sums = new TreeMap<>();

	private final Map<String, int[]> beyond = new TreeMap<>();

	Validation(Map<String, String> texts) {
		this.texts = texts;
		SpeechReader reader = new SpeechReader();
		Background background = new Background();
		texts.forEach((id, text) -> {
			List<Speech> read = reader.read(id.replace('/', '-') + ".txt", text.getBytes(StandardCharsets.UTF_8));
			this.speeches.addAll(read);
			read.forEach(background::add);
		});
		this.index = background.index();
	}

	/**
	 * Adds up what trees find in the excerpts of some documents.
	 * @param what the heading of the sums
	 * @param known the vocabulary that is known
	 * @param trees trees that never saw these documents
	 * @param documents which documents
	 * @param excerpts all annotated excerpts
	 * @param losses where misses and false alarms are written, or null
	 */
	void add(String what, Vocabulary known, BoostedTrees trees, Predicate<String> documents,
			List<Annotations.Excerpt> excerpts, PrintStream losses) {
		Discovery discovery = new Discovery(known, this.index,
				(finder, index) -> new Selector(finder, index, trees));
		this.speeches.parallelStream().forEach(discovery::read);
		TermFinder finder = new TermFinder(known.with(discovery.terms()));
		excerpts.stream().filter((excerpt) -> documents.test(excerpt.document())).forEach((excerpt) -> {
			Map<String, Term> shown = shown(excerpt, finder);
			for (String group : List.of(genre(excerpt.document()), "~ all")) {
				count(what + "\t" + group, excerpt, shown);
			}
			if (losses != null) {
				print(losses, excerpt, shown);
			}
		});
	}

	/** gwr, city, texts/party … */
	static String genre(String document) {
		return document.replaceFirst("[-0-9_].*", "");
	}

	private Map<String, Term> shown(Annotations.Excerpt excerpt, TermFinder finder) {
		Map<String, Term> shown = new TreeMap<>();
		this.texts.get(excerpt.document())
			.substring(excerpt.start(), excerpt.end())
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> Paragraph.of(0, Role.BODY, line.strip()))
			.forEach((paragraph) -> {
				for (Mention mention : finder.analyse(paragraph).mentions()) {
					Term term = finder.vocabulary().named(mention.term());
					String sentence = paragraph.sentences().get(mention.sentence());
					if (term.isSure()) {
						shown.put(MatchingForm.of(sentence.substring(mention.start(), mention.end())), term);
					}
				}
			});
		return shown;
	}

	private void count(String what, Annotations.Excerpt excerpt, Map<String, Term> shown) {
		Set<String> known = new HashSet<>(shown.keySet());
		known.removeIf((form) -> shown.get(form).status() != Status.ACCEPTED);
		int[] all = this.sums.computeIfAbsent(what, (key) -> new int[4]);
		int[] rest = this.beyond.computeIfAbsent(what, (key) -> new int[4]);
		for (String core : excerpt.core()) {
			add(all, shown.containsKey(core), 0);
			if (!known.contains(core)) {
				add(rest, shown.containsKey(core), 0);
			}
		}
		for (String form : shown.keySet()) {
			boolean right = excerpt.core().contains(form) || excerpt.optional().contains(form);
			add(all, right, 2);
			if (!known.contains(form)) {
				add(rest, right, 2);
			}
		}
	}

	private static void add(int[] sums, boolean right, int place) {
		sums[place] += right ? 1 : 0;
		sums[place + 1]++;
	}

	private static void print(PrintStream out, Annotations.Excerpt excerpt, Map<String, Term> shown) {
		excerpt.core()
			.stream()
			.filter((core) -> !shown.containsKey(core))
			.sorted()
			.forEach((core) -> out.println("missed\t" + excerpt.document() + "\t" + core));
		shown.forEach((form, term) -> {
			if (!excerpt.core().contains(form) && !excerpt.optional().contains(form)) {
				out.printf("false\t%s\t%s\t%s\t%.2f%n", excerpt.document(), form, term.tier().word(),
						term.confidence());
			}
		});
	}

	/** Recall of core terms, and precision in core and optional ones, of each heading. */
	void report(PrintStream out) {
		this.sums.forEach((what, all) -> {
			int[] rest = this.beyond.get(what);
			out.printf("%s\trecall %.3f precision %.3f (%d core, %d shown); beyond %.3f %.3f (%d, %d)%n", what,
					(double) all[0] / all[1], (double) all[2] / all[3], all[1], all[3], (double) rest[0] / rest[1],
					(double) rest[2] / rest[3], rest[1], rest[3]);
		});
	}

}
