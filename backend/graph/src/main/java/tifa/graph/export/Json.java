package tifa.graph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes maps, collections, streams, texts, numbers, booleans and null as JSON.
 */
final class Json {

	private final Appendable out;

	Json(Appendable out) {
		this.out = out;
	}

	/**
	 * A map in the order given.
	 * @param namesAndValues by turns
	 */
	static Map<String, Object> map(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

	static String text(Object value) {
		StringBuilder text = new StringBuilder();
		try {
			new Json(text).write(value);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	void write(Object value) throws IOException {
		if (value instanceof Map<?, ?> map) {
			object(map);
		}
		else if (value instanceof Iterable<?> items) {
			array(items.iterator());
		}
		else if (value instanceof Stream<?> items) {
			array(items.iterator());
		}
		else if (value == null || value instanceof Boolean || value instanceof Number) {
			boolean writable = !(value instanceof Double number) || Double.isFinite(number);
			this.out.append(writable ? String.valueOf(value) : "null");
		}
		else {
			string(value.toString());
		}
	}

	private void object(Map<?, ?> map) throws IOException {
		String before = "{";
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			this.out.append(before);
			string(entry.getKey().toString());
			this.out.append(':');
			write(entry.getValue());
			before = ",";
		}
		this.out.append(map.isEmpty() ? "{}" : "}");
	}

	private void array(Iterator<?> items) throws IOException {
		this.out.append('[');
		while (items.hasNext()) {
			write(items.next());
			this.out.append(items.hasNext() ? ",\n" : "");
		}
		this.out.append(']');
	}

	private void string(String text) throws IOException {
		this.out.append('"');
		for (char c : text.toCharArray()) {
			if (c < ' ') {
				this.out.append(String.format("\\u%04x", (int) c));
			}
			else {
				this.out.append((c == '"' || c == '\\') ? "\\" : "").append(c);
			}
		}
		this.out.append('"');
	}

}
