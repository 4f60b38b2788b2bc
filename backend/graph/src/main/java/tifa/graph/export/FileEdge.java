package tifa.graph.export;

import tifa.graph.query.SpeechMap;
import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

/**
 * A link as files tell it: between two concepts, or from a concept to a speech that
 * mentions it.
 *
 * @param kind {@code cooccurrence} or {@code mention}
 * @param weight the count in the unit
 * @param mentions how often the speech mentions the concept, null between concepts
 * @param score null to a speech, and where it isn't defined
 * @param expected null to a speech
 */
record FileEdge(String id, String source, String target, String kind, long weight, Double score, Long mentions,
		long sentences, long paragraphs, long speeches, Double expected) {

	static final String COOCCURRENCE = "cooccurrence";

	static final String MENTION = "mention";

	static FileEdge of(Subgraph.Edge edge, Unit unit) {
		return new FileEdge(edge.id(), edge.sourceId(), edge.targetId(), COOCCURRENCE, edge.count(unit), edge.score(),
				null, edge.sentences(), edge.paragraphs(), edge.speeches(), edge.expected());
	}

	static FileEdge of(SpeechMap.Link link, Unit unit) {
		long weight = (unit == Unit.SENTENCE) ? link.sentences() : link.paragraphs();
		return new FileEdge(link.id(), link.sourceId(), link.speechId(), MENTION, weight, null, link.mentions(),
				link.sentences(), link.paragraphs(), 1, null);
	}

}
