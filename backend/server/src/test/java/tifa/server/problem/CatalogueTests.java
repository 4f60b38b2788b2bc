package tifa.server.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tifa.graph.check.Invariant;
import tifa.graph.store.StoreTrouble;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTests {

	/** The codes by which code refuses, and those that it writes as a problem. */
	private static final Pattern CODE = Pattern
		.compile("(?:new (?:Refusal|Refused|Reason)\\(|HttpStatus\\.\\w+,)\\s*\"([a-z]+(?:\\.\\w+)*)\"");

	private final Catalogue catalogue = new Catalogue();

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		Properties chinese = read("zh");
		Properties english = read("en");
		assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
		for (String code : chinese.stringPropertyNames()) {
			assertThat(places(chinese.getProperty(code))).as(code).isEqualTo(places(english.getProperty(code)));
		}
	}

	@Test
	void everyCodeInTheProgramHasItsText() throws IOException {
		Set<String> missing = new TreeSet<>();
		for (String code : codes()) {
			if (!this.catalogue.knows(code, Language.ZH)) {
				missing.add(code);
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void everyInvariantHasItsText() {
		for (Invariant invariant : Invariant.values()) {
			assertThat(this.catalogue.knows(invariant.code(), Language.ZH)).as(invariant.code()).isTrue();
		}
	}

	@Test
	void everyTroubleWithTheDatabaseHasItsTextAndIsA503() {
		for (StoreTrouble trouble : StoreTrouble.values()) {
			assertThat(this.catalogue.knows(trouble.code(), Language.ZH)).as(trouble.code()).isTrue();
			assertThat(Problems.status(trouble.code())).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		}
		for (String code : List.of("cypher.off", "cypher.readerRefused", "cypher.readerWrites")) {
			assertThat(this.catalogue.knows(code, Language.ZH)).as(code).isTrue();
			assertThat(Problems.status(code)).isEqualTo(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void everyStatusThatCanBeAnsweredHasItsText() {
		for (int status : List.of(400, 401, 403, 404, 405, 406, 408, 409, 413, 414, 415, 416, 417, 421, 429, 431, 500,
				501, 503, 504, 505)) {
			assertThat(this.catalogue.knows("status." + status, Language.EN)).as("%d", status).isTrue();
			assertThat(this.catalogue.knows("http." + status, Language.EN)).as("%d", status).isTrue();
		}
	}

	@Test
	void valuesAreFilledInAsTheyAre() {
		assertThat(this.catalogue.text("ingest.unknown", Map.of("id", "$1\\{id}"), Language.EN))
			.isEqualTo("There is no such job: $1\\{id}.");
	}

	@Test
	void codesStandForStatuses() {
		assertThat(Problems.status("term.unknown")).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(Problems.status("parameter.invalid")).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(Problems.status("store.unavailable")).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(Problems.status("store.timeout")).isEqualTo(HttpStatus.GATEWAY_TIMEOUT);
		assertThat(Problems.status("sample.notEmpty")).isEqualTo(HttpStatus.CONFLICT);
	}

	private static Set<String> codes() throws IOException {
		Set<String> codes = new TreeSet<>();
		for (String module : List.of("text", "graph", "documents", "server")) {
			try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
				for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
					Matcher matcher = CODE.matcher(Files.readString(file));
					while (matcher.find()) {
						codes.add(matcher.group(1));
					}
				}
			}
		}
		return codes;
	}

	private static Set<String> places(String text) {
		Set<String> places = new TreeSet<>();
		Matcher matcher = Pattern.compile("\\{\\w+}").matcher(text);
		while (matcher.find()) {
			places.add(matcher.group());
		}
		return places;
	}

	private static Properties read(String language) throws IOException {
		Properties texts = new Properties();
		texts.load(Files
			.newBufferedReader(Path.of("src/main/resources/tifa/server/problem/messages_" + language + ".properties")));
		return texts;
	}

}
