package tifa.server.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/**
 * Everything that can be set, as {@code tifa.*}; SETTINGS.md is its table.
 *
 * @param home the folder of all state
 * @param sample whether an empty corpus is filled with the bundled sample at start
 * @param open whether a browser may be opened on the first start
 * @param hosts further names under which this server may be addressed
 * @param shown the confidence from which proposed terms are in the default view
 * @param neo4j the database
 * @param documents the process that reads office, PDF and archive files
 * @param limits what is refused or cut
 */
@ConfigurationProperties("tifa")
public record TifaSettings(Path home, @DefaultValue("false") boolean sample, @DefaultValue("true") boolean open,
		@DefaultValue List<String> hosts, @DefaultValue("0.55") double shown, @DefaultValue Neo4j neo4j,
		@DefaultValue Documents documents, @DefaultValue Limits limits) {

	public TifaSettings {
		home = ((home != null) ? home : defaultHome(sample)).toAbsolutePath().normalize();
		hosts = List.copyOf(hosts);
	}

	private static Path defaultHome(boolean sample) {
		return Path.of(System.getProperty("user.home"), sample ? ".tifa-sample" : ".tifa");
	}

	/**
	 * The database and how long it is waited for.
	 *
	 * @param uri the address of a database of one's own; without it Tifa starts one
	 * @param database its name on that server
	 * @param username as whom Tifa writes and reads there
	 * @param password of that account
	 * @param passwordFile a file that holds it
	 * @param reader as whom statements of analysts run there
	 * @param heap its largest heap
	 * @param pageCache its page cache
	 * @param startTimeout how long it may take to start
	 * @param callTimeout how long one call to it may take
	 * @param boltPort where other programs may read it; null for nowhere
	 */
	public record Neo4j(String uri, String database, String username, String password, Path passwordFile,
			@DefaultValue Reader reader, @DefaultValue("1GB") DataSize heap, @DefaultValue("256MB") DataSize pageCache,
			@DefaultValue("5m") Duration startTimeout, @DefaultValue("30s") Duration callTimeout, Integer boltPort) {

		private static final int LAST_PORT = 65535;

		public Neo4j {
			if (boltPort != null && (boltPort < 1 || boltPort > LAST_PORT)) {
				throw new IllegalArgumentException("tifa.neo4j.bolt-port is no port: " + boltPort);
			}
		}

		/** No secrets. */
		@Override
		public String toString() {
			return "Neo4j at " + ((this.uri != null) ? "an address of its own" : "home");
		}

	}

	/**
	 * The account for statements of analysts.
	 *
	 * @param username its name
	 * @param password its password
	 * @param passwordFile a file that holds it
	 */
	public record Reader(String username, String password, Path passwordFile) {

		/** No secrets. */
		@Override
		public String toString() {
			return "Reader " + this.username;
		}

	}

	/**
	 * The process that reads office, PDF and archive files.
	 *
	 * @param heap its largest heap
	 * @param timeout how long one file may take
	 */
	public record Documents(@DefaultValue(HEAP) DataSize heap, @DefaultValue(TIMEOUT) Duration timeout) {

		private static final String HEAP = "512MB";

		private static final String TIMEOUT = "60s";

		/** Where nothing is set. */
		public static Documents usual() {
			return new Documents(DataSize.parse(HEAP), DurationStyle.detectAndParse(TIMEOUT));
		}

	}

	/**
	 * What is refused or cut, always saying so.
	 *
	 * @param file the largest file taken in
	 * @param text the most characters of one document
	 * @param files the most parts of one upload
	 * @param jobs the most jobs that may wait
	 * @param listeners the most who may follow jobs at a time
	 * @param nodes the nodes of a graph where none are asked for
	 * @param mostNodes the most nodes of a graph
	 */
	public record Limits(@DefaultValue("50MB") DataSize file, @DefaultValue("2000000") int text,
			@DefaultValue("20000") int files, @DefaultValue("100") int jobs, @DefaultValue("50") int listeners,
			@DefaultValue("150") int nodes, @DefaultValue("1000") int mostNodes) {
	}

}
