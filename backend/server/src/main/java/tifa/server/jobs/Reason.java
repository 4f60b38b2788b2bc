package tifa.server.jobs;

import java.util.Map;

import tifa.text.Refusal;

/**
 * Why something was refused or broke off, to be put into the reader's language when read.
 *
 * @param code the stable code
 * @param values what its message names
 */
public record Reason(String code, Map<String, ?> values) {

	public static Reason of(Refusal refusal) {
		return new Reason(refusal.code(), refusal.values());
	}

}
