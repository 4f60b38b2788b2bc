package tifa.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML in which every text can be read back: javax.xml.stream leaves line breaks in
 * attributes, of which readers make spaces, and characters that XML can't hold.
 */
final class Xml {

	private final Writer out;

	private final Deque<String> open = new ArrayDeque<>();

	/** Begins a document. */
	Xml(OutputStream stream) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
		this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
	}

	/**
	 * Opens an element on a line of its own.
	 * @param attributes names and values by turns
	 */
	Xml start(String name, Object... attributes) throws IOException {
		tag(name, attributes);
		this.out.write('>');
		this.open.push(name);
		return this;
	}

	/** An element without content. */
	Xml empty(String name, Object... attributes) throws IOException {
		tag(name, attributes);
		this.out.write("/>");
		return this;
	}

	/** An element with text only. */
	Xml text(String name, Object text, Object... attributes) throws IOException {
		start(name, attributes);
		this.out.write(escaped(text.toString()));
		return end();
	}

	/** Closes the element opened last. */
	Xml end() throws IOException {
		this.out.write("</" + this.open.pop() + ">");
		return this;
	}

	/** Closes what is open and hands all of it to the stream. */
	void finish() throws IOException {
		while (!this.open.isEmpty()) {
			end();
		}
		this.out.write('\n');
		this.out.flush();
	}

	private void tag(String name, Object... attributes) throws IOException {
		this.out.write("\n<" + name);
		for (int i = 0; i < attributes.length; i += 2) {
			this.out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1].toString()) + "\"");
		}
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().forEach((c) -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
				default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
			}
		});
		return escaped.toString();
	}

	/** XML 1.0, production 2; what it allows below the space is escaped already. */
	private static boolean isAllowed(int c) {
		return c >= ' ' && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c != 0xFFFE
				&& c != 0xFFFF;
	}

}
