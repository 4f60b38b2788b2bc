package tifa.server.analysis;

import java.util.List;

import tifa.graph.layout.Look;
import tifa.graph.query.GraphQuestion;
import tifa.server.pictures.KeptGraphs;
import tifa.server.pictures.Pictures;

import org.springframework.stereotype.Component;

/**
 * Has what most people look at ready before they ask: the usual overviews placed, and the
 * neighbourhoods at hand.
 */
@Component
class UsualPictures {

	private static final List<Usual> USUAL = List.of(new Usual(60, Look.WIDE), new Usual(48, Look.WIDE),
			new Usual(24, Look.TALL), new Usual(300, Look.WIDE), new Usual(150, Look.WIDE));

	private final KeptGraphs overviews;

	private final Pictures pictures;

	UsualPictures(KeptGraphs overviews, Pictures pictures) {
		this.overviews = overviews;
		this.pictures = pictures;
	}

	/**
	 * Has the neighbourhoods of all concepts at hand, as the corpus is now.
	 * @param step is called now and then, and may throw to give up
	 */
	void keepPairs(Runnable step) {
		this.overviews.keepPairs(step);
	}

	/**
	 * Places them as the corpus is now.
	 * @param step is called between, and may throw to give up
	 */
	void prepare(Runnable step) {
		for (Usual usual : USUAL) {
			step.run();
			GraphQuestion question = GraphQuestion.usual(List.of(), usual.limit());
			this.pictures.of(this.overviews.ask(question), question, usual.look());
		}
	}

	/** An overview of so many concepts. */
	private record Usual(int limit, Look look) {
	}

}
