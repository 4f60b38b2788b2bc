package tifa.server.analysis;

import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * Which analysis of a revision: its links counted in a unit and weighed by a measure.
 */
record AnalysisKey(Unit unit, Measure measure) {

	/** The one that maps ask for unless told otherwise. */
	static final AnalysisKey USUAL = new AnalysisKey(Unit.PARAGRAPH, Measure.NPMI);

}
