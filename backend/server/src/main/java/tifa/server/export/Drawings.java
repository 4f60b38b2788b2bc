package tifa.server.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tifa.graph.export.Drawing;
import tifa.graph.export.ExportedGraph;
import tifa.text.Refusal;

/**
 * How a map looks, as a request says: {@code positions} {id: {x, y, size, font, colour,
 * dark}}, {@code lines} {id: {width, opacity}} and {@code legend}; all of it may be
 * missing, of a node all but its place.
 */
final class Drawings {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

	private static final List<String> PARTS = List.of("positions", "lines", "legend");

	private Drawings() {
	}

	/** Takes what is said out of a request's values. */
	static Drawing takenFrom(Map<String, Object> values) {
		Map<String, ?> positions = map("positions", values.get("positions"));
		Map<String, ?> lines = map("lines", values.get("lines"));
		Map<String, ?> legend = (values.get("legend") != null) ? map("legend", values.get("legend")) : null;
		PARTS.forEach(values::remove);
		Map<String, ExportedGraph.Position> placed = new HashMap<>();
		positions.forEach((id, place) -> placed.put(id, position(place)));
		Map<String, Map<String, Object>> drawn = new HashMap<>();
		lines.forEach((id, line) -> drawn.put(id, line(line)));
		return new Drawing(placed, drawn, (legend != null) ? new LinkedHashMap<>(legend) : null);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> map(String name, Object json) {
		if (json == null) {
			return Map.of();
		}
		if (json instanceof Map<?, ?> map) {
			return (Map<String, ?>) map;
		}
		throw invalid(name, json);
	}

	private static ExportedGraph.Position position(Object json) {
		if (json instanceof Map<?, ?> place && place.get("x") != null && place.get("y") != null) {
			return new ExportedGraph.Position(number("positions", place, "x"), number("positions", place, "y"),
					number("positions", place, "size"), number("positions", place, "font"), colour(place, "colour"),
					colour(place, "dark"));
		}
		throw invalid("positions", json);
	}

	private static Map<String, Object> line(Object json) {
		if (!(json instanceof Map<?, ?> line)) {
			throw invalid("lines", json);
		}
		Map<String, Object> drawn = new LinkedHashMap<>();
		for (String name : List.of("width", "opacity")) {
			Double value = number("lines", line, name);
			if (value != null) {
				drawn.put(name, value);
			}
		}
		return drawn;
	}

	private static Double number(String parameter, Map<?, ?> from, String name) {
		Object value = from.get(name);
		if (value == null || value instanceof Number number && Double.isFinite(number.doubleValue())) {
			return (value != null) ? ((Number) value).doubleValue() : null;
		}
		throw invalid(parameter, from);
	}

	private static String colour(Map<?, ?> from, String name) {
		Object value = from.get(name);
		if (value == null || value instanceof String text && COLOUR.matcher(text).matches()) {
			return (String) value;
		}
		throw invalid("positions", from);
	}

	private static Refusal invalid(String name, Object value) {
		return new Refusal("parameter.invalid", Map.of("parameter", name, "value", String.valueOf(value)));
	}

}
