package tifa.server.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tifa.graph.analysis.Analysis;
import tifa.graph.analysis.Community;
import tifa.graph.query.GraphQuestion;
import tifa.server.graph.NodeFigures;
import tifa.text.Refusal;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import org.springframework.stereotype.Component;

/**
 * Looks up the figures of concepts when an answer is written.
 */
@Component
class AnalysedFigures implements NodeFigures {

	private final Analyses analyses;

	AnalysedFigures(Analyses analyses) {
		this.analyses = analyses;
	}

	@Override
	public Known of(List<String> names, GraphQuestion question) {
		Analysis analysis = this.analyses.of(new AnalysisKey(question.unit(), question.measure()));
		if (analysis == null) {
			return NONE.of(names, question);
		}
		Map<String, Figures> figures = new HashMap<>();
		for (String name : names) {
			tifa.graph.analysis.Figures found = analysis.figures().get(name);
			if (found != null) {
				figures.put(name, figures(found));
			}
		}
		return new Known(new Basis(analysis.basis().revision(), question.unit().word(), question.measure().word()),
				figures);
	}

	@Override
	public List<String> members(List<Integer> communities, Unit unit, Measure measure) {
		Analysis analysis = this.analyses.of(new AnalysisKey(unit, measure));
		if (analysis == null) {
			throw new Refusal("analysis.pending", Map.of("unit", unit.word(), "measure", measure.word()));
		}
		List<Integer> known = analysis.communities().stream().map(Community::id).toList();
		communities.stream().filter((each) -> !known.contains(each)).findFirst().ifPresent((each) -> {
			throw new Refusal("community.unknown", Map.of("community", each));
		});
		return analysis.figures()
			.entrySet()
			.stream()
			.filter((each) -> communities.contains(each.getValue().community()))
			.map(Map.Entry::getKey)
			.toList();
	}

	@Override
	public Map<String, Integer> communities(Unit unit, Measure measure) {
		Analysis analysis = this.analyses.of(new AnalysisKey(unit, measure));
		Map<String, Integer> communities = new HashMap<>();
		if (analysis != null) {
			analysis.figures().forEach((name, figures) -> communities.put(name, figures.community()));
			communities.values().removeIf(Objects::isNull);
		}
		return communities;
	}

	@Override
	public Computation computation(Unit unit, Measure measure) {
		Analysis analysis = this.analyses.of(new AnalysisKey(unit, measure));
		return (analysis != null) ? new Computation("Leiden", analysis.resolution(), analysis.seed(),
				analysis.modularity(), analysis.basis().revision(), unit.word(), measure.word(), analysis.basis().min(),
				analysis.sampled()) : null;
	}

	private static Figures figures(tifa.graph.analysis.Figures found) {
		return new Figures(found.community(), found.degree(), found.pageRank(), found.betweenness(), found.firstYear(),
				found.lastYear(), found.trend());
	}

}
