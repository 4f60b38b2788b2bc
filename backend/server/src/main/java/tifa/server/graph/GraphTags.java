package tifa.server.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tifa.graph.query.GraphQuestion;
import tifa.server.corpus.OpenCorpus;
import tifa.server.graph.NodeFigures.Basis;
import tifa.text.Sha256;

import org.springframework.stereotype.Component;

/**
 * Tags answers about the graph, so that whoever has one needn't be sent it again: it is
 * the same for the same question, language, revision and figures, while this Tifa runs.
 */
@Component
class GraphTags {

	private final String started = Instant.now().toString();

	private final OpenCorpus corpus;

	private final NodeFigures figures;

	GraphTags(OpenCorpus corpus, Optional<NodeFigures> figures) {
		this.corpus = corpus;
		this.figures = figures.orElse(NodeFigures.NONE);
	}

	/** A weak tag: what bears a strong one isn't sent compressed. */
	String of(Map<String, List<String>> values, GraphQuestion question, String language) {
		Basis basis = this.figures.of(List.of(), question).analysis();
		return "W/\"" + new Sha256().add(this.started)
			.add(String.valueOf(this.corpus.get().totals().revision()))
			.add(String.valueOf(basis))
			.add(String.valueOf(language))
			.add(new TreeMap<>(values).toString())
			.hex() + "\"";
	}

}
