package tifa.server.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import tifa.server.home.Home;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is logged in on the page: a random cookie, of which only the hash is kept.
 */
@Component
class Sessions {

	static final Duration LIFE = Duration.ofDays(30);

	private static final int NAME_DIGITS = 8;

	private final JdbcClient database;

	private final Clock clock;

	private final String cookie;

	@Autowired
	Sessions(JdbcClient database, Home home) {
		this(database, home, Clock.systemUTC());
	}

	Sessions(JdbcClient database, Home home, Clock clock) {
		this.database = database;
		this.clock = clock;
		this.cookie = name(home);
	}

	/** Cookies know no ports: two homes on one machine need two names. */
	private static String name(Home home) {
		return "tifa-" + Secret.hash(home.path().toString()).substring(0, NAME_DIGITS);
	}

	/** Opens a session and forgets those that have run out. */
	ResponseCookie open() {
		String secret = Secret.next();
		this.database.sql("DELETE FROM sessions WHERE expires <= ?").param(time(Duration.ZERO)).update();
		this.database.sql("INSERT INTO sessions (hash, expires) VALUES (?, ?)")
			.params(Secret.hash(secret), time(LIFE))
			.update();
		return cookie(secret, LIFE);
	}

	boolean holds(HttpServletRequest request) {
		String secret = secret(request);
		return secret != null && this.database.sql("SELECT count(*) FROM sessions WHERE hash = ? AND expires > ?")
			.params(Secret.hash(secret), time(Duration.ZERO))
			.query(Integer.class)
			.single() > 0;
	}

	/** Ends the request's session, and answers with a cookie that removes it. */
	ResponseCookie close(HttpServletRequest request) {
		String secret = secret(request);
		if (secret != null) {
			this.database.sql("DELETE FROM sessions WHERE hash = ?").param(Secret.hash(secret)).update();
		}
		return cookie("", Duration.ZERO);
	}

	private String secret(HttpServletRequest request) {
		if (request.getCookies() != null) {
			for (Cookie each : request.getCookies()) {
				if (each.getName().equals(this.cookie)) {
					return each.getValue();
				}
			}
		}
		return null;
	}

	private ResponseCookie cookie(String value, Duration life) {
		return ResponseCookie.from(this.cookie, value).httpOnly(true).sameSite("Strict").path("/").maxAge(life).build();
	}

	private OffsetDateTime time(Duration ahead) {
		Instant instant = this.clock.instant().plus(ahead);
		return instant.atOffset(ZoneOffset.UTC);
	}

}
