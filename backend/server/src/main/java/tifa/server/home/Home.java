package tifa.server.home;

import java.nio.file.Files;
import java.nio.file.Path;

import tifa.graph.store.HomeInUseException;
import tifa.graph.store.StoreHome;

/**
 * The folder of all state, held by one Tifa at a time.
 */
public final class Home implements AutoCloseable {

	private final StoreHome storeHome;

	private final boolean fresh;

	private Home(StoreHome storeHome) {
		this.storeHome = storeHome;
		this.fresh = Files.notExists(path().resolve("tifa.mv.db"));
	}

	/**
	 * Creates the folder where needed and takes its lock, which the operating system
	 * gives back however this process ends.
	 * @throws HomeInUse where another Tifa holds it
	 */
	static Home open(Path path) {
		try {
			return new Home(StoreHome.open(path));
		}
		catch (HomeInUseException ex) {
			throw new HomeInUse(path);
		}
	}

	public StoreHome storeHome() {
		return this.storeHome;
	}

	public Path path() {
		return this.storeHome.folder();
	}

	/** A folder in the home, created where absent, for its owner only. */
	public Path folder(String name) {
		return this.storeHome.folder(name);
	}

	/** Whether this is the first start on this folder. */
	public boolean fresh() {
		return this.fresh;
	}

	@Override
	public void close() {
		this.storeHome.close();
	}

}
