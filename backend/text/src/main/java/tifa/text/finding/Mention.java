package tifa.text.finding;

/**
 * One occurrence of a term in a sentence.
 *
 * @param term the term's canonical name
 * @param sentence the sentence's index in its paragraph, from 0
 * @param start where it starts in the sentence, in UTF-16 code units
 * @param end where it ends in the sentence
 */
public record Mention(String term, int sentence, int start, int end) {
}
