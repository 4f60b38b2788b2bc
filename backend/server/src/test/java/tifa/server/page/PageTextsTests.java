package tifa.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.text.cleaning.Cleaning;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page must have words for. */
class PageTextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "zh", "en" })
	void everyRuleOfCleaningHasItsNameInBothLanguages(String language) throws IOException {
		String texts = read("/META-INF/resources/js/texts/" + language + "/reader.js");
		assertThat(Cleaning.rules()).allMatch((rule) -> texts.contains("\"cleaning.rule." + rule + "\":"));
	}

	private static String read(String path) throws IOException {
		try (InputStream in = PageTextsTests.class.getResourceAsStream(path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
