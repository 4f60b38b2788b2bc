package tifa.server.jobs;

/**
 * How many files came to what.
 *
 * @param added files of which a speech is new
 * @param duplicate files of which every speech was known
 * @param rejected files of which nothing could be taken in
 */
public record Tally(int added, int duplicate, int rejected) {

	static final Tally NONE = new Tally(0, 0, 0);

}
