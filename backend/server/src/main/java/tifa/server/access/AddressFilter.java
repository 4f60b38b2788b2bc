package tifa.server.access;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tifa.server.problem.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away requests that are addressed to another name or come from another's page.
 */
class AddressFilter extends OncePerRequestFilter {

	private final Addresses addresses;

	private final Problems problems;

	AddressFilter(Addresses addresses, Problems problems) {
		this.addresses = addresses;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String origin = request.getHeader("Origin");
		if (!this.addresses.known(request)) {
			String host = Objects.toString(request.getHeader("Host"), "");
			this.problems.write(HttpStatus.MISDIRECTED_REQUEST, "host.foreign", Map.of("host", host), request,
					response);
		}
		else if (origin != null && !this.addresses.own(origin, request)) {
			this.problems.write(HttpStatus.FORBIDDEN, "origin.foreign", Map.of("origin", origin), request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
