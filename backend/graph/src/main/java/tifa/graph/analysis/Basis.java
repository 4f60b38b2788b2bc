package tifa.graph.analysis;

import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * What an analysis is computed from.
 *
 * @param revision the revision of the corpus
 * @param unit what links are counted in
 * @param measure what their weight is; those not above 0 have none
 * @param min the fewest shared units of a link
 */
public record Basis(long revision, Unit unit, Measure measure, int min) {
}
