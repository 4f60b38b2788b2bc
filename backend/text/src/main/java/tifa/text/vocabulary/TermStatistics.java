package tifa.text.vocabulary;

/**
 * What the corpus says for a proposed term, as of when it was proposed.
 *
 * @param frequency how often the string stands in the corpus, also within longer terms
 * @param documents in how many speeches
 * @param entropy the smaller of its left and right boundary entropy, in bits
 * @param pmi the pointwise mutual information of its weakest split, in bits
 * @param cvalue its C-value (Frantzi, Ananiadou and Mima 2000), with log2(length + 1) so
 * that one word counts too
 */
public record TermStatistics(int frequency, int documents, double entropy, double pmi, double cvalue) {
}
