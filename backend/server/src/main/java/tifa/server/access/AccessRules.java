package tifa.server.access;

import java.util.Map;

import tifa.server.problem.Problems;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may do what: every route is closed but health, login and the files of the page.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

	@Bean
	SecurityFilterChain chain(HttpSecurity http, Addresses addresses, ScriptToken token, Sessions sessions,
			Problems problems) {
		http.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(AccessRules::headers)
			.exceptionHandling((handling) -> refusals(handling, problems))
			.addFilterAfter(new AddressFilter(addresses, problems), HeaderWriterFilter.class)
			.addFilterBefore(new CredentialFilter(token, sessions, problems), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, "/api/health/*")
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, "/api/health/*")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/login")
				.permitAll()
				.requestMatchers(new StaticFiles())
				.permitAll()
				.anyRequest()
				.authenticated());
		return http.build();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.frameOptions(Customizer.withDefaults())
			.contentSecurityPolicy((policy) -> policy.policyDirectives(ContentPolicy.text()))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
	}

	private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> handling, Problems problems) {
		handling
			.authenticationEntryPoint((request, response, ex) -> problems.write(HttpStatus.UNAUTHORIZED,
					"access.required", Map.of(), request, response))
			.accessDeniedHandler((request, response, ex) -> problems.write(HttpStatus.FORBIDDEN, "access.denied",
					Map.of(), request, response));
	}

}
