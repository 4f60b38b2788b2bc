package tifa.graph.corpus;

import java.util.List;

/**
 * The totals of the corpus.
 *
 * @param revision grows with every commit
 * @param speeches counted speeches
 * @param reprints speeches that are not counted, as another one with the same text is
 * @param terms terms with a mention
 * @param shown those of them in the default view
 * @param categories of those in the default view, the one with the most mentions first
 * @param edges pairs of terms that share a paragraph
 * @param sentences sentences of counted bodies
 * @param paragraphs paragraphs of counted bodies
 * @param from the earliest date, or null
 * @param to the latest date, or null
 * @param vocabulary the vocabulary's hash
 * @param fictional how many of the speeches are Tifa's own sample
 */
public record Totals(long revision, long speeches, long reprints, long terms, long shown, List<String> categories,
		long edges, long sentences, long paragraphs, String from, String to, String vocabulary, long fictional) {
}
