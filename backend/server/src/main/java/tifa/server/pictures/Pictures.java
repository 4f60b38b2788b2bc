package tifa.server.pictures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tifa.graph.layout.Dot;
import tifa.graph.layout.Effort;
import tifa.graph.layout.Line;
import tifa.graph.layout.Look;
import tifa.graph.layout.Overview;
import tifa.graph.layout.Picture;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Subgraph;
import tifa.graph.query.TermFilter;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import org.springframework.stereotype.Component;

/**
 * Places the nodes of answers: the same answer is always placed in the same way, and the
 * last pictures are kept.
 */
@Component
public class Pictures {

	private static final int KEPT = 64;

	private final Map<Motif, Picture> kept = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Motif, Picture> eldest) {
			return size() > KEPT;
		}

	};

	private final Object drawing = new Object();

	/**
	 * The picture of an answer, its places in the order of the answer's nodes. The whole
	 * corpus by the usual rule is looked at most, so more effort is made; whoever lists
	 * the same concepts and links has the same picture.
	 */
	public Picture of(Subgraph graph, GraphQuestion question, Look look) {
		Motif best = new Motif(dots(graph, question.unit()), lines(graph, question.measure()), look, Effort.PATIENT);
		Motif motif = usual(question) ? best : new Motif(best.dots(), best.lines(), look, Effort.QUICK);
		Picture known = (kept(best) != null) ? kept(best) : kept(motif);
		if (known != null) {
			return known;
		}
		synchronized (this.drawing) {
			Picture meanwhile = kept(motif);
			return (meanwhile != null) ? meanwhile : drawn(motif);
		}
	}

	private Picture drawn(Motif motif) {
		Picture picture = Overview.of(motif.dots(), motif.lines(), motif.look(), motif.effort());
		synchronized (this.kept) {
			this.kept.put(motif, picture);
		}
		return picture;
	}

	private Picture kept(Motif motif) {
		synchronized (this.kept) {
			return this.kept.get(motif);
		}
	}

	private static boolean usual(GraphQuestion question) {
		return question.isOverview() && question.unit() == Unit.PARAGRAPH && question.measure() == Measure.NPMI
				&& question.min() == GraphQuestion.FEWEST_SHARED && question.minScore() == null
				&& question.termFilter().equals(TermFilter.NONE) && question.speechFilter().isNone();
	}

	private static List<Dot> dots(Subgraph graph, Unit unit) {
		return graph.nodes().stream().map((node) -> new Dot(node.name(), node.count(unit))).toList();
	}

	private static List<Line> lines(Subgraph graph, Measure measure) {
		Map<String, Integer> places = new HashMap<>();
		graph.nodes().forEach((node) -> places.put(node.name(), places.size()));
		double low = graph.edges().stream().mapToDouble(Pictures::score).min().orElse(0);
		double high = graph.edges().stream().mapToDouble(Pictures::score).max().orElse(0);
		return graph.edges()
			.stream()
			.map((edge) -> new Line(places.get(edge.source()), places.get(edge.target()),
					strength(score(edge), measure, low, high)))
			.toList();
	}

	private static double score(Subgraph.Edge edge) {
		return (edge.score() != null) ? edge.score() : 0;
	}

	/** NPMI as it is, other measures within what is shown. */
	private static double strength(double score, Measure measure, double low, double high) {
		if (measure == Measure.NPMI) {
			return Math.max(0, Math.min(1, score));
		}
		return (high > low) ? (score - low) / (high - low) : 0.5;
	}

	/** All that a picture depends on. */
	private record Motif(List<Dot> dots, List<Line> lines, Look look, Effort effort) {
	}

}
