package tifa.server.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * When a job was created, started and ended; null what has not happened yet.
 */
public record Times(Instant created, Instant started, Instant ended) {

	/** How long it ran, or 0 where it never did. */
	double seconds() {
		boolean ran = this.started != null && this.ended != null;
		return ran ? Duration.between(this.started, this.ended).toNanos() / 1e9 : 0;
	}

}
