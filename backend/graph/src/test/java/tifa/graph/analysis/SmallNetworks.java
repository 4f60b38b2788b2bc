package tifa.graph.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Networks written down as links: two names and a weight each.
 */
final class SmallNetworks {

	/** Two groups of three, tied by two weaker links. */
	static final String TWO_GROUPS = "A B 5, A C 3, A D 1, B C 4, C D 2, D E 6, D F 2, E F 3";

	/** A ring of four, a tail with a short cut, and g alone. */
	static final String RING = "a b 1, b c 1, c d 1, d a 1, d e 2, e f .5, a e .4, f g 0";

	private SmallNetworks() {
	}

	static Network of(String links) {
		return of(Arrays.asList(links.split(", ")));
	}

	/** The same network, told in another order, and links from either end. */
	static Network shuffled(String links, long seed) {
		Random random = new Random(seed);
		List<String> told = new ArrayList<>();
		for (String link : links.split(", ")) {
			String[] parts = link.split(" ");
			told.add(random.nextBoolean() ? link : parts[1] + " " + parts[0] + " " + parts[2]);
		}
		Collections.shuffle(told, random);
		return of(told);
	}

	private static Network of(List<String> links) {
		List<String> names = new ArrayList<>();
		int[] from = new int[links.size()];
		int[] to = new int[links.size()];
		double[] weights = new double[links.size()];
		for (int i = 0; i < links.size(); i++) {
			String[] parts = links.get(i).split(" ");
			from[i] = place(names, parts[0]);
			to[i] = place(names, parts[1]);
			weights[i] = Double.parseDouble(parts[2]);
		}
		return Network.of(names, from, to, weights);
	}

	private static int place(List<String> names, String name) {
		if (!names.contains(name)) {
			names.add(name);
		}
		return names.indexOf(name);
	}

	/** Random links among many. */
	static String random(int nodes, int links, long seed) {
		Random random = new Random(seed);
		List<String> told = new ArrayList<>();
		for (int i = 0; i < links; i++) {
			int a = random.nextInt(nodes);
			int b = random.nextInt(nodes);
			String pair = "n" + Math.min(a, b) + " n" + Math.max(a, b) + " ";
			if (a != b && told.stream().noneMatch((link) -> link.startsWith(pair))) {
				told.add(pair + (1 + random.nextInt(9)) / 10.0);
			}
		}
		return String.join(", ", told);
	}

}
