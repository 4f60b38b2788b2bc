package tifa.text.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Trains {@link BoostedTrees} by XGBoost (Chen and Guestrin 2016).
 */
final class Boosting {

	/** Optional terms may be shown: they count as right, but less. */
	private static final float OPTIONAL_WEIGHT = 0.3f;

	private static final Pattern NODE = Pattern
		.compile("(\\d+):(?:\\[f(\\d+)<([^\\]]+)\\] yes=(\\d+),no=(\\d+).*|leaf=(.*))");

	private final List<String> names;

	private Boosting(List<String> names) {
		this.names = names;
	}

	/**
	 * An example.
	 *
	 * @param values of the features, and perhaps of others after them
	 * @param verdict what a reader makes of it
	 */
	record Example(float[] values, TrainingSet.Verdict verdict) {
	}

	/**
	 * Trees as lines for {@link BoostedTrees}.
	 * @param examples what to learn from
	 * @param names the features to use: the first of the examples' values
	 * @param rounds how many trees
	 * @param depth how deep they are
	 * @param optional how much an optional term weighs as a right one
	 */
	static List<String> train(List<Example> examples, List<String> names, int rounds, int depth, float optional)
			throws XGBoostError {
		int width = names.size();
		float[] values = new float[examples.size() * width];
		float[] labels = new float[examples.size()];
		float[] weights = new float[examples.size()];
		for (int i = 0; i < examples.size(); i++) {
			System.arraycopy(examples.get(i).values(), 0, values, i * width, width);
			labels[i] = (examples.get(i).verdict() != TrainingSet.Verdict.WRONG) ? 1 : 0;
			weights[i] = (examples.get(i).verdict() == TrainingSet.Verdict.OPTIONAL) ? optional : 1;
		}
		DMatrix matrix = new DMatrix(values, examples.size(), width, Float.NaN);
		matrix.setLabel(labels);
		matrix.setWeight(weights);
		Booster booster = XGBoost.train(matrix, parameters(depth), rounds, Map.of(), null, null);
		matrix.dispose();
		Boosting boosting = new Boosting(names);
		List<String> lines = new ArrayList<>();
		for (String dump : booster.getModelDump((String) null, false, "text")) {
			lines.add(boosting.line(dump));
		}
		return lines;
	}

	private static Map<String, Object> parameters(int depth) {
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
		return parameters;
	}

	private String line(String dump) {
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

	private void append(String number, Map<String, Matcher> nodes, StringBuilder line) {
		Matcher node = nodes.get(number);
		if (node.group(6) != null) {
			line.append(String.format("%.4f ", Float.parseFloat(node.group(6))));
			return;
		}
		line.append(this.names.get(Integer.parseInt(node.group(2))))
			.append('<')
			.append(Float.parseFloat(node.group(3)))
			.append(' ');
		append(node.group(4), nodes, line);
		append(node.group(5), nodes, line);
	}

}
