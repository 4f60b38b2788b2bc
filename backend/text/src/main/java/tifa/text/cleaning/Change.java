package tifa.text.cleaning;

/**
 * What a rule changed, or only pointed out.
 *
 * @param rule the rule's name
 * @param start where it starts in the text as found, in UTF-16 code units
 * @param end where it ends there
 * @param put what took its place
 */
public record Change(String rule, int start, int end, String put) {
}
