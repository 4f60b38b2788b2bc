package tifa.server.export;

import java.util.HashMap;
import java.util.Map;

import tifa.graph.export.ExportedGraph;
import tifa.text.Refusal;

/**
 * Places on the map as a request gives them: {@code {id: {x, y}}}.
 */
final class Positions {

	private Positions() {
	}

	static Map<String, ExportedGraph.Position> of(Object json) {
		if (json == null) {
			return Map.of();
		}
		if (!(json instanceof Map<?, ?> places)) {
			throw invalid(json);
		}
		Map<String, ExportedGraph.Position> positions = new HashMap<>();
		places.forEach((id, place) -> positions.put(String.valueOf(id), position(place)));
		return positions;
	}

	private static ExportedGraph.Position position(Object json) {
		if (json instanceof Map<?, ?> place && place.get("x") instanceof Number x && place.get("y") instanceof Number y
				&& Double.isFinite(x.doubleValue()) && Double.isFinite(y.doubleValue())) {
			return new ExportedGraph.Position(x.doubleValue(), y.doubleValue());
		}
		throw invalid(json);
	}

	private static Refusal invalid(Object value) {
		return new Refusal("parameter.invalid", Map.of("parameter", "positions", "value", String.valueOf(value)));
	}

}
