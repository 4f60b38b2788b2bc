package tifa.graph.layout;

import java.util.List;

/**
 * The room that a dot takes with its label below and half of the gap around both, as the
 * page reckons it (elements.js).
 *
 * @param half how far it reaches to either side of the dot's middle
 * @param up how far above it
 * @param down how far below
 */
record Box(double half, double up, double down) {

	private static final int GAP = 6;

	private static final int OUTLINE = 6;

	private static final double LINE_HEIGHT = 1.25;

	private static final int UNDER_DOT = 3;

	private static final int UNDER_LABEL = 4;

	static Box of(Dot dot, Scale scale, Look look) {
		double relative = scale.relative(dot.count());
		double diameter = look.diameter(relative);
		int font = look.font(relative);
		List<String> lines = Label.lines(dot.label());
		double wide = lines.stream().mapToDouble(Label::advance).max().orElse(0) * font + OUTLINE;
		double high = lines.size() * font * LINE_HEIGHT + UNDER_LABEL;
		return new Box(Math.max(wide, diameter) / 2 + GAP / 2.0, diameter / 2 + GAP / 2.0,
				diameter / 2 + UNDER_DOT + high + GAP / 2.0);
	}

	double area() {
		return 2 * this.half * (this.up + this.down);
	}

}
