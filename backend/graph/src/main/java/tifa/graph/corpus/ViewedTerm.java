package tifa.graph.corpus;

/**
 * A term as two views have it.
 *
 * @param name its name before, or the one it gets
 * @param after its name after; the same where it isn't renamed
 * @param shownBefore whether it is in the default view, with a mention
 * @param shownAfter whether it would be
 * @param mentionsBefore how often it is mentioned
 * @param mentionsAfter how often it would be
 * @param paragraphsBefore in how many paragraphs
 * @param paragraphsAfter in how many it would be
 */
record ViewedTerm(String name, String after, boolean shownBefore, boolean shownAfter, long mentionsBefore,
		long mentionsAfter, long paragraphsBefore, long paragraphsAfter) {
}
