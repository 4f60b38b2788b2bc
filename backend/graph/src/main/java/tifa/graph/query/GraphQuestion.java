package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * What a view asks for: the overview, or the neighbourhood of terms.
 *
 * @param terms canonical names; none for the overview
 * @param depth 1 or 2
 * @param limit how many neighbours (a hop), or terms in the overview
 * @param offset how many of the best to leave out
 * @param unit the co-occurrence unit
 * @param measure the measure of association
 * @param min the fewest shared units of a link
 * @param minScore the lowest score of a link, or null
 * @param termFilter which terms
 * @param speechFilter which speeches
 * @param links of a map made by hand: these alone, between these terms alone
 * @param join with how many of the terms a neighbour has to be linked
 * @param speeches how many speeches to show that mention the most of the terms found
 * @param shownSpeeches ids of the only speeches to show; empty where any may be
 */
public record GraphQuestion(List<String> terms, int depth, int limit, int offset, Unit unit, Measure measure, int min,
		Double minScore, TermFilter termFilter, SpeechFilter speechFilter, Links links, Join join, int speeches,
		List<String> shownSpeeches) {

	/** The fewest shared units of a link where nobody says how many. */
	public static final int FEWEST_SHARED = 2;

	public GraphQuestion {
		terms = List.copyOf(terms);
		shownSpeeches = List.copyOf(shownSpeeches);
	}

	/** A question that lists no links, asks for no speeches and joins by any term. */
	public GraphQuestion(List<String> terms, int depth, int limit, int offset, Unit unit, Measure measure, int min,
			Double minScore, TermFilter termFilter, SpeechFilter speechFilter) {
		this(terms, depth, limit, offset, unit, measure, min, minScore, termFilter, speechFilter, Links.NONE, Join.ANY,
				0, List.of());
	}

	/** What is asked about terms, or the overview, where nobody says anything else. */
	public static GraphQuestion usual(List<String> terms, int limit) {
		return new GraphQuestion(terms, 1, limit, 0, Unit.PARAGRAPH, Measure.NPMI, FEWEST_SHARED, null, TermFilter.NONE,
				SpeechFilter.NONE);
	}

	/** The same question, but about these terms. */
	public GraphQuestion of(List<String> names) {
		return new GraphQuestion(names, this.depth, this.limit, this.offset, this.unit, this.measure, this.min,
				this.minScore, this.termFilter, this.speechFilter, this.links, this.join, this.speeches,
				this.shownSpeeches);
	}

	/** The same question, but for a map made by hand. */
	public GraphQuestion withLinks(Links listed) {
		return new GraphQuestion(this.terms, this.depth, this.limit, this.offset, this.unit, this.measure, this.min,
				this.minScore, this.termFilter, this.speechFilter, listed, this.join, this.speeches,
				this.shownSpeeches);
	}

	/** The same question, but with neighbours joined so, and so many speeches. */
	public GraphQuestion with(Join joined, int speechesShown) {
		return new GraphQuestion(this.terms, this.depth, this.limit, this.offset, this.unit, this.measure, this.min,
				this.minScore, this.termFilter, this.speechFilter, this.links, joined, speechesShown,
				this.shownSpeeches);
	}

	/** The same question, but with these speeches alone. */
	public GraphQuestion withSpeeches(List<String> ids) {
		return new GraphQuestion(this.terms, this.depth, this.limit, this.offset, this.unit, this.measure, this.min,
				this.minScore, this.termFilter, this.speechFilter, this.links, this.join, this.speeches, ids);
	}

	/** How the statements about speeches on the map are asked. */
	Map<String, Object> speechParameters() {
		Map<String, Object> parameters = new HashMap<>(this.speechFilter.parameters());
		parameters.put("speeches", this.speeches);
		parameters.put("shownSpeeches", this.shownSpeeches);
		return parameters;
	}

	public boolean isOverview() {
		return this.terms.isEmpty();
	}

	public boolean isPicked() {
		return this.links.listed();
	}

	/** Whether it is about what is linked with concepts, in the whole corpus. */
	boolean isNeighbourhood() {
		return !isOverview() && !isPicked() && this.speechFilter.isNone();
	}

	/**
	 * The parameters of the view's statement.
	 * @param shown the confidence from which proposed terms are shown
	 */
	public Map<String, Object> parameters(double shown) {
		Map<String, Object> parameters = rule(shown);
		if (isPicked()) {
			parameters.put("terms", this.terms);
			parameters.put("links", this.links.lists());
		}
		else {
			putNeighbourhood(parameters);
		}
		if (this.speeches > 0) {
			parameters.putAll(speechParameters());
		}
		return parameters;
	}

	/** The parameters that say which links pass. */
	Map<String, Object> rule(double shown) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("unit", this.unit.word());
		parameters.put("measure", this.measure.word());
		parameters.put("min", this.min);
		parameters.put("minScore", this.minScore);
		parameters.put("shown", shown);
		parameters.putAll(this.termFilter.parameters());
		if (!this.speechFilter.isNone()) {
			parameters.putAll(this.speechFilter.parameters());
		}
		return parameters;
	}

	private void putNeighbourhood(Map<String, Object> parameters) {
		if (!isOverview()) {
			parameters.put("terms", this.terms);
			parameters.put("depth", this.depth);
			parameters.put("join", this.join.word());
		}
		parameters.put("limit", this.limit);
		parameters.put("offset", this.offset);
	}

	/** The name of the statement of this kind of view. */
	String statement() {
		return ofPart(isPicked() ? "picked" : isOverview() ? "overview" : "ego");
	}

	/** The name of a statement, or of the one that counts in a part of the corpus. */
	String ofPart(String statement) {
		return this.speechFilter.isNone() ? statement : statement + "-part";
	}

}
