package tifa.graph.analysis;

import java.util.List;

/**
 * Concepts that are linked with each other more than with the rest.
 *
 * @param id its number, from 0; kept while the corpus grows, where most of its members
 * stay
 * @param name its two strongest concepts
 * @param names its strongest concepts, at most ten
 * @param size how many concepts it has
 */
public record Community(int id, String name, List<String> names, int size) {

	public Community {
		names = List.copyOf(names);
	}

}
