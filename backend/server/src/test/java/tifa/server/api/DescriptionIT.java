package tifa.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TifaApplication;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI document tells of every route and of no other.
 */
class DescriptionIT {

	private static final Set<String> PAGES = Set.of("get /", "get /login", "get /index.html", "get /login.html",
			"get /css/page.css", "get /js/texts/zh.js", "get /js/texts/en.js");

	@TempDir
	Path home;

	@Test
	void everyRouteIsDescribedAndEveryDescriptionIsARoute() throws Exception {
		JsonNode document = Description.document();
		try (var context = (ServletWebServerApplicationContext) TifaApplication.start("--tifa.home=" + this.home,
				"--tifa.open=false", "--server.port=0")) {
			var routes = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
				.getHandlerMethods();
			Set<String> served = new TreeSet<>();
			routes.forEach((route, handler) -> names(route).filter((name) -> !PAGES.contains(name)).forEach((name) -> {
				served.add(name);
				assertThat(described(document, name, "path")).as(name).isEqualTo(variables(handler));
				assertThat(described(document, name, "header")).as(name).containsAll(headers(handler));
			}));
			assertThat(operations(document)).isEqualTo(served);
		}
	}

	@Test
	void everyAnswerInJsonHasAnExampleAndEveryRouteItsProblems() {
		Description.document()
			.get("paths")
			.properties()
			.forEach((path) -> path.getValue().properties().forEach((each) -> {
				String name = each.getKey() + " " + path.getKey();
				JsonNode responses = each.getValue().get("responses");
				responses.properties()
					.stream()
					.filter((response) -> response.getKey().startsWith("2"))
					.map((response) -> response.getValue().at("/content/application~1json"))
					.filter((json) -> !json.isMissingNode() && !json.at("/schema/type").asString("").equals("string"))
					.forEach((json) -> assertThat(json.has("example")).as(name).isTrue());
				assertThat(responses.propertyNames()).as(name).contains("500");
				if (!name.matches(".* /(api/health/.*|login|logout)")) {
					assertThat(responses.propertyNames()).as(name).contains("401", "421");
				}
			}));
	}

	@Test
	void everyCodeOfAProblemIsListed() throws IOException {
		Properties messages = new Properties();
		try (InputStream in = DescriptionIT.class.getResourceAsStream("/tifa/server/problem/messages_en.properties")) {
			messages.load(in);
		}
		Set<String> codes = new TreeSet<>();
		Description.document()
			.at("/components/schemas/Problem/properties/code/enum")
			.forEach((code) -> codes.add(code.asString()));
		assertThat(codes).isEqualTo(new TreeSet<>(messages.stringPropertyNames()
			.stream()
			.filter((name) -> !name.matches("(status|method|warning)\\..*|export\\.overview"))
			.toList()));
	}

	private static Stream<String> names(RequestMappingInfo route) {
		return route.getPatternValues()
			.stream()
			.flatMap((path) -> route.getMethodsCondition()
				.getMethods()
				.stream()
				.map((method) -> method.name().toLowerCase(Locale.ROOT) + " " + path));
	}

	private static Set<String> operations(JsonNode document) {
		Set<String> names = new TreeSet<>();
		document.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.propertyNames()
				.forEach((method) -> names.add(method + " " + path.getKey())));
		return names;
	}

	private static Set<String> described(JsonNode document, String name, String in) {
		String[] parts = name.split(" ");
		JsonNode operation = document.get("paths").path(parts[1]).path(parts[0]);
		Set<String> names = new TreeSet<>();
		StreamSupport.stream(operation.path("parameters").spliterator(), false)
			.map((parameter) -> parameter.has("$ref") ? document.at(parameter.get("$ref").asString().substring(1))
					: parameter)
			.filter((parameter) -> parameter.get("in").asString().equals(in))
			.forEach((parameter) -> names.add(parameter.get("name").asString()));
		return names;
	}

	private static Set<String> variables(HandlerMethod handler) {
		Set<String> names = new TreeSet<>();
		Stream.of(handler.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(PathVariable.class))
			.forEach((parameter) -> names.add(parameter.getName()));
		return names;
	}

	private static Set<String> headers(HandlerMethod handler) {
		Set<String> names = new TreeSet<>();
		Stream.of(handler.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestHeader.class))
			.forEach((parameter) -> names.add(parameter.getAnnotation(RequestHeader.class).name()));
		return names;
	}

}
