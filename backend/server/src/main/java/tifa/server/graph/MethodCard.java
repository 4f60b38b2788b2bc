package tifa.server.graph;

import java.util.Map;

/**
 * How a view came about: enough to rebuild it.
 *
 * @param line all of it in one line that can be cited
 * @param pipeline what analysed the text
 * @param version the version of Tifa
 * @param revision the revision of the corpus
 * @param corpus SHA-256 over the ids of the counted speeches
 * @param vocabulary SHA-256 of the vocabulary
 * @param parameters what was asked for
 * @param speeches how many speeches the view is about
 * @param units how many units they have in all
 * @param fictional how many speeches of the corpus were written for Tifa
 */
public record MethodCard(String line, String pipeline, String version, long revision, String corpus, String vocabulary,
		Map<String, Object> parameters, long speeches, long units, long fictional) {
}
