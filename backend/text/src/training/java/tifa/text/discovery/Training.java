package tifa.text.discovery;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
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

	/** Optional terms may be shown: they count as right, but less. */
	private static final float OPTIONAL_WEIGHT = 0.3f;

	private static final Pattern NODE = Pattern
		.compile("(\\d+):(?:\\[f(\\d+)<([^\\]]+)\\] yes=(\\d+),no=(\\d+).*|leaf=(.*))");

	private final Path folder;

	private final Map<String, String> texts;

	private final TrainingSet whole;

	private final List<TrainingSet> halves;

	private Training(Path folder, Map<String, String> texts) throws IOException {
		this.folder = folder;
		this.texts = texts;
		this.whole = new TrainingSet(texts, (term) -> true);
		this.halves = List.of(new TrainingSet(texts, (term) -> isOdd(term)),
				new TrainingSet(texts, (term) -> !isOdd(term)));
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
		List<TrainingSet.Example> all = training.examples((document) -> true);
		List<String> screen = train(all, ContextFeatures.NAMES, SCREEN_ROUNDS, 5);
		Files.write(folder.resolve("screen.trees"), screen);
		training.screened(System.out, BoostedTrees.read(screen, ContextFeatures.NAMES));
		Files.write(folder.resolve("selector.trees"), train(all, SpanFeatures.NAMES, ROUNDS, 6));
		if (!Boolean.getBoolean("tifa.hasty")) {
			training.validate(System.out);
		}
	}

	/** Examples with the whole lexicon known and with either half of it. */
	private List<TrainingSet.Example> examples(Predicate<String> documents) {
		List<TrainingSet.Example> examples = new ArrayList<>();
		List<TrainingSet> sets = new ArrayList<>(this.halves);
		sets.add(this.whole);
		for (TrainingSet set : sets) {
			set.excerpts.stream()
				.filter((read) -> documents.test(read.excerpt().document()))
				.flatMap((read) -> read.sentences().stream())
				.forEach((sentence) -> examples.addAll(sentence.examples()));
		}
		return examples;
	}

	/** How much the screen lets pass, and how much of what is right. */
	private void screened(PrintStream out, BoostedTrees screen) {
		List<TrainingSet.Example> examples = examples((document) -> true);
		List<TrainingSet.Example> right = examples.stream()
			.filter((example) -> example.verdict() == TrainingSet.Verdict.CORE)
			.toList();
		out.printf("The screen lets pass %.3f of all and %.3f of the right candidates%n", passing(examples, screen),
				passing(right, screen));
	}

	private static double passing(List<TrainingSet.Example> examples, BoostedTrees screen) {
		return (double) examples.stream().filter((example) -> Selector.passes(screen, example.features())).count()
				/ examples.size();
	}

	/**
	 * Each document's excerpts by trees that never saw that document, or, on demand, no
	 * document of its genre.
	 */
	private void validate(PrintStream out) throws IOException, XGBoostError {
		Map<String, Integer> folds = Boolean.getBoolean("tifa.genres") ? genres() : folds();
		List<Annotations.Excerpt> excerpts = Annotations.read();
		Validation validation = new Validation(this.texts);
		Vocabulary lexicon = Vocabulary.of(Lexicon.bundled());
		Vocabulary half = Vocabulary.of(Lexicon.bundled().stream().filter(Training::isOdd).toList());
		try (PrintStream losses = new PrintStream(this.folder.resolve("losses.tsv").toFile(), StandardCharsets.UTF_8)) {
			for (int fold : new TreeSet<>(folds.values())) {
				Predicate<String> held = (document) -> folds.get(document) == fold;
				BoostedTrees trees = BoostedTrees.read(train(examples(held.negate()), SpanFeatures.NAMES, ROUNDS, 6),
						SpanFeatures.NAMES);
				validation.add("whole lexicon", lexicon, trees, held, excerpts, losses);
				validation.add("half of it", half, trees, held, excerpts, null);
			}
		}
		validation.report(out);
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

	/** Trees as lines for {@link BoostedTrees}, by the first features alone. */
	private static List<String> train(List<TrainingSet.Example> examples, List<String> names, int rounds, int depth)
			throws XGBoostError {
		int width = names.size();
		float[] values = new float[examples.size() * width];
		float[] labels = new float[examples.size()];
		float[] weights = new float[examples.size()];
		for (int i = 0; i < examples.size(); i++) {
			System.arraycopy(examples.get(i).features(), 0, values, i * width, width);
			labels[i] = (examples.get(i).verdict() != TrainingSet.Verdict.WRONG) ? 1 : 0;
			weights[i] = (examples.get(i).verdict() == TrainingSet.Verdict.OPTIONAL) ? OPTIONAL_WEIGHT : 1;
		}
		DMatrix matrix = new DMatrix(values, examples.size(), width, Float.NaN);
		matrix.setLabel(labels);
		matrix.setWeight(weights);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("objective", "binary:logistic");
		parameters.put("base_score", 0.5);
		parameters.put("eta", 0.12);
		parameters.put("max_depth", depth);
		parameters.put("min_child_weight", 6);
		parameters.put("lambda", 2);
		parameters.put("subsample", 0.8);
		parameters.put("colsample_bytree", 0.5);
		parameters.put("tree_method", "hist");
		parameters.put("seed", 1);
		parameters.put("nthread", 2);
		Booster booster = XGBoost.train(matrix, parameters, rounds, Map.of(), null, null);
		List<String> lines = new ArrayList<>();
		for (String dump : booster.getModelDump((String) null, false, "text")) {
			lines.add(line(dump));
		}
		return lines;
	}

	private static String line(String dump) {
		Map<String, Matcher> nodes = new HashMap<>();
		for (String node : dump.strip().split("\\s*\\n\\s*")) {
			Matcher matcher = NODE.matcher(node);
			if (!matcher.matches()) {
				throw new IllegalStateException(node);
			}
			nodes.put(matcher.group(1), matcher);
		}
		StringBuilder line = new StringBuilder();
		append("0", nodes, line);
		return line.toString().strip();
	}

	private static void append(String number, Map<String, Matcher> nodes, StringBuilder line) {
		Matcher node = nodes.get(number);
		if (node.group(6) != null) {
			line.append(String.format("%.4f ", Float.parseFloat(node.group(6))));
			return;
		}
		line.append(SpanFeatures.NAMES.get(Integer.parseInt(node.group(2))))
			.append('<')
			.append(Float.parseFloat(node.group(3)))
			.append(' ');
		append(node.group(4), nodes, line);
		append(node.group(5), nodes, line);
	}

}
