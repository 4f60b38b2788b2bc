package tifa.graph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Maps with names of all lengths.
 */
final class RandomMaps {

	private static final String LETTERS = "党的建设、全面从严治理“体系”现代化abc";

	private RandomMaps() {
	}

	static List<Dot> dots(int n, long seed) {
		Random random = new Random(seed);
		List<Dot> dots = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			StringBuilder name = new StringBuilder();
			int length = 2 + random.nextInt((random.nextInt(10) == 0) ? 30 : 6);
			for (int j = 0; j < length; j++) {
				name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
			}
			dots.add(new Dot(name.toString(), 1 + random.nextInt(1 + random.nextInt(400))));
		}
		return dots;
	}

	static List<Line> lines(int n, int m, long seed) {
		Random random = new Random(seed);
		List<Line> lines = new ArrayList<>();
		TreeSet<Integer> told = new TreeSet<>();
		for (int i = 0; i < m && n > 1; i++) {
			int a = random.nextInt(n - 1);
			int b = a + 1 + random.nextInt(n - a - 1);
			if (told.add(a * n + b)) {
				lines.add(new Line(a, b, random.nextDouble()));
			}
		}
		return lines;
	}

}
