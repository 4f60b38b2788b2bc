package tifa.server.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tifa.graph.corpus.Corpus;
import tifa.server.corpus.OpenCorpus;
import tifa.server.corpus.TermNames;
import tifa.server.method.MethodLine;
import tifa.server.parameters.Parameters;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tifa.text.Refusal;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import org.springframework.stereotype.Component;

/**
 * Reads method lines, and tells where this corpus isn't the one they were written for.
 */
@Component
class MethodReader {

	private final OpenCorpus corpus;

	private final TermNames names;

	private final NodeFigures figures;

	private final Catalogue catalogue;

	MethodReader(OpenCorpus corpus, TermNames names, Optional<NodeFigures> figures, Catalogue catalogue) {
		this.corpus = corpus;
		this.names = names;
		this.figures = figures.orElse(NodeFigures.NONE);
		this.catalogue = catalogue;
	}

	/**
	 * What a line asks for.
	 * @throws Refusal as {@link MethodLine#read} does
	 */
	Reading read(String text, Language language) {
		MethodLine line = MethodLine.read(text);
		Map<String, List<String>> told = line.values();
		Map<String, Integer> marks = marks(told);
		List<Difference> differences = new ArrayList<>();
		Corpus open = this.corpus.get();
		compare("pipeline", line.pipeline(), Corpus.PIPELINE, differences, language);
		compare("corpus", one(told, "corpus"), cut(open.hash()), differences, language);
		compare("vocabulary", one(told, "vocabulary"), cut(open.totals().vocabulary()), differences, language);
		compare("shown", one(told, "shown"), String.valueOf(open.shown()), differences, language);
		Stream.of("term", "path")
			.flatMap((each) -> this.names.find(told.getOrDefault(each, List.of())).missing().stream())
			.forEach((name) -> compare("term", name, null, differences, language));
		told.getOrDefault("community", List.of())
			.stream()
			.filter((each) -> !marks.containsKey(mark(each)))
			.forEach((each) -> compare("community", each, null, differences, language));
		return new Reading(line.pipeline(), one(told, "corpus"), one(told, "vocabulary"), asked(told, marks),
				differences);
	}

	private static Map<String, Object> asked(Map<String, List<String>> told, Map<String, Integer> marks) {
		try {
			return AskedAgain.parameters(told, (each) -> marks.getOrDefault(mark(each), AskedAgain.number(each)));
		}
		catch (NumberFormatException ex) {
			throw new Refusal("line.damaged", Map.of());
		}
	}

	/** The numbers that communities have here, by what marks their concepts. */
	private Map<String, Integer> marks(Map<String, List<String>> told) {
		if (told.getOrDefault("community", List.of()).isEmpty()) {
			return Map.of();
		}
		Map<String, Integer> marks = new HashMap<>();
		Parameters rule = Parameters.of(Map.of("unit", one(told, "unit"), "measure", one(told, "measure")));
		Map<String, Integer> communities = this.figures.communities(rule.choice("unit", Unit.PARAGRAPH),
				rule.choice("measure", Measure.NPMI));
		Told.marks(communities).forEach((number, mark) -> marks.put(mark, number));
		return marks;
	}

	private void compare(String what, String then, String now, List<Difference> differences, Language language) {
		if (!then.equals(now)) {
			Map<String, Object> values = Map.of("then", then, "now", String.valueOf(now));
			differences
				.add(new Difference(what, then, now, this.catalogue.text("method.differs." + what, values, language)));
		}
	}

	private static String mark(String community) {
		return community.substring(community.indexOf(':') + 1);
	}

	private static String one(Map<String, List<String>> told, String name) {
		return told.getOrDefault(name, List.of()).stream().findFirst().orElse("");
	}

	private static String cut(String hash) {
		return hash.substring(0, MethodLine.SHORT);
	}

	/**
	 * What a line says.
	 *
	 * @param pipeline what analysed the text
	 * @param corpus the first digits of the corpus's hash
	 * @param vocabulary the first digits of the vocabulary's hash
	 * @param asked the parameters of {@code /api/graph}, or of {@code /api/path} where it
	 * has {@code a} and {@code b}
	 * @param differs what is otherwise here
	 */
	record Reading(String pipeline, String corpus, String vocabulary, Map<String, Object> asked,
			List<Difference> differs) {
	}

	/**
	 * What is otherwise here than where the line was written.
	 *
	 * @param what pipeline, corpus, vocabulary, shown, term or community
	 * @param then what the line says
	 * @param now what it is here, or null where it isn't
	 * @param message the same for people
	 */
	record Difference(String what, String then, String now, String message) {
	}

}
