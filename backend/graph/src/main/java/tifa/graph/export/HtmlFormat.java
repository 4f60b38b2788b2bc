package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tifa.graph.query.Evidence;
import tifa.graph.speech.SpeechFacts;
import tifa.text.counting.Measure;

/**
 * A page that stands alone: map, tables, passages and method in one file that needs no
 * network, no server and no other file. What it shows is in it as data, which a script
 * reads; nothing of it is ever taken for markup.
 */
public final class HtmlFormat extends TextFormat {

	/** As many passages are in a file, or at least one a link. */
	private static final long PASSAGES = 10_000;

	private final String sheet;

	private final String script;

	/**
	 * Of what the file is made besides its data.
	 * @param sheet how it looks
	 * @param script what shows the data, as a module
	 */
	public HtmlFormat(String sheet, String script) {
		super("html", "html", "text/html;charset=UTF-8");
		this.sheet = "\n" + sheet;
		this.script = "\n" + script;
	}

	@Override
	public boolean evidence() {
		return true;
	}

	@Override
	public boolean placed() {
		return true;
	}

	@Override
	void write(ExportedGraph exported, Writer writer) throws IOException {
		writer.write("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
		writer.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src '"
				+ hash(this.script) + "'; style-src '" + hash(this.sheet)
				+ "'; base-uri 'none'; form-action 'none'\">\n");
		writer.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
		writer.write("<title>Tifa 提法</title>\n<style>" + this.sheet + "</style>\n</head>\n<body>\n");
		writer.write("<noscript>这一页要靠脚本来显示。This page needs scripts to show what it holds.</noscript>\n");
		writer.write("<script type=\"application/json\" id=\"data\">");
		data(exported, new Data(writer));
		writer.write("</script>\n<script type=\"module\">" + this.script + "</script>\n</body>\n</html>\n");
	}

	private static String hash(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void data(ExportedGraph exported, Appendable out) throws IOException {
		long most = most(exported.edges().stream().mapToLong(FileEdge::weight).toArray());
		Json json = new Json(out);
		out.append('{');
		field(json, out, "language", exported.method().getOrDefault("language", "zh"));
		field(json, out, "unit", exported.unit().word());
		field(json, out, "measure", measure(exported));
		field(json, out, "most", most);
		field(json, out, "card", exported.card());
		field(json, out, "legend", exported.drawing().legend());
		field(json, out, "lines", exported.drawing().lines());
		field(json, out, "nodes", exported.nodes().stream().map((node) -> node(node, exported)));
		field(json, out, "edges", exported.edges().stream().map(HtmlFormat::edge));
		Quoted quoted = new Quoted(json, out);
		out.append("\"texts\":[");
		exported.passages().tell(most, quoted::take);
		out.append("],");
		field(json, out, "speeches", quoted.speeches.values().stream().map(HtmlFormat::speech));
		out.append("\"passages\":");
		json.write(quoted.passages);
		out.append('}');
	}

	private static void field(Json json, Appendable out, String name, Object value) throws IOException {
		json.write(name);
		out.append(':');
		json.write(value);
		out.append(",\n");
	}

	private static Object measure(ExportedGraph exported) {
		return (exported.method().get("parameters") instanceof Map<?, ?> parameters
				&& parameters.get("measure") != null) ? parameters.get("measure") : Measure.NPMI.word();
	}

	/** How many passages a link may have, so that all have room. */
	private static long most(long[] weights) {
		long most = 1;
		for (long weight : weights) {
			most = Math.max(most, weight);
		}
		while (most > 1 && sum(weights, most) > PASSAGES) {
			most = most * 3 / 4;
		}
		return most;
	}

	private static long sum(long[] weights, long most) {
		long sum = 0;
		for (long weight : weights) {
			sum += Math.min(weight, most);
		}
		return sum;
	}

	private static Map<String, Object> node(FileNode node, ExportedGraph exported) {
		Map<String, Object> told = Json.map("id", node.id());
		told.putAll(Column.told(exported.nodeColumns(), node));
		told.putAll(exported.look(node.id()));
		return told;
	}

	private static Map<String, Object> edge(FileEdge edge) {
		Map<String, Object> told = Json.map("id", edge.id(), "source", edge.source(), "target", edge.target());
		told.putAll(Column.told(Column.OF_EDGES, edge));
		return told;
	}

	private static Map<String, Object> speech(SpeechFacts speech) {
		return Json.map("id", speech.id(), "title", speech.title(), "date", speech.date(), "speaker", speech.speaker(),
				"place", speech.place(), "kind", speech.kind(), "reprints", speech.reprints(), "fictional",
				speech.fictional());
	}

	/**
	 * Passages as they come: a text is written once however many links it is of.
	 */
	private static final class Quoted {

		private final Json json;

		private final Appendable out;

		private final Map<String, Integer> texts = new HashMap<>();

		private final Map<String, SpeechFacts> speeches = new LinkedHashMap<>();

		private final Map<String, Integer> numbers = new HashMap<>();

		private final Map<String, List<List<Integer>>> passages = new LinkedHashMap<>();

		Quoted(Json json, Appendable out) {
			this.json = json;
			this.out = out;
		}

		void take(String link, Evidence.Passage passage) throws IOException {
			String key = passage.speech().id() + " " + passage.paragraph() + " " + passage.sentence();
			if (!this.texts.containsKey(key)) {
				this.out.append(this.texts.isEmpty() ? "" : ",\n");
				this.texts.put(key, this.texts.size());
				List<Object> text = new ArrayList<>();
				text.add(number(passage.speech()));
				text.add(passage.paragraph());
				text.add(passage.sentence());
				text.add(passage.text());
				this.json.write(text);
			}
			List<Integer> told = new ArrayList<>(List.of(this.texts.get(key)));
			passage.highlights().forEach((mark) -> told.addAll(List.of(mark.start(), mark.end())));
			this.passages.computeIfAbsent(link, (id) -> new ArrayList<>()).add(told);
		}

		private int number(SpeechFacts speech) {
			this.speeches.putIfAbsent(speech.id(), speech);
			this.numbers.putIfAbsent(speech.id(), this.numbers.size());
			return this.numbers.get(speech.id());
		}

	}

	/** JSON within a script element: no text in it can end that, or begin a comment. */
	private record Data(Writer writer) implements Appendable {

		@Override
		public Appendable append(CharSequence text) throws IOException {
			return append(text, 0, text.length());
		}

		@Override
		public Appendable append(CharSequence text, int start, int end) throws IOException {
			for (int i = start; i < end; i++) {
				append(text.charAt(i));
			}
			return this;
		}

		@Override
		public Appendable append(char c) throws IOException {
			switch (c) {
				case '<' -> this.writer.write("\\u003c");
				case '>' -> this.writer.write("\\u003e");
				case '\u2028' -> this.writer.write("\\u2028");
				case '\u2029' -> this.writer.write("\\u2029");
				default -> this.writer.write(c);
			}
			return this;
		}

	}

}
