package tifa.server.access;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches what anybody may read: the files of the page that really are there, and the two
 * addresses that show one of them.
 */
class StaticFiles implements RequestMatcher {

	private static final Set<String> PAGES = Set.of("/", "/login");

	private final Set<String> found = ConcurrentHashMap.newKeySet();

	@Override
	public boolean matches(HttpServletRequest request) {
		boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		return reading && open(request.getServletPath());
	}

	private boolean open(String path) {
		if (PAGES.contains(path) || this.found.contains(path)) {
			return true;
		}
		boolean there = !path.endsWith("/") && !path.startsWith("/api/")
				&& new ClassPathResource("META-INF/resources" + path).isReadable();
		return there && (this.found.add(path) || this.found.contains(path));
	}

}
