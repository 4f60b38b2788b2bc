package tifa.text.discovery;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import ml.dmlc.xgboost4j.java.XGBoostError;
import tifa.text.Sha256;
import tifa.text.vocabulary.Lexicon;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Trains the selector on the annotated excerpts: cross-validation by document, then the
 * trees that go into the resource.
 *
 * <p>
 * {@code Training FOLDER CORPUS.jsonl TEXTS…}
 */
public final class Training {

	private static final int FOLDS = 3;

	private static final int ROUNDS = 200;

	private static final int SCREEN_ROUNDS = 40;

	/** Some five documents each. */
	private static final int SMALL_CORPORA = 60;

	private static final int FORM_ROUNDS = 80;

	/** Optional terms may be shown: they count as right, but less. */
	private static final float OPTIONAL_SPAN = 0.3f;

	private static final float OPTIONAL_FORM = 0.6f;

	private final Path folder;

	private final Map<String, String> texts;

	private final TrainingSet whole;

	private final List<TrainingSet> others;

	private Training(Path folder, Map<String, String> texts) throws IOException {
		this.folder = folder;
		this.texts = texts;
		this.whole = new TrainingSet(texts, (term) -> true, 1);
		this.others = List.of(new TrainingSet(texts, (term) -> isOdd(term), 1),
				new TrainingSet(texts, (term) -> !isOdd(term), 1),
				new TrainingSet(texts, (term) -> true, SMALL_CORPORA));
	}

	private static boolean isOdd(Term term) {
		return Math.floorMod(Sha256.of(term.name().getBytes(StandardCharsets.UTF_8)).hashCode(), 2) == 1;
	}

	/**
	 * Trains.
	 * @param arguments the folder for the trees, then corpora and folders of texts
	 */
	public static void main(String[] arguments) throws Exception {
		List<Path> places = Arrays.stream(arguments).skip(1).map(Path::of).toList();
		Path folder = Path.of(arguments[0]);
		Training training = new Training(folder, TrainingSet.texts(places));
		List<Boosting.Example> all = training.examples((document) -> true);
		List<String> screen = Boosting.train(all, ContextFeatures.NAMES, SCREEN_ROUNDS, 5, OPTIONAL_SPAN);
		Files.write(folder.resolve("screen.trees"), screen);
		training.screened(System.out, BoostedTrees.read(screen, ContextFeatures.NAMES));
		Files.write(folder.resolve("selector.trees"),
				Boosting.train(all, SpanFeatures.NAMES, ROUNDS, 6, OPTIONAL_SPAN));
		if (!Boolean.getBoolean("tifa.hasty")) {
			training.validate(System.out);
		}
	}

	/**
	 * Examples with the whole lexicon known, with either half of it, and with figures of
	 * small corpora.
	 */
	private List<Boosting.Example> examples(Predicate<String> documents) {
		List<Boosting.Example> examples = new ArrayList<>();
		List<TrainingSet> sets = new ArrayList<>(this.others);
		sets.add(this.whole);
		for (TrainingSet set : sets) {
			set.excerpts.stream()
				.filter((read) -> documents.test(read.excerpt().document()))
				.flatMap((read) -> read.sentences().stream())
				.flatMap((sentence) -> sentence.examples().stream())
				.forEach((each) -> examples.add(new Boosting.Example(each.features(), each.verdict())));
		}
		return examples;
	}

	/** How much the screen lets pass, and how much of what is right. */
	private void screened(PrintStream out, BoostedTrees screen) {
		List<Boosting.Example> examples = examples((document) -> true);
		List<Boosting.Example> right = examples.stream()
			.filter((example) -> example.verdict() == TrainingSet.Verdict.CORE)
			.toList();
		out.printf("The screen lets pass %.3f of all and %.3f of the right candidates%n", passing(examples, screen),
				passing(right, screen));
	}

	private static double passing(List<Boosting.Example> examples, BoostedTrees screen) {
		return (double) examples.stream().filter((example) -> Selector.passes(screen, example.values())).count()
				/ examples.size();
	}

	/**
	 * Each document's excerpts by trees that never saw that document, or, on demand, no
	 * document of its genre; and the trees that judge what they select.
	 */
	private void validate(PrintStream out) throws IOException, XGBoostError {
		Map<String, Integer> folds = Boolean.getBoolean("tifa.genres") ? genres() : folds();
		Validation validation = new Validation(this.texts, folds);
		for (int fold : new TreeSet<>(folds.values())) {
			BoostedTrees trees = BoostedTrees.read(Boosting.train(examples((document) -> folds.get(document) != fold),
					SpanFeatures.NAMES, ROUNDS, 6, OPTIONAL_SPAN), SpanFeatures.NAMES);
			validation.read("whole lexicon", fold, Vocabulary.of(Lexicon.bundled()), trees);
			validation.readApart("small corpora", fold, Vocabulary.of(Lexicon.bundled()), trees, SMALL_CORPORA / FOLDS);
			validation.read("half of it", fold,
					Vocabulary.of(Lexicon.bundled().stream().filter(Training::isOdd).toList()), trees);
		}
		Files.write(this.folder.resolve("forms.trees"), forms(validation, (fold) -> true));
		try (PrintStream losses = new PrintStream(this.folder.resolve("losses.tsv").toFile(), StandardCharsets.UTF_8)) {
			for (int fold : new TreeSet<>(folds.values())) {
				validation.score(fold, BoostedTrees.read(forms(validation, (each) -> each != fold), FormFeatures.NAMES),
						losses);
			}
		}
		validation.report(out);
	}

	private static List<String> forms(Validation validation, IntPredicate folds) throws XGBoostError {
		return Boosting.train(validation.examples(folds), FormFeatures.NAMES, FORM_ROUNDS, 3, OPTIONAL_FORM);
	}

	private Map<String, Integer> genres() {
		Map<String, Integer> folds = new TreeMap<>();
		List<String> genres = folds().keySet().stream().map(Validation::genre).distinct().toList();
		folds().keySet().forEach((document) -> folds.put(document, genres.indexOf(Validation.genre(document))));
		return folds;
	}

	private Map<String, Integer> folds() {
		Map<String, Integer> folds = new TreeMap<>();
		this.whole.excerpts.forEach((read) -> folds.putIfAbsent(read.excerpt().document(), 0));
		int number = 0;
		for (Map.Entry<String, Integer> each : folds.entrySet()) {
			each.setValue(number++ % FOLDS);
		}
		return folds;
	}

}
