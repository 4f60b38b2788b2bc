package tifa.server.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tifa.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of JSON objects.
 */
abstract class JsonRows implements RowSource {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** After an element of an array there are others. */
	private static final ObjectReader ELEMENTS = JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private final Set<String> columns = new LinkedHashSet<>();

	/** An object a line, unless the text begins as an array does. */
	static JsonRows of(BufferedReader text) throws IOException {
		text.mark(1 << 12);
		int first = text.read();
		for (int i = 0; Character.isWhitespace(first) && i < (1 << 12) - 2; i++) {
			first = text.read();
		}
		text.reset();
		return (first == '[') ? new Elements(text) : new Lines(text);
	}

	Row row(int line, JsonNode object) {
		if (!object.isObject()) {
			return broken(line);
		}
		Map<String, String> values = new LinkedHashMap<>();
		object.properties().forEach((each) -> values.put(each.getKey(), value(each.getValue())));
		this.columns.addAll(values.keySet());
		return Row.of(line, values);
	}

	static Row broken(int line) {
		return Row.broken(line, new Refusal("row.json", Map.of()));
	}

	/** A list of paragraphs is a text as well. */
	private static String value(JsonNode node) {
		return node.isArray()
				? node.values().stream().map((each) -> each.asString("")).collect(Collectors.joining("\n"))
				: node.asString("");
	}

	@Override
	public List<String> columns() {
		return List.copyOf(this.columns);
	}

	@Override
	public boolean fixed() {
		return false;
	}

	/** An object a line; one that is broken costs its line alone. */
	private static final class Lines extends JsonRows {

		private final BufferedReader text;

		private int line;

		Lines(BufferedReader text) {
			this.text = text;
		}

		@Override
		public Row next() throws IOException {
			for (String each = this.text.readLine(); each != null; each = this.text.readLine()) {
				this.line++;
				if (!each.isBlank()) {
					return read(each);
				}
			}
			return null;
		}

		private Row read(String each) {
			try {
				return row(this.line, JSON.readTree(each));
			}
			catch (JacksonException ex) {
				return broken(this.line);
			}
		}

		@Override
		public void close() throws IOException {
			this.text.close();
		}

	}

	/** The elements of an array; after a broken one nothing can be read. */
	private static final class Elements extends JsonRows {

		private final JsonParser parser;

		private boolean ended;

		Elements(BufferedReader text) {
			this.parser = JSON.createParser(text);
			this.parser.nextToken();
		}

		@Override
		public Row next() {
			int line = this.parser.currentLocation().getLineNr();
			try {
				if (this.ended || this.parser.nextToken() == JsonToken.END_ARRAY) {
					return null;
				}
				line = this.parser.currentTokenLocation().getLineNr();
				return row(line, ELEMENTS.readTree(this.parser));
			}
			catch (JacksonException ex) {
				this.ended = true;
				return broken(line);
			}
		}

		@Override
		public void close() {
			this.parser.close();
		}

	}

}
