package tifa.server.access;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import tifa.server.settings.TifaSettings;

import org.springframework.stereotype.Component;

/**
 * The names under which this server may be addressed, so that no other name that resolves
 * to this machine opens it (DNS rebinding).
 */
@Component
class Addresses {

	private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

	private final Set<String> further = new TreeSet<>();

	Addresses(TifaSettings settings) {
		settings.hosts().forEach((host) -> this.further.add(host.toLowerCase(Locale.ROOT)));
	}

	boolean known(HttpServletRequest request) {
		return ours(request.getHeader("Host"), request.getLocalPort());
	}

	/** Whether an Origin header names a page of this server. */
	boolean own(String origin, HttpServletRequest request) {
		try {
			URI uri = URI.create(origin);
			boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
			return web && "".equals(uri.getRawPath()) && ours(uri.getRawAuthority(), request.getLocalPort());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Further names count with the bound port, with the default port, and as written. */
	private boolean ours(String authority, int port) {
		if (authority == null) {
			return false;
		}
		String name = authority.toLowerCase(Locale.ROOT);
		String suffix = ":" + port;
		String host = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
		boolean bound = name.endsWith(suffix) || port == 80;
		return (bound && LOOPBACK.contains(host)) || this.further.contains(name) || this.further.contains(host);
	}

}
