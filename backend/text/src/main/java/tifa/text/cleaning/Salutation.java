package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The salutation of a flattened text gets a line of its own.
 */
final class Salutation implements CleaningRule {

	private static final String WHOM = "(?:尊敬的)?(?:各位|同志|女士|先生|老师|同学|朋友|乡亲|战友|來賓|来宾)(?:[\\p{IsHan}、，, 　]{0,30}?(?:同志|代表|委员|委員|领导|朋友|来宾|女士|先生|同学|老师|们|們))?们?";

	private static final Pattern OPENING = Pattern.compile("(?m)^[ 　]*(" + WHOM + "[：:])(?=[^\\n])");

	private static final Pattern BEGINNING = Pattern.compile(WHOM + "[：:！!，]");

	@Override
	public String name() {
		return "salutation";
	}

	@Override
	public List<Edit> edits(String text) {
		Matcher opening = OPENING.matcher(text);
		return opening.find() ? List.of(new Edit(opening.end(), opening.end(), "\n")) : List.of();
	}

	/** Whether a text starts with one. */
	static boolean begins(String text) {
		return BEGINNING.matcher(text).lookingAt();
	}

}
