package tifa.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: ten failed logins a minute from one address.
 */
@Component
class FailedLogins {

	static final int MOST = 10;

	static final Duration WINDOW = Duration.ofMinutes(1);

	private static final int ADDRESSES = 1000;

	private final Clock clock;

	private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
			return size() > ADDRESSES;
		}

	};

	@Autowired
	FailedLogins() {
		this(Clock.systemUTC());
	}

	FailedLogins(Clock clock) {
		this.clock = clock;
	}

	/** How long this address has to wait before it may try again; zero if it may now. */
	synchronized Duration wait(String address) {
		Deque<Instant> times = this.failures.getOrDefault(address, new ArrayDeque<>());
		times.removeIf((time) -> !time.plus(WINDOW).isAfter(this.clock.instant()));
		return (times.size() < MOST) ? Duration.ZERO
				: Duration.between(this.clock.instant(), times.getFirst().plus(WINDOW));
	}

	synchronized void add(String address) {
		this.failures.computeIfAbsent(address, (key) -> new ArrayDeque<>()).addLast(this.clock.instant());
	}

}
