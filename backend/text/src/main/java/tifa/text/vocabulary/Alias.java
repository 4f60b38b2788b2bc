package tifa.text.vocabulary;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.Refusal;
import tifa.text.speech.PartialDate;

/**
 * Another name of a term, which may be one for some time only. It is written as the name,
 * and where it has dates behind it {@code [2012-11-15..2016-10-26]}, either of which may
 * be missing.
 *
 * @param name the name, in normal form
 * @param from when it began to mean the term, or null
 * @param to when it ceased to, or null
 */
public record Alias(String name, PartialDate from, PartialDate to) {

	private static final Pattern DATED = Pattern.compile("(.+)\\[([0-9-]*)\\.\\.([0-9-]*)\\]");

	/**
	 * Reads an alias as it is written.
	 * @throws Refusal {@code date.invalid}
	 */
	public static Alias of(String written) {
		Matcher dated = DATED.matcher(TermName.normal(written));
		if (!dated.matches()) {
			return new Alias(TermName.normal(written), null, null);
		}
		Alias alias = new Alias(TermName.normal(dated.group(1)), date(dated.group(2)), date(dated.group(3)));
		if (alias.from != null && alias.to != null && alias.from.first().isAfter(alias.to.last())) {
			throw new Refusal("date.invalid", Map.of("value", written));
		}
		return alias;
	}

	private static PartialDate date(String text) {
		return text.isEmpty() ? null : new PartialDate(text);
	}

	/** The matching form of an alias as it is written, or of a name. */
	public static String form(String written) {
		return MatchingForm.of(mayBeDated(written) ? of(written).name : written);
	}

	/** Cheaper than reading it, which few need. */
	static boolean mayBeDated(String written) {
		return written.endsWith("]");
	}

	/** As it is written. */
	public String written() {
		return isDated() ? this.name + "[" + text(this.from) + ".." + text(this.to) + "]" : this.name;
	}

	private static String text(PartialDate date) {
		return (date != null) ? date.text() : "";
	}

	boolean isDated() {
		return this.from != null || this.to != null;
	}

	/**
	 * Whether it can mean the term in a speech.
	 * @param date when that was held, or null where nobody knows: then it can
	 */
	public boolean applies(PartialDate date) {
		return date == null || (this.from == null || !date.last().isBefore(this.from.first()))
				&& (this.to == null || !date.first().isAfter(this.to.last()));
	}

}
