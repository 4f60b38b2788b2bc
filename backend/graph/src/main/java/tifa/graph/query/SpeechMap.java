package tifa.graph.query;

import java.util.List;

import tifa.graph.speech.SpeechFacts;

/**
 * The speeches that mention the most of a map's terms, and which of them.
 *
 * @param holding how many speeches mention one of the terms at all
 * @param speeches those shown, those that mention the most terms first
 * @param links which terms they mention
 */
public record SpeechMap(long holding, List<Holder> speeches, List<Link> links) {

	/** No speeches are asked for. */
	public static final SpeechMap NONE = new SpeechMap(0, List.of(), List.of());

	/**
	 * A speech on the map.
	 *
	 * @param speech what is known of it
	 * @param mentions how often it mentions the map's terms
	 * @param sentences its sentences that hold one of them
	 * @param paragraphs its paragraphs that hold one of them
	 */
	public record Holder(SpeechFacts speech, long mentions, long sentences, long paragraphs) {

		/** The id in answers and files. */
		public String id() {
			return "s:" + this.speech.id();
		}

	}

	/**
	 * A term in a speech.
	 *
	 * @param term the term's name
	 * @param speechId the speech's id in answers and files
	 * @param mentions how often the speech mentions it
	 * @param sentences the speech's sentences that hold it
	 * @param paragraphs the speech's paragraphs that hold it
	 */
	public record Link(String term, String speechId, long mentions, long sentences, long paragraphs) {

		/** The id of the term's node. */
		public String sourceId() {
			return Subgraph.Node.id(this.term);
		}

		/** The id in answers and files. */
		public String id() {
			return sourceId() + "|" + this.speechId;
		}

	}

}
