package tifa.graph.store;

import java.nio.file.Path;

/** Another Tifa works in the same folder. */
public final class HomeInUseException extends StoreException {

	HomeInUseException(Path folder) {
		super("Another Tifa is using the folder " + folder
				+ ". Stop it first, or give this one a folder of its own with tifa.home.", null);
	}

}
