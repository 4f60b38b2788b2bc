package tifa.server.documents;

import java.io.IOException;
import java.util.List;

/**
 * Rows as they are read.
 */
interface RowSource extends AutoCloseable {

	/** The next row, or null after the last. */
	Row next() throws IOException;

	/** The columns known so far. */
	List<String> columns();

	/** Whether every row has these columns. */
	boolean fixed();

	@Override
	void close() throws IOException;

}
