package tifa.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The code in the login line: one a start, valid once and for a quarter of an hour.
 */
@Component
class LoginCode {

	private static final Duration LIFE = Duration.ofMinutes(15);

	private final Clock clock;

	private final String code = Secret.next();

	private final AtomicReference<Instant> expiry;

	@Autowired
	LoginCode() {
		this(Clock.systemUTC());
	}

	LoginCode(Clock clock) {
		this.clock = clock;
		this.expiry = new AtomicReference<>(clock.instant().plus(LIFE));
	}

	String code() {
		return this.code;
	}

	/** Whether this is the code, still good; it is spent by this call. */
	boolean spend(String offered) {
		Instant end = this.expiry.get();
		return end != null && Secret.same(Secret.hash(this.code), Secret.hash(offered))
				&& this.clock.instant().isBefore(end) && this.expiry.compareAndSet(end, null);
	}

}
