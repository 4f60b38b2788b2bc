package tifa.graph.analyst;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** The driver's values as JSON. */
final class Cells {

	/** Beyond this JavaScript rounds integers. */
	private static final long SAFE = (1L << 53) - 1;

	private final NodeNames names;

	Cells(NodeNames names) {
		this.names = names;
	}

	/** A value that JSON has, or the nearest to it. */
	Object json(Object value) {
		if (value == null || value instanceof Boolean || value instanceof String) {
			return value;
		}
		if (value instanceof Number number) {
			return number(number);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(this::json).toList();
		}
		if (value instanceof Map<?, ?> map) {
			return map(map);
		}
		return (value instanceof byte[] bytes) ? Base64.getEncoder().encodeToString(bytes) : structure(value);
	}

	private static Object number(Number number) {
		if (number instanceof Long whole) {
			return (whole >= -SAFE && whole <= SAFE) ? whole : whole.toString();
		}
		return Double.isFinite(number.doubleValue()) ? number : number.toString();
	}

	private Map<String, Object> map(Map<?, ?> map) {
		Map<String, Object> json = new LinkedHashMap<>();
		map.forEach((key, value) -> json.put(String.valueOf(key), json(value)));
		return json;
	}

	Map<String, Object> properties(Entity entity) {
		return map(new TreeMap<>(entity.asMap()));
	}

	/** What isn't known by its kind, such as a date, is told as text. */
	private Object structure(Object value) {
		if (value instanceof Node node) {
			return cell("node", this.names.id(node), Map.of("labels", NodeNames.labels(node)), node);
		}
		if (value instanceof Relationship link) {
			return cell("relationship", this.names.id(link),
					Map.of("type", link.type(), "source", this.names.source(link), "target", this.names.target(link)),
					link);
		}
		if (value instanceof Path path) {
			return path(path);
		}
		if (value instanceof IsoDuration duration) {
			return Durations.text(duration);
		}
		return (value instanceof Point point) ? point(point) : value.toString();
	}

	private Map<String, Object> cell(String kind, String id, Map<String, Object> more, Entity entity) {
		Map<String, Object> cell = new LinkedHashMap<>();
		cell.put("kind", kind);
		cell.put("id", id);
		cell.putAll(new TreeMap<>(more));
		cell.put("properties", properties(entity));
		return cell;
	}

	private Map<String, Object> path(Path path) {
		Map<String, Object> cell = new LinkedHashMap<>();
		cell.put("kind", "path");
		cell.put("nodes", stream(path.nodes()));
		cell.put("relationships", stream(path.relationships()));
		return cell;
	}

	private List<Object> stream(Iterable<?> entities) {
		List<Object> all = new ArrayList<>();
		entities.forEach((each) -> all.add(structure(each)));
		return all;
	}

	private static Map<String, Object> point(Point point) {
		Map<String, Object> cell = new LinkedHashMap<>();
		cell.put("kind", "point");
		cell.put("srid", point.srid());
		cell.put("x", number(point.x()));
		cell.put("y", number(point.y()));
		if (!Double.isNaN(point.z())) {
			cell.put("z", number(point.z()));
		}
		return cell;
	}

}
