package tifa.server.analysis;

import tifa.graph.corpus.Totals;
import tifa.server.corpus.OpenCorpus;
import tifa.server.parameters.Parameters;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the communities of the corpus, and how far their computation is.
 */
@RestController
class AnalysisController {

	private final Analyses analyses;

	private final OpenCorpus corpus;

	AnalysisController(Analyses analyses, OpenCorpus corpus) {
		this.analyses = analyses;
		this.corpus = corpus;
	}

	@GetMapping("/api/analysis")
	AnalysisView get(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		AnalysisKey key = new AnalysisKey(parameters.choice("unit", Unit.PARAGRAPH),
				parameters.choice("measure", Measure.NPMI));
		Totals totals = this.corpus.get().totals();
		return AnalysisView.of(key, this.analyses.of(key), totals);
	}

}
