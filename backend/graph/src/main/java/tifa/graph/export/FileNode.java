package tifa.graph.export;

import tifa.graph.analysis.Figures;
import tifa.graph.query.SpeechMap;
import tifa.graph.query.Subgraph;

/**
 * A concept or a speech as files tell it; what only the other kind has is null.
 *
 * @param type {@code term} or {@code speech}
 * @param date of a speech, as far as it is known
 * @param figures of a concept in the whole corpus, or null
 */
record FileNode(String id, String type, String label, String category, String tier, String status, String gloss,
		String date, String speaker, long mentions, long sentences, long paragraphs, long speeches, Figures figures) {

	static final String TERM = "term";

	static final String SPEECH = "speech";

	static FileNode of(Subgraph.Node node, Figures figures) {
		return new FileNode(node.id(), TERM, node.name(), node.category(), node.tier(), node.status(), node.gloss(),
				null, null, node.mentions(), node.sentences(), node.paragraphs(), node.speeches(), figures);
	}

	static FileNode of(SpeechMap.Holder holder) {
		return new FileNode(holder.id(), SPEECH, holder.speech().title(), null, null, null, null,
				holder.speech().date(), holder.speech().speaker(), holder.mentions(), holder.sentences(),
				holder.paragraphs(), 1, null);
	}

}
