package tifa.graph.layout;

/**
 * What is drawn between two dots.
 *
 * @param a the place of one in the list of dots
 * @param b the place of the other
 * @param strength how strong it is, from 0 to 1; strong ones are to be short
 */
public record Line(int a, int b, double strength) {
}
