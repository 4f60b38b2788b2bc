package tifa.graph.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Neo4j server, such as 5.26.30, 5.27-aura or 2026.01.3.
 */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

	/** The first whose subqueries name the variables they take: {@code CALL (x) {…}}. */
	static final ServerVersion OLDEST = new ServerVersion(5, 23);

	private static final Pattern START = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\D.*)?");

	/** Zero where the text isn't a version. */
	static ServerVersion of(String text) {
		Matcher start = START.matcher(text);
		return start.matches() ? new ServerVersion(Integer.parseInt(start.group(1)), Integer.parseInt(start.group(2)))
				: new ServerVersion(0, 0);
	}

	boolean supported() {
		return compareTo(OLDEST) >= 0;
	}

	@Override
	public int compareTo(ServerVersion other) {
		return (this.major != other.major) ? Integer.compare(this.major, other.major)
				: Integer.compare(this.minor, other.minor);
	}

}
