package tifa.server.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import tifa.graph.query.GraphQuestion;
import tifa.server.corpus.OpenCorpus;
import tifa.server.graph.NodeFigures.Basis;

import org.springframework.stereotype.Component;

/**
 * Tags answers about the graph, so that whoever has one needn't be sent it again: it is
 * the same for the same question, language, revision and figures, while this Tifa runs.
 */
@Component
class GraphTags {

	private static final int BYTES = 16;

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
		String all = String.join("\n", this.started, String.valueOf(this.corpus.get().totals().revision()),
				String.valueOf(basis), String.valueOf(language), new TreeMap<>(values).toString());
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
			return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
