package tifa.graph.layout;

/**
 * What is drawn as a dot with its name below.
 *
 * @param label its name
 * @param count what its size tells
 */
public record Dot(String label, long count) {
}
