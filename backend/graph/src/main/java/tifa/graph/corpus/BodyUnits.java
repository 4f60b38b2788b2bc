package tifa.graph.corpus;

import java.util.List;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.speech.Role;

/**
 * How many units the bodies of speeches have: what N is the sum of.
 */
final class BodyUnits {

	private BodyUnits() {
	}

	static long paragraphs(List<AnalysedParagraph> all) {
		return all.stream().filter(BodyUnits::isBody).count();
	}

	static long sentences(List<AnalysedParagraph> all) {
		return all.stream().filter(BodyUnits::isBody).mapToLong((each) -> each.paragraph().starts().size()).sum();
	}

	private static boolean isBody(AnalysedParagraph paragraph) {
		return paragraph.paragraph().role() == Role.BODY;
	}

}
