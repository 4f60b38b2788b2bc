package tifa.server.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Join;
import tifa.graph.query.TermFilter;
import tifa.graph.speech.SpeechFilter;
import tifa.server.method.MethodLine;
import tifa.text.Sha256;
import tifa.text.speech.PartialDate;

/**
 * What a method line tells of a question, by the names of the parameters that ask it.
 */
final class Told {

	/** Strongest links that each concept of an overview keeps. */
	private static final String EACH = "3";

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	private Told(GraphQuestion question, Map<String, Integer> communities) {
		put("unit", question.unit().word());
		put("measure", question.measure().word());
		put("min", question.min());
		put("minScore", question.minScore());
		putTerms(question.termFilter(), communities);
		putSpeeches(question.speechFilter());
	}

	/** Of a map: by its rule, or listed one by one. */
	static Map<String, List<String>> map(GraphQuestion question, Map<String, Integer> communities) {
		Told told = new Told(question, communities);
		told.values.put("term", question.terms());
		if (question.isPicked()) {
			told.putLinks(question);
		}
		else {
			told.putNeighbourhood(question);
		}
		if (question.speeches() > 0) {
			told.put("speeches", question.speeches());
			told.values.put("shownSpeech", question.shownSpeeches());
		}
		return told.values;
	}

	/** Of the ways between the two terms of a question. */
	static Map<String, List<String>> ways(GraphQuestion question, Map<String, Integer> communities) {
		Told told = new Told(question, communities);
		told.values.put("path", question.terms());
		told.put("limit", question.limit());
		return told.values;
	}

	private void putNeighbourhood(GraphQuestion question) {
		put("limit", question.limit());
		put("offset", (question.offset() > 0) ? question.offset() : null);
		if (question.isOverview()) {
			put("each", EACH);
		}
		else {
			put("depth", question.depth());
			put("join", (question.join() == Join.ALL) ? question.join().word() : null);
		}
	}

	/** Those of a map made by hand that are between its concepts. */
	private void putLinks(GraphQuestion question) {
		Set<String> there = Set.copyOf(question.terms());
		List<String> ids = new ArrayList<>();
		question.links()
			.targets()
			.forEach((source, targets) -> targets.stream()
				.filter((target) -> there.contains(source) && there.contains(target))
				.forEach((target) -> ids.add("t:" + source + "|t:" + target)));
		this.values.put("edge", ids);
	}

	private void putTerms(TermFilter filter, Map<String, Integer> communities) {
		this.values.put("category", filter.categories());
		this.values.put("tier", filter.tiers());
		this.values.put("status", filter.statuses());
		if (filter.members() != null) {
			Map<Integer, String> marks = marks(communities);
			this.values.put("community",
					filter.members()
						.stream()
						.map(communities::get)
						.distinct()
						.sorted()
						.map((each) -> each + ":" + marks.get(each))
						.toList());
		}
	}

	/**
	 * Numbers are of one corpus's history: a hash of its concepts tells a community
	 * anywhere.
	 */
	static Map<Integer, String> marks(Map<String, Integer> communities) {
		Map<Integer, TreeSet<String>> members = new TreeMap<>();
		communities.forEach((name, number) -> members.computeIfAbsent(number, (each) -> new TreeSet<>()).add(name));
		return members.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, (each) -> {
			Sha256 sha = new Sha256();
			each.getValue().forEach(sha::add);
			return sha.hex().substring(0, MethodLine.SHORT);
		}));
	}

	private void putSpeeches(SpeechFilter filter) {
		put("from", text(filter.from()));
		put("to", text(filter.to()));
		this.values.put("speaker", filter.speakers());
		this.values.put("place", filter.places());
		this.values.put("kind", filter.kinds());
		this.values.put("collection", filter.collections());
		this.values.put("speech", filter.ids());
	}

	private static String text(PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private void put(String name, Object value) {
		this.values.put(name, (value != null) ? List.of(String.valueOf(value)) : List.of());
	}

}
