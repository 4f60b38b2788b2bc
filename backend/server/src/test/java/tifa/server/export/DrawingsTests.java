package tifa.server.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tifa.graph.export.Drawing;
import tifa.graph.export.ExportedGraph.Position;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DrawingsTests {

	@Test
	void whatIsSaidIsTakenAsItIsAndTheRestIsLeft() {
		Map<String, Object> values = new HashMap<>(Map.of("limit", 3, "positions",
				Map.of("t:a", Map.of("x", 1, "y", -2.5), "t:b",
						Map.of("x", 0, "y", 0, "size", 12, "font", 13, "colour", "#0072b2", "dark", "#4F9FE0")),
				"lines", Map.of("t:a|t:b", Map.of("width", 2.5, "opacity", 0.4, "more", "no")), "legend",
				Map.of("title", "类别")));
		Drawing drawing = Drawings.takenFrom(values);
		assertThat(drawing.positions()).isEqualTo(
				Map.of("t:a", new Position(1, -2.5), "t:b", new Position(0, 0, 12.0, 13.0, "#0072b2", "#4F9FE0")));
		assertThat(drawing.lines()).isEqualTo(Map.of("t:a|t:b", Map.of("width", 2.5, "opacity", 0.4)));
		assertThat(drawing.legend()).isEqualTo(Map.of("title", "类别"));
		assertThat(values).containsOnlyKeys("limit");
		assertThat(Drawings.takenFrom(new HashMap<>())).isEqualTo(Drawing.NONE);
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void whatIsNoDrawingIsRefused(String name, Object json) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Drawings.takenFrom(new HashMap<>(Map.of(name, json))))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("parameter.invalid"));
	}

	static List<Object[]> wrong() {
		return List.of(new Object[] { "positions", "here" }, new Object[] { "positions", List.of(1, 2) },
				new Object[] { "positions", Map.of("t:a", 1) },
				new Object[] { "positions", Map.of("t:a", Map.of("x", 1)) },
				new Object[] { "positions", Map.of("t:a", Map.of("x", "1", "y", "2")) },
				new Object[] { "positions", Map.of("t:a", Map.of("x", Double.NaN, "y", 1)) },
				new Object[] { "positions", Map.of("t:a", Map.of("x", 1, "y", 1, "colour", "red")) },
				new Object[] { "lines", Map.of("t:a|t:b", 3) },
				new Object[] { "lines", Map.of("t:a|t:b", Map.of("width", "wide")) }, new Object[] { "legend", 7 });
	}

}
