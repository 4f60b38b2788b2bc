package tifa.server.problem;

import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts our error report in the place of Tomcat's.
 */
@Component
class ErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final Problems problems;

	ErrorPages(Problems problems) {
		this.problems = problems;
	}

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			StandardHost host = (StandardHost) context.getParent();
			host.setErrorReportValveClass(null);
			host.getPipeline().addValve(new ProblemValve(this.problems));
		});
	}

}
