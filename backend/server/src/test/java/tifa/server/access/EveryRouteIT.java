package tifa.server.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TifaApplication;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

class EveryRouteIT {

	private static final Set<String> OPEN = Set.of("/", "/index.html", "/login", "/login.html", "/css/page.css",
			"/js/texts/zh.js", "/js/texts/en.js", "/api/health/live", "/api/health/ready");

	@TempDir
	Path home;

	@Test
	void everyRouteButHealthLoginAndPageIsClosedWithoutCredentials() throws Exception {
		List<String> closed = new ArrayList<>();
		try (var context = (ServletWebServerApplicationContext) TifaApplication.start("--tifa.home=" + this.home,
				"--tifa.open=false", "--server.port=0")) {
			int port = context.getWebServer().getPort();
			for (RequestMappingInfo route : routes(context)) {
				for (String path : route.getPatternValues()) {
					assertThat(route.getMethodsCondition().getMethods()).as(path).isNotEmpty();
					for (RequestMethod method : route.getMethodsCondition().getMethods()) {
						if (!OPEN.contains(path)) {
							assertThat(status(port, method.name(), path)).as(method + " " + path).isEqualTo(401);
							closed.add(path);
						}
					}
				}
			}
		}
		assertThat(closed).contains("/api/corpus", "/api/graph", "/api/ingests", "/api/ingests/{id}", "/api/sample",
				"/logout");
	}

	private static Iterable<RequestMappingInfo> routes(ServletWebServerApplicationContext context) {
		return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet();
	}

	private static int status(int port, String method, String path) throws Exception {
		URI uri = URI.create("http://127.0.0.1:" + port + path.replaceAll("\\{.*?}", "x"));
		HttpResponse<Void> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build(),
					BodyHandlers.discarding());
		return answer.statusCode();
	}

}
