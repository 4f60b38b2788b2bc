package tifa.graph;

import java.util.ArrayList;
import java.util.List;

import tifa.graph.corpus.CurationKeeper;
import tifa.text.curation.CurationTable;

/** Keeps decisions as the lines that a file would have. */
public final class RememberedCuration implements CurationKeeper {

	private List<String> lines = new ArrayList<>(CurationTable.NONE.lines());

	@Override
	public CurationTable read() {
		return CurationTable.read(this.lines);
	}

	@Override
	public void write(CurationTable table) {
		this.lines = table.lines();
	}

}
