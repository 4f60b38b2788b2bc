package tifa.server.jobs;

/**
 * What a job came to.
 *
 * @param added files of which a speech is new
 * @param duplicate files of which every speech was known
 * @param rejected files of which nothing could be taken in
 * @param broken breaches that a check found; null until it is done, and for other kinds
 * @param results how many results it has
 */
public record Tally(int added, int duplicate, int rejected, Long broken, int results) {

	static final Tally NONE = new Tally(0, 0, 0, null, 0);

}
