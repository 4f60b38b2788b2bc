package tifa.server.analysis;

import java.util.List;

import tifa.graph.analysis.Analysis;
import tifa.graph.analysis.Community;
import tifa.graph.corpus.Totals;
import tifa.graph.query.GraphQuestion;

/**
 * An analysis as JSON, without the figures of single concepts.
 *
 * @param revision the revision that it is of, or null where there is none yet
 * @param current whether that is the revision of the corpus
 * @param sampled from how many concepts betweenness was estimated, or null
 */
record AnalysisView(State state, Long revision, boolean current, String unit, String measure, int min,
		Double resolution, Long seed, Double modularity, Integer sampled, Long links, List<CommunityView> communities) {

	static AnalysisView of(AnalysisKey key, Analysis last, Totals totals) {
		boolean current = last != null && last.basis().revision() == totals.revision();
		State state = current ? State.READY : (totals.speeches() > 0) ? State.RUNNING : State.NONE;
		String unit = key.unit().word();
		String measure = key.measure().word();
		if (last == null) {
			return new AnalysisView(state, null, false, unit, measure, GraphQuestion.FEWEST_SHARED, null, null, null,
					null, null, List.of());
		}
		return new AnalysisView(state, last.basis().revision(), current, unit, measure, last.basis().min(),
				last.resolution(), last.seed(), last.modularity(), last.sampled(), last.links(),
				last.communities().stream().map(CommunityView::of).toList());
	}

	/** Whether there is one for the corpus as it is. */
	enum State {

		/** There is. */
		READY,

		/** It is being computed, or will be when nothing is written any more. */
		RUNNING,

		/** There is nothing to compute it from. */
		NONE

	}

	/**
	 * A community as JSON.
	 *
	 * @param colour 0 to 6, or null for those that have none
	 */
	record CommunityView(int id, String name, List<String> names, int size, Integer colour) {

		private static final int COLOURS = 7;

		static CommunityView of(Community community) {
			return new CommunityView(community.id(), community.name(), community.names(), community.size(),
					(community.id() < COLOURS) ? community.id() : null);
		}

	}

}
