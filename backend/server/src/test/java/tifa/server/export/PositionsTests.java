package tifa.server.export;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tifa.graph.export.ExportedGraph.Position;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PositionsTests {

	@Test
	void placesAreTakenAsTheyAre() {
		assertThat(Positions.of(Map.of("t:a", Map.of("x", 1, "y", -2.5))))
			.isEqualTo(Map.of("t:a", new Position(1, -2.5)));
		assertThat(Positions.of(null)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void whatIsNoPlaceIsRefused(Object json) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Positions.of(json))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("parameter.invalid"));
	}

	static List<Object> wrong() {
		return List.of("here", List.of(1, 2), Map.of("t:a", 1), Map.of("t:a", Map.of("x", 1)),
				Map.of("t:a", Map.of("x", "1", "y", "2")), Map.of("t:a", Map.of("x", Double.NaN, "y", 1)));
	}

}
