package tifa.server.graph;

import java.util.Map;

/**
 * How a view came about: enough to rebuild it.
 *
 * @param line all of it in one line that can be cited, and read back
 * @param pipeline what analysed the text
 * @param version the version of Tifa
 * @param date the day on which it was asked
 * @param revision the revision of the corpus
 * @param corpus SHA-256 over the ids of the counted speeches
 * @param vocabulary SHA-256 of the vocabulary
 * @param shown the confidence from which proposed concepts are shown
 * @param asked what was asked for, as {@code /api/graph} or {@code /api/path} takes it
 * @param parameters those of the view's statement
 * @param formula of the measure, with its source
 * @param speeches how many speeches the view is about
 * @param units how many units they have in all
 * @param nodes how many nodes it has
 * @param edges how many links it has
 * @param graph SHA-256 over these and their figures
 * @param fictional how many speeches of the corpus were written for Tifa
 * @param analysis how communities and figures came about, null where there are none
 */
public record MethodCard(String line, String pipeline, String version, String date, long revision, String corpus,
		String vocabulary, double shown, Map<String, Object> asked, Map<String, Object> parameters, String formula,
		long speeches, long units, int nodes, int edges, String graph, long fictional,
		NodeFigures.Computation analysis) {
}
