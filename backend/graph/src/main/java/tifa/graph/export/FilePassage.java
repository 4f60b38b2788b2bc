package tifa.graph.export;

import tifa.graph.query.Evidence;
import tifa.graph.speech.SpeechFacts;

/**
 * A passage as files tell it, with the link that it is of.
 *
 * @param edge the id of the link
 * @param a the name at one end
 * @param b the name at the other, or the title where that is a speech
 */
record FilePassage(String edge, String a, String b, Evidence.Passage passage) {

	static FilePassage of(FileEdge edge, Evidence.Passage passage) {
		String b = edge.kind().equals(FileEdge.MENTION) ? passage.speech().title() : bare(edge.target());
		return new FilePassage(edge.id(), bare(edge.source()), b, passage);
	}

	SpeechFacts speech() {
		return this.passage.speech();
	}

	private static String bare(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

}
