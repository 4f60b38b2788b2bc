package tifa.server.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Every text that the server says to people, by code and language.
 */
@Component
public class Catalogue {

	private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

	private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

	public Catalogue() {
		for (Language language : Language.values()) {
			this.texts.put(language, read("messages_" + language.tag() + ".properties"));
		}
	}

	/**
	 * The text of a code with its {@code {name}} places filled; the code itself where
	 * there is no text, so that nothing is ever said without a reason.
	 */
	public String text(String code, Map<String, ?> values, Language language) {
		String text = this.texts.get(language).getProperty(code, code);
		return PLACE.matcher(text)
			.replaceAll((place) -> Matcher.quoteReplacement(Objects.toString(values.get(place.group(1)), "")));
	}

	boolean knows(String code, Language language) {
		return this.texts.get(language).containsKey(code);
	}

	private static Properties read(String name) {
		try (Reader reader = new InputStreamReader(Catalogue.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			Properties texts = new Properties();
			texts.load(reader);
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
