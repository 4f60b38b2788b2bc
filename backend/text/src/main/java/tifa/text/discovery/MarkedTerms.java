package tifa.text.discovery;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tifa.text.finding.Segmenter;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Term;

/**
 * The terms that a speech itself marks as such: titles, quoted formulations and formulas
 * of like members.
 */
public final class MarkedTerms {

	private final Segmenter segmenter = new Segmenter(List.of());

	private final QuoteRule quotes = new QuoteRule(this.segmenter);

	private final ParallelRule parallels = new ParallelRule(this.segmenter);

	/** The terms that the body of a speech proposes. */
	public Collection<Term> terms(Speech speech) {
		Set<Term> terms = new LinkedHashSet<>();
		body(speech)
			.flatMap((text) -> Stream.of(TitleRule.terms(text), this.quotes.terms(text), QuoteRule.programmes(text),
					this.parallels.terms(text)))
			.flatMap((each) -> each)
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
