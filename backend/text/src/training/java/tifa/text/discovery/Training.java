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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import tifa.text.Sha256;
import tifa.text.vocabulary.Term;

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

	private static final double SHOWN_LOSSES = -1;

	private static final Pattern NODE = Pattern
		.compile("(\\d+):(?:\\[f(\\d+)<([^\\]]+)\\] yes=(\\d+),no=(\\d+).*|leaf=(.*))");

	private final TrainingSet whole;

	private final List<TrainingSet> halves;

	private Training(Map<String, String> texts) throws IOException {
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
		Training training = new Training(TrainingSet.texts(places));
		Path folder = Path.of(arguments[0]);
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

	/** Each document's excerpts by trees that never saw that document. */
	private void validate(PrintStream out) throws XGBoostError {
		Map<String, Integer> folds = folds();
		Map<TrainingSet.Sentence, List<BestPath.Scored>> whole = new HashMap<>();
		Map<TrainingSet.Sentence, List<BestPath.Scored>> half = new HashMap<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int held = fold;
			BoostedTrees trees = BoostedTrees.read(
					train(examples((document) -> folds.get(document) != held), SpanFeatures.NAMES, ROUNDS, 6),
					SpanFeatures.NAMES);
			score(this.whole, (document) -> folds.get(document) == held, trees, whole);
			score(this.halves.get(0), (document) -> folds.get(document) == held, trees, half);
		}
		for (double floor : new double[] { -2, -1.5, -1.2, -1, -0.8, -0.5, 0 }) {
			for (double weight : new double[] { 1, 2, 3, 4, 6 }) {
				report(out, "whole lexicon", this.whole, floor, weight, whole);
				report(out, "half of it", this.halves.get(0), floor, weight, half);
			}
		}
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

	private static void score(TrainingSet set, Predicate<String> documents, BoostedTrees trees,
			Map<TrainingSet.Sentence, List<BestPath.Scored>> into) {
		set.excerpts.stream()
			.filter((read) -> documents.test(read.excerpt().document()))
			.flatMap((read) -> read.sentences().stream())
			.forEach((sentence) -> into.put(sentence,
					sentence.examples()
						.stream()
						.map((example) -> new BestPath.Scored(example.candidate(), trees.logOdds(example.features())))
						.toList()));
	}

	private static void report(PrintStream out, String what, TrainingSet set, double floor, double weight,
			Map<TrainingSet.Sentence, List<BestPath.Scored>> scored) {
		int[] all = new int[4];
		int[] beyond = new int[4];
		for (TrainingSet.Read read : set.excerpts) {
			Set<String> found = new HashSet<>();
			Set<String> shown = new HashSet<>();
			for (TrainingSet.Sentence sentence : read.sentences()) {
				show(sentence, BestPath.of(scored.get(sentence), sentence.sentence().known(),
						sentence.sentence().plain().length(), floor, weight), found, shown);
			}
			Set<String> known = read.known();
			count(beyond, read.excerpt(), found, known);
			shown.addAll(found);
			count(all, read.excerpt(), shown, Set.of());
			if (floor == SHOWN_LOSSES && weight == 3 && what.startsWith("whole")) {
				losses(out, read, found, shown);
			}
		}
		out.printf("%s, floor %.1f, known %.0f: recall %.3f precision %.3f; beyond it %.3f %.3f%n", what, floor, weight,
				(double) all[0] / all[1], (double) all[2] / all[3], (double) beyond[0] / beyond[1],
				(double) beyond[2] / beyond[3]);
	}

	/** What is found, and the known terms that no find covers. */
	private static void show(TrainingSet.Sentence sentence, List<BestPath.Scored> path, Set<String> found,
			Set<String> shown) {
		String plain = sentence.sentence().plain();
		path.forEach((each) -> found.add(each.candidate().in(sentence.sentence())));
		sentence.sentence()
			.known()
			.stream()
			.filter((span) -> path.stream()
				.noneMatch((each) -> each.candidate().start() < span.end() && span.start() < each.candidate().end()))
			.forEach((span) -> shown.add(plain.substring(span.start(), span.end())));
	}

	private static void losses(PrintStream out, TrainingSet.Read read, Set<String> found, Set<String> shown) {
		Annotations.Excerpt excerpt = read.excerpt();
		Set<String> right = new HashSet<>(excerpt.core());
		right.addAll(excerpt.optional());
		print(out, "missed", excerpt, excerpt.core(), (each) -> !shown.contains(each));
		print(out, "false", excerpt, found, (each) -> !right.contains(each));
		print(out, "falseknown", excerpt, shown, (each) -> !right.contains(each) && !found.contains(each));
	}

	private static void print(PrintStream out, String what, Annotations.Excerpt excerpt, Set<String> strings,
			Predicate<String> which) {
		strings.stream()
			.filter(which)
			.sorted()
			.forEach((each) -> out.println(what + "\t" + excerpt.document() + "\t" + each));
	}

	/** Core terms found, core terms, found terms that are right, found terms. */
	private static void count(int[] sums, Annotations.Excerpt excerpt, Set<String> found, Set<String> without) {
		for (String core : excerpt.core()) {
			if (!without.contains(core)) {
				sums[1]++;
				sums[0] += found.contains(core) ? 1 : 0;
			}
		}
		for (String each : found) {
			if (!without.contains(each)) {
				sums[3]++;
				sums[2] += (excerpt.core().contains(each) || excerpt.optional().contains(each)) ? 1 : 0;
			}
		}
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
