package tifa.text.discovery;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

	private final Map<String, Integer> folds;

	private final List<Annotations.Excerpt> excerpts = Annotations.read();

	private final Map<String, List<Speech>> speeches = new TreeMap<>();

	private final Background background = new Background();

	private final CorpusIndex index;

	private final List<Held> held = new ArrayList<>();

	private final Map<String, int[]> sums = new TreeMap<>();

	private final Map<String, int[]> beyond = new TreeMap<>();

	/**
	 * What trees that never saw the documents of a fold selected in all.
	 */
	private record Held(String what, int fold, Vocabulary known, Discovery discovery, List<Boosting.Example> examples,
			List<Annotations.Excerpt> excerpts) {
	}

	/**
	 * Prepares the corpus.
	 * @param texts all texts by the names that annotations have for them
	 * @param folds the fold of each annotated document
	 */
	Validation(Map<String, String> texts, Map<String, Integer> folds) throws IOException {
		this.texts = texts;
		this.folds = folds;
		SpeechReader reader = new SpeechReader();
		texts.forEach((id, text) -> {
			List<Speech> read = reader.read(id.replace('/', '-') + ".txt", text.getBytes(StandardCharsets.UTF_8));
			this.speeches.put(id, read);
			read.forEach(this.background::add);
		});
		this.index = this.background.index();
	}

	/** Reads all by trees that never saw the documents of a fold. */
	void read(String what, int fold, Vocabulary known, BoostedTrees trees) {
		Discovery discovery = new Discovery(known, this.background, this.index, trees, Integer.MAX_VALUE);
		this.speeches.values().parallelStream().flatMap(List::stream).forEach(discovery::read);
		hold(what, fold, known, discovery, (document) -> true);
	}

	/** Reads the documents of a fold as corpora of their own. */
	void readApart(String what, int fold, Vocabulary known, BoostedTrees trees, int corpora) {
		for (int corpus = 0; corpus < corpora; corpus++) {
			int number = corpus;
			Predicate<String> in = (document) -> this.folds.getOrDefault(document, -1) == fold
					&& TrainingSet.corpus(document, corpora) == number;
			List<Speech> read = this.speeches.entrySet()
				.stream()
				.filter((each) -> in.test(each.getKey()))
				.flatMap((each) -> each.getValue().stream())
				.toList();
			Background apart = new Background();
			read.forEach(apart::add);
			Discovery discovery = new Discovery(known, apart, apart.index(), trees, Integer.MAX_VALUE);
			read.forEach(discovery::read);
			hold(what, fold, known, discovery, in);
		}
	}

	private void hold(String what, int fold, Vocabulary known, Discovery discovery, Predicate<String> documents) {
		List<Annotations.Excerpt> held = this.excerpts.stream()
			.filter((excerpt) -> this.folds.get(excerpt.document()) == fold && documents.test(excerpt.document()))
			.toList();
		this.held.add(new Held(what, fold, known, discovery, examples(held, discovery.figures()), held));
	}

	/** What is selected in excerpts, and what readers made of it. */
	private List<Boosting.Example> examples(List<Annotations.Excerpt> held,
			Function<Collection<String>, Map<String, float[]>> figures) {
		List<Boosting.Example> examples = new ArrayList<>();
		for (Annotations.Excerpt excerpt : held) {
			List<String> sentences = paragraphs(excerpt).flatMap((one) -> one.sentences().stream()).toList();
			figures.apply(sentences)
				.forEach((form, values) -> examples.add(new Boosting.Example(values, verdict(form, excerpt))));
		}
		return examples;
	}

	/** Examples of forms, from some folds. */
	List<Boosting.Example> examples(IntPredicate which) {
		return this.held.stream()
			.filter((each) -> which.test(each.fold()))
			.flatMap((each) -> each.examples().stream())
			.toList();
	}

	private static TrainingSet.Verdict verdict(String form, Annotations.Excerpt excerpt) {
		if (excerpt.core().contains(form)) {
			return TrainingSet.Verdict.CORE;
		}
		return excerpt.optional().contains(form) ? TrainingSet.Verdict.OPTIONAL : TrainingSet.Verdict.WRONG;
	}

	/**
	 * Adds up what is shown of the excerpts of a fold.
	 * @param fold the fold
	 * @param forms trees that judge what was selected
	 * @param losses where misses and what is shown are written
	 */
	void score(int fold, BoostedTrees forms, PrintStream losses) {
		this.held.stream().filter((each) -> each.fold() == fold).forEach((each) -> {
			TermFinder finder = new TermFinder(each.known().with(each.discovery().terms(forms)));
			for (Annotations.Excerpt excerpt : each.excerpts()) {
				Map<String, Term> shown = shown(excerpt, finder);
				for (String group : List.of(genre(excerpt.document()), "~ all")) {
					count(each.what() + "\t" + group, excerpt, shown, each.known());
				}
				print(losses, each.what() + "\t" + excerpt.document(), excerpt, shown);
			}
		});
	}

	/** gwr, city, texts/party … */
	static String genre(String document) {
		return document.replaceFirst("[-0-9_].*", "");
	}

	private Stream<Paragraph> paragraphs(Annotations.Excerpt excerpt) {
		return this.texts.get(excerpt.document())
			.substring(excerpt.start(), excerpt.end())
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> Paragraph.of(0, Role.BODY, line.strip()));
	}

	/** The terms that the default view shows of an excerpt, by what stands there. */
	private Map<String, Term> shown(Annotations.Excerpt excerpt, TermFinder finder) {
		Map<String, Term> shown = new TreeMap<>();
		paragraphs(excerpt).forEach((paragraph) -> {
			for (Mention mention : finder.analyse(List.of(paragraph), null).get(0).mentions()) {
				Term term = finder.vocabulary().named(mention.term());
				String sentence = paragraph.sentences().get(mention.sentence());
				if (term.isSure()) {
					shown.put(MatchingForm.of(sentence.substring(mention.start(), mention.end())), term);
				}
			}
		});
		return shown;
	}

	private void count(String what, Annotations.Excerpt excerpt, Map<String, Term> shown, Vocabulary known) {
		int[] all = this.sums.computeIfAbsent(what, (key) -> new int[4]);
		int[] rest = this.beyond.computeIfAbsent(what, (key) -> new int[4]);
		for (String core : excerpt.core()) {
			add(all, shown.containsKey(core), 0);
			if (known.withForm(core) == null) {
				add(rest, shown.containsKey(core), 0);
			}
		}
		shown.forEach((form, term) -> {
			boolean right = excerpt.core().contains(form) || excerpt.optional().contains(form);
			add(all, right, 2);
			if (term.status() != Status.ACCEPTED) {
				add(rest, right, 2);
			}
		});
	}

	private static void add(int[] sums, boolean right, int place) {
		sums[place] += right ? 1 : 0;
		sums[place + 1]++;
	}

	private static void print(PrintStream out, String where, Annotations.Excerpt excerpt, Map<String, Term> shown) {
		excerpt.core()
			.stream()
			.filter((core) -> !shown.containsKey(core))
			.sorted()
			.forEach((core) -> out.println(where + "\tmissed\t" + core));
		shown.forEach((form, term) -> out.printf("%s\t%s\t%s\t%s\t%.3f%n", where, verdict(form, excerpt), form,
				term.tier().word(), term.confidence()));
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
