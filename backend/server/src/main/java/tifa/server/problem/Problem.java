package tifa.server.problem;

import java.util.Map;

/**
 * An error as RFC 9457 problem JSON.
 *
 * @param type always {@code about:blank}: {@code code} says what it is
 * @param title what the status means
 * @param status the HTTP status
 * @param detail what went wrong, in the reader's language
 * @param instance the path that was asked for
 * @param code stable name for programs
 * @param values what {@code detail} names
 */
public record Problem(String type, String title, int status, String detail, String instance, String code,
		Map<String, ?> values) {

}
