package tifa.graph.store;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTests {

	private final Backoff backoff = new Backoff();

	@Test
	void pausesDoubleUpToAMinute() {
		assertThat(LongStream.generate(() -> this.backoff.next().toSeconds()).limit(8)).containsExactly(1L, 2L, 4L, 8L,
				16L, 32L, 60L, 60L);
	}

	@Test
	void aShortLifeDoesNotShortenThePause() {
		this.backoff.next();
		this.backoff.begin();
		assertThat(this.backoff.next()).hasSeconds(2);
	}

}
