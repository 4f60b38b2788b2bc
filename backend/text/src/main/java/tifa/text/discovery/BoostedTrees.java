package tifa.text.discovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Gradient-boosted regression trees (Friedman 2001): the sum of their leaves is the log
 * odds of what they were trained for.
 *
 * <p>
 * A tree is a line in preorder, as {@code feature<threshold yes no}; a leaf is a number.
 */
final class BoostedTrees {

	/** After so many trees, what is far below any use is not looked at further. */
	private static final int FIRST_LOOK = 40;

	private static final float HOPELESS = -5f;

	private final List<String> names;

	private final List<Integer> roots = new ArrayList<>();

	private int[] features = new int[1024];

	private float[] values = new float[1024];

	private int[] otherwise = new int[1024];

	private int size;

	private BoostedTrees(List<String> names) {
		this.names = names;
	}

	/** Reads the trees of this name that Tifa comes with. */
	static BoostedTrees bundled(String name, List<String> names) {
		try (InputStream in = BoostedTrees.class.getResourceAsStream("/tifa/text/" + name + ".trees");
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return read(reader.lines().toList(), names);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads trees.
	 * @param lines a tree each
	 * @param names the names of the features, in the order of their values
	 */
	static BoostedTrees read(List<String> lines, List<String> names) {
		BoostedTrees trees = new BoostedTrees(names);
		for (String line : lines) {
			trees.roots.add(trees.size);
			trees.node(new StringTokenizer(line));
		}
		return trees;
	}

	private void node(StringTokenizer tokens) {
		int place = this.size++;
		if (place == this.features.length) {
			this.features = Arrays.copyOf(this.features, place * 2);
			this.values = Arrays.copyOf(this.values, place * 2);
			this.otherwise = Arrays.copyOf(this.otherwise, place * 2);
		}
		String[] parts = tokens.nextToken().split("<");
		if (parts.length == 1) {
			this.features[place] = -1;
			this.values[place] = Float.parseFloat(parts[0]);
			return;
		}
		this.features[place] = this.names.indexOf(parts[0]);
		if (this.features[place] < 0) {
			throw new IllegalArgumentException("There is no feature " + parts[0]);
		}
		this.values[place] = Float.parseFloat(parts[1]);
		node(tokens);
		this.otherwise[place] = this.size;
		node(tokens);
	}

	/** The log odds for these values; only a bound where they are hopeless. */
	float logOdds(float[] example) {
		float sum = 0;
		for (int i = 0; i < this.roots.size(); i++) {
			if (i == FIRST_LOOK && sum < HOPELESS) {
				return sum;
			}
			int place = this.roots.get(i);
			while (this.features[place] >= 0) {
				place = (example[this.features[place]] < this.values[place]) ? place + 1 : this.otherwise[place];
			}
			sum += this.values[place];
		}
		return sum;
	}

}
