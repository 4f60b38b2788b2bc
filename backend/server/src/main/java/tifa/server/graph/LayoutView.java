package tifa.server.graph;

import java.util.function.Function;

import tifa.graph.layout.Frame;
import tifa.graph.layout.Look;
import tifa.graph.layout.Picture;
import tifa.server.parameters.Parameters;

/**
 * How nodes were placed, as JSON.
 *
 * @param kind how: overview
 * @param seed of all chances taken
 * @param frame the room that they take with their labels
 * @param quality how easy it is to read
 */
record LayoutView(String kind, int seed, Frame frame, Quality quality) {

	private static final String PARAMETER = "layout";

	/**
	 * The picture for the screen that is asked for, or null where none is.
	 */
	static Picture asked(Parameters parameters, Function<Look, Picture> drawing) {
		return (parameters.text(PARAMETER) != null) ? drawing.apply(parameters.choice(PARAMETER, Look.WIDE)) : null;
	}

	static LayoutView of(Picture picture) {
		return (picture != null) ? new LayoutView("overview", picture.seed(), picture.frame(),
				new Quality(picture.crossings(), picture.through(), picture.overlaps())) : null;
	}

	/**
	 * What makes it hard to read.
	 *
	 * @param crossings how often lines cross
	 * @param through how often lines run through labels
	 * @param overlaps pairs of nodes that overlap, with their labels
	 */
	record Quality(int crossings, int through, int overlaps) {
	}

}
