package tifa.graph.layout;

import java.util.Locale;

/**
 * For what screen a picture is: how large dots and letters are, and the room there is.
 */
public enum Look {

	/** A desk's. */
	WIDE(840, 732, 9, 40, 12, 19),

	/** A phone's. */
	TALL(390, 320, 8, 26, 12, 15);

	private final int width;

	private final int height;

	private final int smallestDot;

	private final int largestDot;

	private final int smallestFont;

	private final int largestFont;

	Look(int width, int height, int smallestDot, int largestDot, int smallestFont, int largestFont) {
		this.width = width;
		this.height = height;
		this.smallestDot = smallestDot;
		this.largestDot = largestDot;
		this.smallestFont = smallestFont;
		this.largestFont = largestFont;
	}

	/** The width in pixels where everything has room. */
	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	/** A dot's diameter for a count that is so large, from 0 to 1. */
	int diameter(double relative) {
		return (int) Math.round(this.smallestDot + (this.largestDot - this.smallestDot) * relative);
	}

	/** The height of a label's letters. */
	int font(double relative) {
		return (int) Math.round(this.smallestFont + (this.largestFont - this.smallestFont) * relative);
	}

	/** The word for it in requests and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
