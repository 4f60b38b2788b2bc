package tifa.graph.corpus;

import tifa.text.curation.CurationTable;

/**
 * Where what was decided by hand outlives the store: it is written before the store is,
 * and applied to it again where that came to nothing.
 */
public interface CurationKeeper {

	/** What was written last; nothing decided where nothing was. */
	CurationTable read();

	/** Returns when the table outlives the machine's fall. */
	void write(CurationTable table);

}
