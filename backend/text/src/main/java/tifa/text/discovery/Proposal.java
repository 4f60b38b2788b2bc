package tifa.text.discovery;

/**
 * What speaks for one string as a term.
 *
 * @param places how often it was selected
 * @param indexed how often where the figures of the corpus come from
 * @param mean the mean of the log odds of its places
 * @param best the log odds of its best place
 */
record Proposal(long places, long indexed, double mean, double best) {
}
