package tifa.text.discovery;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Term;

/**
 * The terms that a speech itself marks as such: titles and quoted formulations.
 */
public final class MarkedTerms {

	private final QuoteRule quotes = new QuoteRule();

	/** The terms that the body of a speech proposes. */
	public Collection<Term> terms(Speech speech) {
		Set<Term> terms = new LinkedHashSet<>();
		body(speech).flatMap((text) -> Stream.concat(TitleRule.terms(text), this.quotes.terms(text)))
			.forEach(terms::add);
		return terms;
	}

	/** All names that the body of a speech puts in quotes. */
	Set<String> quoted(Speech speech) {
		return body(speech).flatMap(this.quotes::names).collect(Collectors.toSet());
	}

	private static Stream<String> body(Speech speech) {
		return speech.paragraphs().stream().filter((paragraph) -> paragraph.role() == Role.BODY).map(Paragraph::text);
	}

}
