package tifa.server.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the page's files, each under an entity tag of its own: jars of a reproducible
 * build all bear one date.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles {

	static final String PLACE = "META-INF/resources/";

	@Bean
	EntityTags entityTags() {
		return new EntityTags();
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	WebMvcConfigurer files(EntityTags tags) {
		return new WebMvcConfigurer() {

			@Override
			public void addResourceHandlers(ResourceHandlerRegistry registry) {
				registry.addResourceHandler("/**")
					.addResourceLocations("classpath:/" + PLACE)
					.setCacheControl(CacheControl.noCache())
					.setUseLastModified(false)
					.setEtagGenerator(tags::of);
			}

		};
	}

}
