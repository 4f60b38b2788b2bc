package tifa.graph.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A whole map: stress layouts from several beginnings, turned and stretched to the frame,
 * boxes pushed apart; the best of them are then improved step by step. Where boxes need
 * more room than there is, the frame grows and is shown smaller. The same dots and lines
 * give the same picture, on every machine.
 */
public final class Overview {

	/** Of all chances taken. */
	public static final int SEED = 41;

	/** So much of the frame is covered at most. */
	private static final double FILL = 0.36;

	/** Where there are hundreds, it takes too long to push them into so little room. */
	private static final double FILL_OF_MANY = 0.3;

	private static final int MANY = 400;

	private static final double GROWTH = 1.15;

	private static final int FRAMES = 12;

	private final Look look;

	private final Effort effort;

	private final Box[] boxes;

	/** Those with a line come first. */
	private final int[] order;

	private final int linked;

	private final int[] a;

	private final int[] b;

	private final double[] lengths;

	private Overview(List<Dot> dots, List<Line> lines, Look look, Effort effort) {
		this.look = look;
		this.effort = effort;
		boolean[] ended = new boolean[dots.size()];
		lines.forEach((line) -> {
			ended[line.a()] = true;
			ended[line.b()] = true;
		});
		this.order = IntStream.range(0, dots.size())
			.boxed()
			.sorted(Comparator.comparing((i) -> !ended[i]))
			.mapToInt(Integer::intValue)
			.toArray();
		this.linked = (int) IntStream.of(this.order).filter((i) -> ended[i]).count();
		int[] places = new int[dots.size()];
		IntStream.range(0, this.order.length).forEach((place) -> places[this.order[place]] = place);
		Scale scale = Scale.of(dots);
		this.boxes = Arrays.stream(this.order).mapToObj((i) -> Box.of(dots.get(i), scale, look)).toArray(Box[]::new);
		this.a = lines.stream().mapToInt((line) -> places[line.a()]).toArray();
		this.b = lines.stream().mapToInt((line) -> places[line.b()]).toArray();
		this.lengths = lines.stream().mapToDouble((line) -> 1 + 0.8 * (1 - line.strength())).toArray();
	}

	/** The picture of dots and lines. */
	public static Picture of(List<Dot> dots, List<Line> lines, Look look, Effort effort) {
		return new Overview(dots, lines, look, effort).picture();
	}

	private Picture picture() {
		double area = Arrays.stream(this.boxes).mapToDouble(Box::area).sum();
		Frame room = new Frame(this.look.width(), this.look.height());
		double fill = (this.boxes.length > MANY) ? FILL_OF_MANY : FILL;
		double grown = Math.max(1, Math.sqrt(area / (fill * room.width() * room.height())));
		Picture picture = within(room.grown(grown));
		for (int frames = 1; picture.overlaps() > 0 && frames < FRAMES; frames++) {
			grown *= GROWTH;
			picture = within(room.grown(grown));
		}
		return picture;
	}

	private Picture within(Frame frame) {
		Points aside = new Points(this.boxes.length);
		double floor = aside(frame, aside);
		Drawing drawing = new Drawing(this.boxes, this.linked, this.a, this.b, frame, floor);
		Points at = new Sketches(drawing, this.lengths, this.effort, new Seeded(SEED)).best(aside);
		Cost cost = new Cost(drawing);
		Picture.Place[] places = new Picture.Place[this.order.length];
		for (int i = 0; i < places.length; i++) {
			places[this.order[i]] = new Picture.Place(rounded(at.x[i]), rounded(at.y[i]));
		}
		return new Picture(List.of(places), frame, SEED, cost.crossings(at), cost.through(at), drawing.overlaps(at));
	}

	/** As finely as anybody sees. */
	private static double rounded(double pixels) {
		return Math.round(pixels * 100) / 100.0;
	}

	/**
	 * Dots without a line stand in rows at the bottom right.
	 * @return where what has lines has to end: above all rows that take the whole width
	 */
	private double aside(Frame frame, Points at) {
		double x = frame.right();
		double y = frame.bottom();
		double highest = 0;
		for (int i = this.linked; i < this.boxes.length; i++) {
			Box box = this.boxes[i];
			if (x - 2 * box.half() < frame.left() && x < frame.right()) {
				x = frame.right();
				y -= highest;
				highest = 0;
			}
			at.x[i] = x - box.half();
			at.y[i] = y - box.down();
			highest = Math.max(highest, box.up() + box.down());
			x -= 2 * box.half();
		}
		return y;
	}

}
