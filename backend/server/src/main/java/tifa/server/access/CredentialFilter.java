package tifa.server.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tifa.server.problem.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises the bearer of the token and the holder of a session; a session alone does
 * not change anything without an Origin, which {@link AddressFilter} has looked at.
 */
class CredentialFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final String BEARER = "Bearer ";

	private final ScriptToken token;

	private final Sessions sessions;

	private final Problems problems;

	CredentialFilter(ScriptToken token, Sessions sessions, Problems problems) {
		this.token = token;
		this.sessions = sessions;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getMethod().equals("POST") && request.getServletPath().equals("/login");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String authorization = request.getHeader("Authorization");
		if (authorization != null) {
			if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
					&& this.token.is(authorization.substring(BEARER.length()).strip())) {
				admit("script");
			}
		}
		else if (this.sessions.holds(request)) {
			if (!READING.contains(request.getMethod()) && request.getHeader("Origin") == null) {
				this.problems.write(HttpStatus.FORBIDDEN, "origin.missing", Map.of(), request, response);
				return;
			}
			admit("session");
		}
		chain.doFilter(request, response);
	}

	private static void admit(String name) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
		SecurityContextHolder.setContext(context);
	}

}
