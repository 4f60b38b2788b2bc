package tifa.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoginCodeTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

	private final Clock clock = new Clock() {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return LoginCodeTests.this.now.get();
		}

	};

	@Test
	void aCodeIsGoodForAQuarterOfAnHour() {
		LoginCode code = new LoginCode(this.clock);
		this.now.set(Instant.EPOCH.plus(Duration.ofMinutes(15)).minusMillis(1));
		assertThat(code.spend(code.code())).isTrue();
	}

	@Test
	void afterwardsItIsNot() {
		LoginCode code = new LoginCode(this.clock);
		this.now.set(Instant.EPOCH.plus(Duration.ofMinutes(15)));
		assertThat(code.spend(code.code())).isFalse();
	}

	@Test
	void everyStartHasItsOwn() {
		assertThat(new LoginCode(this.clock).code()).hasSize(43).isNotEqualTo(new LoginCode(this.clock).code());
	}

	@Test
	void failuresAreForgottenAfterAMinute() {
		FailedLogins failures = new FailedLogins(this.clock);
		for (int i = 0; i < FailedLogins.MOST; i++) {
			failures.add("a");
		}
		assertThat(failures.wait("a")).isEqualTo(FailedLogins.WINDOW);
		assertThat(failures.wait("b")).isZero();
		this.now.set(Instant.EPOCH.plus(FailedLogins.WINDOW));
		assertThat(failures.wait("a")).isZero();
	}

}
