package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A file format for subgraphs: what it writes depends on nothing but its argument.
 */
public interface ExportFormat {

	/** The word for it in requests. */
	String word();

	/** The ending of file names, without the dot. */
	String ending();

	/** The media type. */
	String mediaType();

	/** Whether the passages behind the links are in the file. */
	default boolean evidence() {
		return false;
	}

	/** Whether nodes need places, also where nobody says where they are. */
	default boolean placed() {
		return false;
	}

	/**
	 * Writes a subgraph, in UTF-8; the stream stays open.
	 * @param exported what to write
	 * @param out where to
	 */
	void write(ExportedGraph exported, OutputStream out) throws IOException;

	/** All formats that need nothing but this module. */
	static List<ExportFormat> all() {
		return List.of(new GraphmlFormat(), new GexfFormat("gexf", "1.3", "http://gexf.net/1.3"),
				new GexfFormat("gexf12", "1.2", "http://www.gexf.net/1.2draft"), new CytoscapeFormat(),
				new NodeLinkFormat(), new PajekFormat(), new VosviewerFormat(), new CsvFormat(), new XlsxFormat(),
				new CypherFormat());
	}

}
