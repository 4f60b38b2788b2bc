package tifa.graph.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The same cases as those of the page, label-boxes.test.js. */
class LabelBoxesTests {

	private static final Path CASES = Path.of("../journeys/src/test/resources/js/label-boxes.json");

	private static final Offset<Double> EXACT = within(1e-6);

	static List<JsonObject> cases() throws IOException {
		return StreamSupport
			.stream(JsonParser.parseString(Files.readString(CASES)).getAsJsonArray().spliterator(), false)
			.map(JsonElement::getAsJsonObject)
			.toList();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void boxesAreThoseOfThePage(JsonObject each) {
		String label = each.get("label").getAsString();
		assertThat(Label.lines(label))
			.isEqualTo(each.getAsJsonArray("lines").asList().stream().map(JsonElement::getAsString).toList());
		Box box = Box.of(new Dot(label, each.get("count").getAsLong()),
				new Scale(each.get("low").getAsLong(), each.get("high").getAsLong()),
				Look.valueOf(each.get("look").getAsString().toUpperCase(Locale.ROOT)));
		assertThat(box.half()).isCloseTo(each.get("half").getAsDouble(), EXACT);
		assertThat(box.up()).isCloseTo(each.get("up").getAsDouble(), EXACT);
		assertThat(box.down()).isCloseTo(each.get("down").getAsDouble(), EXACT);
	}

}
