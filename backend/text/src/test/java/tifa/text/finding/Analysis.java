package tifa.text.finding;

import java.util.List;

import tifa.text.discovery.MarkedTerms;
import tifa.text.speech.Metadata;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermName;
import tifa.text.vocabulary.Vocabulary;

/** Short ways to a vocabulary and to what is found with it. */
final class Analysis {

	private Analysis() {
	}

	/** A term of a lexicon by its name and aliases. */
	static Term term(String name, String... aliases) {
		return Term.ofLexicon(TermName.normal(name), Category.FORMULATION, List.of(aliases), null, null);
	}

	static TermFinder finder(Term... terms) {
		return new TermFinder(Vocabulary.of(List.of(terms)));
	}

	/** A body paragraph that is one sentence. */
	static Paragraph sentence(String text) {
		return new Paragraph(0, Role.BODY, text, List.of(0));
	}

	/** Each mention as its term and, behind an equals sign, the text it points at. */
	static List<String> found(TermFinder finder, String sentence) {
		return finder.analyse(List.of(sentence(sentence)), null)
			.get(0)
			.mentions()
			.stream()
			.map((mention) -> mention.term() + "=" + sentence.substring(mention.start(), mention.end()))
			.toList();
	}

	/** The names that a speech of these body paragraphs proposes. */
	static List<String> proposed(String... paragraphs) {
		return terms(speech(paragraphs)).stream().map(Term::name).toList();
	}

	static List<Term> terms(Speech speech) {
		return List.copyOf(new MarkedTerms().terms(speech));
	}

	static Speech speech(String... paragraphs) {
		List<Paragraph> all = List.of(paragraphs).stream().map(Analysis::sentence).toList();
		return new Speech(Metadata.titled("桥"), "桥.txt", "0", 1, "0123456789abcdef", List.of(), all);
	}

}
