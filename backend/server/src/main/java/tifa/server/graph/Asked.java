package tifa.server.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Subgraph;
import tifa.server.corpus.TermNames.Renamed;

/**
 * A question, and what became of the names that it was asked with.
 *
 * @param question the question, in canonical names
 * @param renamed names that were given otherwise
 * @param missing names that the vocabulary doesn't have
 * @param links the links listed, as they were given
 */
record Asked(GraphQuestion question, List<Renamed> renamed, List<String> missing, List<String> links) {

	Asked(GraphQuestion question, List<Renamed> renamed) {
		this(question, renamed, List.of(), List.of());
	}

	/** What was asked for and isn't there: names of concepts, then ids of links. */
	List<String> missing(Subgraph graph) {
		if (this.question.links().all()) {
			return this.missing;
		}
		Set<String> there = new HashSet<>();
		graph.edges().forEach((edge) -> there.add(edge.id()));
		return Stream.concat(this.missing.stream(), this.links.stream().distinct().filter((id) -> !there.contains(id)))
			.toList();
	}

}
