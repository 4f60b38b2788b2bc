package tifa.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A format whose files are text.
 */
abstract class TextFormat implements ExportFormat {

	static final String JSON = "application/json";

	static final String PLAIN = "text/plain;charset=UTF-8";

	private final String word;

	private final String ending;

	private final String mediaType;

	TextFormat(String word, String ending, String mediaType) {
		this.word = word;
		this.ending = ending;
		this.mediaType = mediaType;
	}

	@Override
	public final String word() {
		return this.word;
	}

	@Override
	public final String ending() {
		return this.ending;
	}

	@Override
	public final String mediaType() {
		return this.mediaType;
	}

	@Override
	public final void write(ExportedGraph exported, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		write(exported, writer);
		writer.flush();
	}

	/** Writes the text; the writer stays open. */
	abstract void write(ExportedGraph exported, Writer writer) throws IOException;

}
