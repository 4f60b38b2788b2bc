package tifa.server.jobs;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeterTests {

	private final AtomicLong clock = new AtomicLong();

	private final Meter meter = new Meter(this.clock::get, 0);

	@Test
	void whatIsLeftFollowsFromTheWorkNotFromTheFiles() {
		this.meter.expect(1000);
		pass(10);
		this.meter.work(100);
		assertThat(this.meter.pace(5, 10)).isEqualTo(new Pace(0.1, 0.5, 90L));
		pass(10);
		assertThat(this.meter.pace(5, 10)).isEqualTo(new Pace(0.1, 0.25, 180L));
	}

	@Test
	void thePastIsForgottenAfterHalfAMinute() {
		this.meter.expect(10_000);
		pass(100);
		this.meter.work(1000);
		for (int i = 0; i < 40; i++) {
			pass(1);
			this.meter.work(100);
		}
		assertThat(this.meter.pace(0, 1).secondsLeft()).isEqualTo(50);
	}

	@Test
	void nothingIsSaidBeforeItIsKnown() {
		assertThat(this.meter.pace(0, 0)).isEqualTo(new Pace(0, null, null));
		this.meter.expect(10);
		this.meter.work(10);
		assertThat(this.meter.pace(0, 3).secondsLeft()).isNull();
	}

	@Test
	void aJobThatTellsOfNoWorkIsMeasuredByItsFiles() {
		pass(2);
		assertThat(this.meter.pace(1, 4)).isEqualTo(new Pace(0.25, 0.5, null));
	}

	private void pass(int seconds) {
		this.clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
	}

}
