package tifa.graph.store;

import java.nio.file.Path;

/** The folder of a Tifa can't be created, read or written, or is damaged. */
public final class HomeUnusableException extends StoreException {

	HomeUnusableException(Path folder, String reason, Throwable cause) {
		super("The folder " + folder + " can't be used: " + reason, cause);
	}

}
