package tifa.graph.query;

/**
 * A name as it is compared, with the set of its letters: most that are too far apart are
 * told apart by that alone.
 *
 * @param text the name in the form in which it is compared
 * @param letters a bit for each letter, by its code: some share one
 */
record Spelling(String text, long letters) {

	static Spelling of(String text) {
		return new Spelling(text,
				text.chars().mapToLong((letter) -> 1L << letter).reduce(0, (one, other) -> one | other));
	}

	/**
	 * Whether few slips lead from one to the other: a letter too many, too few, another,
	 * or two that changed places (optimal string alignment, Damerau 1964).
	 */
	boolean isNear(Spelling other, int slips) {
		return Math.abs(this.text.length() - other.text.length()) <= slips
				&& Long.bitCount(this.letters ^ other.letters) <= 2 * slips && isNear(this.text, other.text, slips);
	}

	/**
	 * What is alike at the beginning never has to be touched; then each kind of slip is
	 * tried.
	 */
	private static boolean isNear(String one, String other, int slips) {
		int same = 0;
		int shorter = Math.min(one.length(), other.length());
		while (same < shorter && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		String rest = one.substring(same);
		String goal = other.substring(same);
		if (rest.isEmpty() || goal.isEmpty() || slips == 0) {
			return rest.length() + goal.length() <= slips;
		}
		return isNear(rest.substring(1), goal.substring(1), slips - 1) || isNear(rest.substring(1), goal, slips - 1)
				|| isNear(rest, goal.substring(1), slips - 1)
				|| (changedPlaces(rest, goal) && isNear(rest.substring(2), goal.substring(2), slips - 1));
	}

	private static boolean changedPlaces(String one, String other) {
		return one.length() > 1 && other.length() > 1 && one.charAt(0) == other.charAt(1)
				&& one.charAt(1) == other.charAt(0);
	}

}
