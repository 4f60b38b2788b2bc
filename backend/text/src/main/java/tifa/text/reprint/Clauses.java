package tifa.text.reprint;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.speech.Role;

/**
 * The clauses of a speech's body: what reprints and drafts of one text have in common.
 *
 * <p>
 * A clause is a run of letters and digits of the matching form, so that quotes,
 * punctuation, script and line breaks make no difference, and a slip of the pen or of an
 * OCR costs a clause and not its sentence. Short ones are everywhere and tell nothing.
 */
public final class Clauses {

	/** The similarity from which two speeches are one text. */
	public static final double REPRINT = 0.5;

	/** The shortest clause. */
	static final int SHORTEST = 6;

	/** With fewer characters in its clauses a speech resembles none. */
	static final int FEWEST_CHARACTERS = 60;

	private static final double DECIMALS = 10_000;

	/** The clauses' hashes, each once, sorted. A hash carries its clause's length. */
	private final long[] hashes;

	private final long characters;

	/** Worked out when it is first asked for. */
	private Signature signature;

	private Clauses(Set<Long> hashes) {
		this.hashes = hashes.stream().mapToLong(Long::longValue).sorted().toArray();
		this.characters = Arrays.stream(this.hashes).mapToInt(ClauseHash::length).sum();
	}

	/** The clauses of a speech's body paragraphs. */
	public static Clauses of(List<AnalysedParagraph> speech) {
		return ofBodies(speech.stream()
			.filter((paragraph) -> paragraph.paragraph().role() == Role.BODY)
			.map(AnalysedParagraph::plain)
			.toList());
	}

	/** The clauses of body paragraphs in matching form. */
	public static Clauses ofBodies(Collection<String> plain) {
		Set<Long> hashes = new HashSet<>();
		plain.forEach((text) -> collect(text, hashes));
		return new Clauses(hashes);
	}

	private static void collect(String plain, Set<Long> into) {
		int start = 0;
		for (int i = 0; i <= plain.length(); i++) {
			if (i == plain.length() || !isLetter(plain.charAt(i))) {
				if (i - start >= SHORTEST) {
					into.add(ClauseHash.of(plain, start, i));
				}
				start = i + 1;
			}
		}
	}

	/** Halves of a rare Han character are part of a word, too. */
	private static boolean isLetter(char character) {
		return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
	}

	/** Whether there is enough text to tell a reprint by. */
	public boolean tell() {
		return this.characters >= FEWEST_CHARACTERS;
	}

	/**
	 * How much of both speeches is the same: the characters of the clauses that both
	 * have, twice, by those of the clauses of both (Dice 1945, weighted by length).
	 * @return from 0 to 1, rounded to four decimals; 0 where one of them is too short to
	 * tell
	 */
	public double similarity(Clauses other) {
		if (!tell() || !other.tell()) {
			return 0;
		}
		double similarity = 2.0 * shared(other) / (this.characters + other.characters);
		return Math.round(similarity * DECIMALS) / DECIMALS;
	}

	private long shared(Clauses other) {
		long shared = 0;
		int j = 0;
		for (long hash : this.hashes) {
			while (j < other.hashes.length && other.hashes[j] < hash) {
				j++;
			}
			if (j < other.hashes.length && other.hashes[j] == hash) {
				shared += ClauseHash.length(hash);
			}
		}
		return shared;
	}

	/** What two speeches can be compared by without their text. */
	public Signature signature() {
		if (this.signature == null) {
			this.signature = tell() ? Signature.of(this.hashes) : Signature.NONE;
		}
		return this.signature;
	}

}
