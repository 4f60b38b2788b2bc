package tifa.graph.layout;

import java.util.List;

/**
 * Where dots are drawn.
 *
 * @param places of the dots' middles, in the order they were given
 * @param frame the room that they take with their labels, in pixels
 * @param seed of all chances taken
 * @param crossings how often lines cross
 * @param through how often lines run through labels
 * @param overlaps how many pairs of dots with their labels overlap; none where there is
 * room
 */
public record Picture(List<Place> places, Frame frame, int seed, int crossings, int through, int overlaps) {

	public Picture {
		places = List.copyOf(places);
	}

	/**
	 * A dot's middle.
	 *
	 * @param x to the right
	 * @param y downwards
	 */
	public record Place(double x, double y) {
	}

}
