package tifa.graph.store;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A database of one's own.
 *
 * @param uri its address, with one of the driver's schemes
 * @param database its name on the server; null for the account's home
 * @param account as whom Tifa writes and reads
 * @param reader as whom statements of analysts run; null for nobody
 * @param startTimeout how long the schema may take at a start
 * @param callTimeout how long one call may take when the caller doesn't say
 */
public record RemoteSettings(String uri, String database, Account account, Account reader, Duration startTimeout,
		Duration callTimeout) {

	/**
	 * A user of the server.
	 *
	 * @param username null for a server that asks nobody who they are
	 * @param password asked at every connection, as it may stand in a file
	 */
	public record Account(String username, Supplier<String> password) {
	}

}
