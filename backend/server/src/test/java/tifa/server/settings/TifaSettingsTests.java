package tifa.server.settings;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class TifaSettingsTests {

	private static final Pattern ROW = Pattern.compile("^\\| `(tifa\\.[a-z0-9.-]+)` \\| *`?([^|`]*)`? *\\| .+ \\|$",
			Pattern.MULTILINE);

	@Test
	void theTableNamesEverySettingOnce() throws IOException {
		assertThat(table().keySet()).isEqualTo(names("tifa", TifaSettings.class));
	}

	@Test
	void itsDefaultsAreTrue() throws IOException {
		Map<String, String> table = table();
		table.values().removeIf(String::isBlank);
		table.computeIfPresent("tifa.home", (name, path) -> path.replace("~", System.getProperty("user.home")));
		assertThat(bind(table)).isEqualTo(bind(Map.of()));
	}

	@Test
	void theSampleHasAHomeOfItsOwnUnlessOneIsGiven() {
		assertThat(bind(Map.of("tifa.sample", "true")).home()).hasFileName(".tifa-sample");
		assertThat(bind(Map.of()).home()).hasFileName(".tifa");
		assertThat(bind(Map.of("tifa.sample", "true", "tifa.home", "/x/y")).home()).isEqualTo(Path.of("/x/y"));
	}

	private static TifaSettings bind(Map<String, String> values) {
		return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate("tifa", TifaSettings.class);
	}

	private static Map<String, String> table() throws IOException {
		Map<String, String> table = new LinkedHashMap<>();
		Matcher rows = ROW.matcher(Files.readString(Path.of("SETTINGS.md")));
		while (rows.find()) {
			assertThat(table.put(rows.group(1), rows.group(2).strip())).isNull();
		}
		return table;
	}

	private static Set<String> names(String prefix, Class<?> type) {
		Set<String> names = new TreeSet<>();
		for (RecordComponent component : type.getRecordComponents()) {
			String name = prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
			if (component.getType().isRecord()) {
				names.addAll(names(name, component.getType()));
			}
			else {
				names.add(name);
			}
		}
		return names;
	}

}
