package tifa.server.page;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Serves the page's files under an entity tag each, and the login page without its
 * ending.
 */
@Configuration(proxyBeanMethods = false)
class EntityTags {

	@Bean
	ShallowEtagHeaderFilter entityTagFilter() {
		return new ShallowEtagHeaderFilter() {

			@Override
			protected boolean shouldNotFilter(HttpServletRequest request) {
				return request.getServletPath().startsWith("/api/");
			}

		};
	}

}
