package tifa.graph.store;

/**
 * The memory for what the database sends, before it is read: a single value of a hundred
 * megabytes ends its own connection there, not this process.
 */
final class Arrivals {

	/** The largest speech that may be written takes some 20 MB. */
	private static final String MOST = String.valueOf(64L * 1024 * 1024);

	/** The driver's network library reads it once, when it is loaded. */
	private static final String SETTING = "io.netty.maxDirectMemory";

	private Arrivals() {
	}

	/** To be called before the first driver is made; what was set by hand stays. */
	static void limit() {
		if (System.getProperty(SETTING) == null) {
			System.setProperty(SETTING, MOST);
		}
	}

}
